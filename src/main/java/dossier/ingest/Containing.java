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
import java.util.HashMap;
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

  /// The articles in question, and what is said of them.
  private final Map<ArticleId, Optional<Duplicate>> open = new LinkedHashMap<>();

  /// What was found of them already.
  private final Map<ArticleId, Optional<Duplicate>> found = new HashMap<>();

  /// An article of which something else is to be said than before.
  record Change(ArticleId id, Optional<Duplicate> now) {}

  /// @param written all that is written, with the copies settled; whoever opened it closes it
  Containing(Draft written) {
    this.written = written;
  }

  /// An article that has become one that is no copy, or was written anew as such.
  ///
  /// @param stored what is said of it
  void add(ArticleId id, Optional<Duplicate> stored) throws IOException {
    remove(id);
    open.put(id, stored);
    List<Part> parts = written.parts(id, NEARLY_ALL);
    found.put(id, container(parts));
    parts.stream().filter(part -> !part.isWhole()).map(Part::about).forEach(this::question);
  }

  /// An article that is gone, or has become a copy.
  void remove(ArticleId id) throws IOException {
    written.contained(id).forEach(this::question);
  }

  private void question(Metadata about) {
    open.put(about.id(), about.duplicateOf());
  }

  List<Change> decide() throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<ArticleId, Optional<Duplicate>> one : open.entrySet()) {
      Optional<Optional<Duplicate>> known = Optional.ofNullable(found.get(one.getKey()));
      Optional<Duplicate> now =
          known.isPresent() ? known.get() : container(written.parts(one.getKey(), NEARLY_ALL));
      if (!now.equals(one.getValue())) {
        changes.add(new Change(one.getKey(), now));
      }
    }
    return changes;
  }

  private static Optional<Duplicate> container(List<Part> parts) {
    return parts.stream()
        .filter(Part::isWhole)
        .max(LONGEST)
        .map(part -> new Duplicate(part.about().id(), Duplicate.Kind.CONTAINED, part.similarity()));
  }
}
