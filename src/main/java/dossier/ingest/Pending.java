package dossier.ingest;

import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.search.Rank;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written and deleted since the last commit: some 200 bytes an article. Not safe for use
/// by many threads.
final class Pending {
  private final Map<ArticleId, Written> written = new LinkedHashMap<>();
  private final Set<ArticleId> deleted = new HashSet<>();

  /// @param duplicateOf what it says of itself
  record Written(Rank rank, Optional<Duplicate> duplicateOf) {}

  void put(Metadata about) {
    written.put(about.id(), new Written(Rank.of(about), about.duplicateOf()));
    deleted.remove(about.id());
  }

  void delete(ArticleId id) {
    written.remove(id);
    deleted.add(id);
  }

  Optional<Written> written(ArticleId id) {
    return Optional.ofNullable(written.get(id));
  }

  boolean isDeleted(ArticleId id) {
    return deleted.contains(id);
  }

  List<Written> written() {
    return List.copyOf(written.values());
  }

  Set<ArticleId> deleted() {
    return Set.copyOf(deleted);
  }

  boolean isEmpty() {
    return written.isEmpty() && deleted.isEmpty();
  }

  void clear() {
    written.clear();
    deleted.clear();
  }
}
