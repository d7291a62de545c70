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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/// Finds the articles whose text has another's in it, or the other way round: candidates by the
/// samples they share, then by their texts. For one request.
final class Parts {
  /// How many of its samples a part must share with the whole to be compared with it: fewer than it
  /// does as a rule, as a short one has few.
  private static final double SHARE = 0.3;

  private static final int FEWEST = 2;

  /// A run of words that more articles of a segment have is nobody's text, but a form.
  private static final int MOST_COMMON = 1_000;

  private final Library library;
  private final Lookup lookup;

  Parts(Library library, Lookup lookup) {
    this.library = library;
    this.lookup = lookup;
  }

  List<Part> parts(ArticleId id, double atLeast) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<Shingles> own =
        found.isEmpty() ? Optional.empty() : Shingles.of(library.article(found.get()));
    if (own.filter(Shingles::canBePart).isEmpty()) {
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<Integer, Integer> candidate : shared(own.get()).entrySet()) {
      int other = candidate.getKey();
      double samples = Shingles.samples(Math.min(own.get().size(), size(other)));
      boolean isLikely = candidate.getValue() >= FEWEST && candidate.getValue() >= SHARE * samples;
      if (isLikely && other != found.get()) {
        part(own.get(), other).filter(part -> part.similarity() >= atLeast).ifPresent(parts::add);
      }
    }
    parts.sort(Comparator.comparing(part -> part.about().id()));
    return parts;
  }

  /// How many samples each article shares with one.
  private Map<Integer, Integer> shared(Shingles own) throws IOException {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (String sample : own.samples()) {
      lookup.forEach(
          Schema.PART, sample, MOST_COMMON, article -> shared.merge(article, 1, Integer::sum));
    }
    return shared;
  }

  private Optional<Part> part(Shingles own, int other) throws IOException {
    Optional<Shingles> shingles = Shingles.of(library.article(other));
    if (shingles.isEmpty() || shingles.get().size() == own.size()) {
      return Optional.empty();
    }
    boolean isWhole = shingles.get().size() > own.size();
    double similarity = isWhole ? own.containedIn(shingles.get()) : shingles.get().containedIn(own);
    return Optional.of(
        new Part(library.metadata(other), shingles.get().size(), isWhole, similarity));
  }

  private int size(int article) throws IOException {
    LeafReaderContext leaf = library.leaf(article);
    NumericDocValues sizes = DocValues.getNumeric(leaf.reader(), Schema.SIZE);
    return sizes.advanceExact(article - leaf.docBase) ? (int) sizes.longValue() : 0;
  }
}
