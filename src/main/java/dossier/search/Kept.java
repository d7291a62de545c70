package dossier.search;

import dossier.article.Article;
import dossier.article.RawArticle;
import dossier.fact.Fact;
import java.util.List;
import java.util.Optional;

/// An article as an index keeps it: with its facts, and with what it was made of, so that it can be
/// understood anew when the names and rules of the archive have changed.
///
/// @param raw the article as it came; absent where nobody gave it
public record Kept(Article article, List<Fact> facts, Optional<RawArticle> raw) {
  public Kept {
    facts = List.copyOf(facts);
  }
}
