package dossier.ingest;

import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.search.Draft;
import dossier.search.Part;
import dossier.search.Rank;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Decides which articles are contained in a longer one, as wire text is, once it is settled which
/// are copies. Used once.
///
/// An article that is no copy is contained in the longest that is no copy either and has nine
/// tenths of what it says; of several as long, in the first by [Rank].
final class Containing {
  private static final double NEARLY_ALL = 0.9;

  private static final Comparator<Part> LONGEST =
      Comparator.comparingInt(Part::size)
          .thenComparing(part -> Rank.of(part.about()), Comparator.reverseOrder());

  private final Draft written;

  /// The articles in question, and what was said of them.
  private final Map<ArticleId, Metadata> open = new LinkedHashMap<>();

  /// An article of which something else is to be said than before.
  record Change(ArticleId id, Optional<Duplicate> now) {}

  /// @param written all that is written, with the copies settled; whoever opened it closes it
  Containing(Draft written) {
    this.written = written;
  }

  /// An article that has become one that is no copy, or was written anew as such.
  void add(ArticleId id) throws IOException {
    remove(id);
    written.sameWords(id, 1).forEach(this::question);
    for (Part part : written.parts(id, NEARLY_ALL)) {
      if (!part.isWhole()) {
        question(part.about());
      }
    }
  }

  /// An article that is gone, or has become a copy.
  void remove(ArticleId id) throws IOException {
    written.contained(id).forEach(this::question);
  }

  private void question(Metadata about) {
    open.put(about.id(), about);
  }

  List<Change> decide() throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Metadata about : open.values()) {
      Optional<Duplicate> now =
          written.parts(about.id(), NEARLY_ALL).stream()
              .filter(Part::isWhole)
              .max(LONGEST)
              .map(part ->
                  new Duplicate(part.about().id(), Duplicate.Kind.CONTAINED, part.similarity()));
      if (!now.equals(about.duplicateOf())) {
        changes.add(new Change(about.id(), now));
      }
    }
    return changes;
  }
}
