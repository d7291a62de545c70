package dossier.search;

import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which articles are alike, by comparing each with each; and what it means to see one of a group.
record ModelKinship(List<ModelEntry> archive) {

  /// Of each group its representative, else the first by rank.
  static List<ModelEntry> onePerGroup(List<ModelEntry> found) {
    Map<ArticleId, ModelEntry> shown = new HashMap<>();
    for (ModelEntry entry : found) {
      shown.merge(
          about(entry).representative(),
          entry,
          (one, other) -> ORDER.compare(about(one), about(other)) <= 0 ? one : other);
    }
    var ids = shown.values().stream().map(ModelEntry::id).collect(Collectors.toSet());
    return found.stream().filter(entry -> ids.contains(entry.id())).toList();
  }

  private static final Comparator<Metadata> ORDER =
      Comparator.comparing((Metadata about) -> !about.representative().equals(about.id()))
          .thenComparing(Rank::of);

  private static Metadata about(ModelEntry entry) {
    return entry.article().about();
  }

  List<Similar> similar(ArticleId id, double atLeast) {
    Optional<Shingles> own = shingles(id);
    List<Similar> similar = new ArrayList<>();
    for (Metadata other : all(about -> !about.id().equals(id) && !isExact(about))) {
      own.flatMap(of -> shingles(other.id()).map(of::similarity))
          .filter(similarity -> similarity >= atLeast)
          .ifPresent(similarity -> similar.add(new Similar(other, similarity)));
    }
    return similar;
  }

  List<Part> parts(ArticleId id, double atLeast) {
    List<Part> parts = new ArrayList<>();
    List<Metadata> standing = all(about -> about.representative().equals(about.id()));
    Optional<Shingles> own =
        shingles(id)
            .filter(Shingles::canBePart)
            .filter(_ -> standing.stream().anyMatch(about -> about.id().equals(id)));
    for (Metadata other : standing) {
      Optional<Shingles> its = shingles(other.id()).filter(Shingles::canBePart);
      if (own.isPresent() && its.isPresent() && own.get().size() != its.get().size()) {
        boolean isWhole = its.get().size() > own.get().size();
        double similarity =
            isWhole ? own.get().containedIn(its.get()) : its.get().containedIn(own.get());
        parts.add(new Part(other, its.get().size(), isWhole, similarity));
      }
    }
    return parts.stream().filter(part -> part.similarity() >= atLeast).toList();
  }

  List<Rank> sameWords(ArticleId id, int most) {
    Optional<String> own = shingles(id).map(Shingles::fingerprint);
    return own.isEmpty()
        ? List.of()
        : all(about -> shingles(about.id()).map(Shingles::fingerprint).equals(own)).stream()
            .map(Rank::of)
            .sorted()
            .limit(most)
            .toList();
  }

  private List<Metadata> all(Predicate<Metadata> test) {
    return archive.stream().map(ModelKinship::about).filter(test).toList();
  }

  private static boolean isExact(Metadata about) {
    return about.duplicateOf().filter(d -> d.kind() == Duplicate.Kind.EXACT).isPresent();
  }

  private Optional<Shingles> shingles(ArticleId id) {
    return archive.stream()
        .filter(entry -> entry.article().id().equals(id))
        .findFirst()
        .flatMap(ModelEntry::shingles);
  }
}
