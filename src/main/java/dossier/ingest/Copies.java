package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.search.Draft;
import dossier.search.Index;
import dossier.search.Kept;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Finds out which of the articles that were written since the last commit are copies or contained
/// in another, and which of those from before are or no longer are, and writes that. For one commit,
/// by the thread that makes it.
final class Copies {
  private final Index index;
  private final Pending pending;
  private final double threshold;

  Copies(Index index, Pending pending, double threshold) {
    this.index = index;
    this.pending = pending;
    this.threshold = threshold;
  }

  /// @return how many of the articles written since the last commit are copies
  int settle() throws IOException {
    List<Settling.Decision> decisions = settleCopies();
    settleContained(decisions);
    return (int)
        decisions.stream().filter(decision -> decision.isNew() && decision.isCopy()).count();
  }

  private List<Settling.Decision> settleCopies() throws IOException {
    try (Draft written = index.written()) {
      Settling settling = new Settling(written, threshold);
      for (Pending.Written one : pending.written()) {
        settling.add(one.rank(), one.duplicateOf());
      }
      for (ArticleId gone : pending.deleted()) {
        settling.addCopiesOf(gone);
      }
      List<Settling.Decision> decisions = settling.decide();
      for (Settling.Decision decision : decisions) {
        if (decision.isChange()) {
          rewrite(decision.rank().id(), decision.now(), written);
        }
      }
      return decisions;
    }
  }

  private void settleContained(List<Settling.Decision> decisions) throws IOException {
    try (Draft written = index.written()) {
      Containing containing = new Containing(written);
      for (Settling.Decision decision : decisions) {
        if (decision.isCopy()) {
          containing.remove(decision.rank().id());
        } else if (decision.isNew() || decision.wasCopy()) {
          containing.add(decision.rank().id(), decision.now());
        }
      }
      for (ArticleId gone : pending.deleted()) {
        containing.remove(gone);
      }
      for (Containing.Change change : containing.decide()) {
        rewrite(change.id(), change.now(), written);
      }
    }
  }

  private void rewrite(ArticleId id, Optional<Duplicate> duplicate, Draft written)
      throws IOException {
    Optional<Kept> before = written.kept(id);
    if (before.isPresent()) {
      Article article = before.get().article();
      var about = article.about().withDuplicateOf(duplicate);
      index.put(
          new Kept(
              new Article(about, article.text()), before.get().facts(), before.get().raw()));
      pending.put(about);
    }
  }
}
