package dossier.lucene;

import dossier.article.ArticleId;
import dossier.search.Part;
import dossier.search.Shingles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;

/// Finds the articles whose text has another's in it, or the other way round: candidates by the
/// samples they share, then by their texts. For one request.
final class Parts {
  /// How many of its samples a part must share with the whole to be compared with it: fewer than it
  /// does as a rule, as a short one has few.
  private static final double SHARE = 0.3;

  private static final int FEWEST = 2;
  private static final String SEPARATOR = " ";

  /// A run of words that more articles of a segment have is nobody's text, but a form.
  private static final int MOST_COMMON = 1_000;

  private final Library library;
  private final Lookup lookup;

  Parts(Library library, Lookup lookup) {
    this.library = library;
    this.lookup = lookup;
  }

  /// What is kept of an article to find its parts: how many shingles it has, then its samples.
  static BytesRef bytes(Shingles shingles) {
    return new BytesRef(shingles.size() + SEPARATOR + String.join(SEPARATOR, shingles.samples()));
  }

  private Optional<List<String>> kept(int article) throws IOException {
    return lookup
        .bytes(article, Schema.SAMPLES)
        .map(kept -> List.of(kept.utf8ToString().split(SEPARATOR)));
  }

  List<Part> parts(ArticleId id, double atLeast) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<List<String>> own = found.isEmpty() ? Optional.empty() : kept(found.get());
    if (own.isEmpty()) {
      return List.of();
    }
    int size = Integer.parseInt(own.get().getFirst());
    Map<Integer, Integer> shared = new TreeMap<>();
    lookup.forEach(
        Schema.PART,
        own.get().subList(1, own.get().size()),
        MOST_COMMON,
        article -> shared.merge(article, 1, Integer::sum));
    shared.remove(found.get());
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Integer, Integer> candidate : shared.entrySet()) {
      if (isLikely(size, candidate.getKey(), candidate.getValue())) {
        part(found.get(), candidate.getKey())
            .filter(part -> part.similarity() >= atLeast)
            .ifPresent(parts::add);
      }
    }
    parts.sort(Comparator.comparing(part -> part.about().id()));
    return parts;
  }

  private boolean isLikely(int size, int other, int shared) throws IOException {
    if (shared < FEWEST) {
      return false;
    }
    int others = kept(other).map(kept -> Integer.parseInt(kept.getFirst())).orElse(0);
    return shared >= SHARE * Shingles.samples(Math.min(size, others));
  }

  private Optional<Part> part(int one, int other) throws IOException {
    Optional<Shingles> own = Shingles.of(library.article(one));
    Optional<Shingles> its = Shingles.of(library.article(other));
    if (own.isEmpty() || its.isEmpty() || own.get().size() == its.get().size()) {
      return Optional.empty();
    }
    boolean isWhole = its.get().size() > own.get().size();
    double similarity =
        isWhole ? own.get().containedIn(its.get()) : its.get().containedIn(own.get());
    return Optional.of(new Part(library.metadata(other), its.get().size(), isWhole, similarity));
  }
}
