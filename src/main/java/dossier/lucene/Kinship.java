package dossier.lucene;

import dossier.article.ArticleId;
import dossier.search.Rank;
import dossier.search.Shingles;
import dossier.search.Similar;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;

/// Finds the articles that say the same as another, or nearly: candidates by the terms of their
/// sketches, then by the whole sketches, then by their texts. For one request.
final class Kinship {
  /// How far the similarity that two sketches suggest may lie below the true one: four times its
  /// standard deviation.
  private static final double TOLERANCE = 0.26;

  private static final int SKETCH_BYTES = Shingles.SKETCH * Integer.BYTES;

  private final Library library;
  private final Lookup lookup;

  Kinship(Library library, Lookup lookup) {
    this.library = library;
    this.lookup = lookup;
  }

  /// What is kept of an article to find its like: the sketch, then the fingerprint.
  static BytesRef bytes(String fingerprint, int[] sketch) {
    byte[] name = fingerprint.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(SKETCH_BYTES + name.length);
    for (int row : sketch) {
      bytes.putInt(row);
    }
    return new BytesRef(bytes.put(name).array());
  }

  private static int[] sketch(BytesRef kept) {
    int[] rows = new int[Shingles.SKETCH];
    ByteBuffer.wrap(kept.bytes, kept.offset, SKETCH_BYTES).asIntBuffer().get(rows);
    return rows;
  }

  private static String fingerprint(BytesRef kept) {
    return new String(
        kept.bytes, kept.offset + SKETCH_BYTES, kept.length - SKETCH_BYTES, StandardCharsets.UTF_8);
  }

  List<Similar> similar(ArticleId id, double atLeast) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<BytesRef> own = found.isEmpty() ? Optional.empty() : kept(found.get());
    if (own.isEmpty()) {
      return List.of();
    }
    int[] sketch = sketch(own.get());
    TreeSet<Integer> candidates = new TreeSet<>();
    lookup.forEach(
        Schema.LIKE, List.of(Shingles.bands(sketch)), Integer.MAX_VALUE, candidates::add);
    candidates.remove(found.get());
    List<Similar> similar = new ArrayList<>();
    for (int candidate : candidates) {
      if (suggested(sketch, candidate) > atLeast - TOLERANCE) {
        double similarity = similarity(found.get(), candidate);
        if (similarity >= atLeast) {
          similar.add(new Similar(library.metadata(candidate), similarity));
        }
      }
    }
    similar.sort(Comparator.comparing(one -> one.about().id()));
    return similar;
  }

  private double suggested(int[] own, int other) throws IOException {
    return kept(other).map(kept -> Shingles.similarity(own, sketch(kept))).orElse(0.0);
  }

  private double similarity(int one, int other) throws IOException {
    Optional<Shingles> first = Shingles.of(library.article(one));
    Optional<Shingles> second = Shingles.of(library.article(other));
    return first.isEmpty() || second.isEmpty() ? 0 : first.get().similarity(second.get());
  }

  /// The ranks of the articles with the same words as `id` and of itself, ascending.
  List<Rank> sameWords(ArticleId id, int most) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<BytesRef> own = found.isEmpty() ? Optional.empty() : kept(found.get());
    TreeSet<Rank> first = new TreeSet<>();
    if (own.isPresent()) {
      lookup.forEach(
          Schema.SAME,
          fingerprint(own.get()),
          article -> {
            first.add(lookup.rank(article));
            if (first.size() > most) {
              first.removeLast();
            }
          });
    }
    return List.copyOf(first);
  }

  private Optional<BytesRef> kept(int article) throws IOException {
    return lookup.bytes(article, Schema.SKETCH);
  }
}
