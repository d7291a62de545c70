package dossier.lucene;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.search.Rank;
import dossier.search.Similar;
import dossier.search.Wording;
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

  private final Library library;
  private final Lookup lookup;

  Kinship(Library library, Lookup lookup) {
    this.library = library;
    this.lookup = lookup;
  }

  /// What is kept of a wording to find its like.
  private record Sketch(String fingerprint, int[] rows) {}

  static BytesRef bytes(String fingerprint, int[] sketch) {
    byte[] name = fingerprint.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(sketch.length * Integer.BYTES + name.length);
    for (int row : sketch) {
      bytes.putInt(row);
    }
    return new BytesRef(bytes.put(name).array());
  }

  private static Sketch sketch(BytesRef value) {
    int[] rows = new int[Wording.SKETCH];
    ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = bytes.getInt();
    }
    return new Sketch(StandardCharsets.UTF_8.decode(bytes).toString(), rows);
  }

  List<Similar> similar(ArticleId id, double atLeast) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<Sketch> own = found.isEmpty() ? Optional.empty() : sketch(found.get());
    if (own.isEmpty()) {
      return List.of();
    }
    TreeSet<Integer> candidates = new TreeSet<>();
    for (String band : Wording.bands(own.get().rows())) {
      lookup.forEach(Schema.LIKE, band, candidates::add);
    }
    candidates.remove(found.get());
    List<Similar> similar = new ArrayList<>();
    for (int candidate : candidates) {
      if (suggested(own.get(), candidate) > atLeast - TOLERANCE) {
        double similarity = similarity(found.get(), candidate);
        if (similarity >= atLeast) {
          similar.add(new Similar(library.metadata(candidate), similarity));
        }
      }
    }
    similar.sort(Comparator.comparing(one -> one.about().id()));
    return similar;
  }

  private double suggested(Sketch own, int other) throws IOException {
    return sketch(other).map(sketch -> Wording.similarity(own.rows(), sketch.rows())).orElse(0.0);
  }

  private double similarity(int one, int other) throws IOException {
    Optional<Wording> first = Wording.of(library.article(one));
    Optional<Wording> second = Wording.of(library.article(other));
    return first.isEmpty() || second.isEmpty() ? 0 : first.get().similarity(second.get());
  }

  /// The articles with the same words as `id` and itself, by their rank.
  List<Metadata> sameWords(ArticleId id, int most) throws IOException {
    Optional<Integer> found = lookup.find(id);
    Optional<Sketch> own = found.isEmpty() ? Optional.empty() : sketch(found.get());
    if (own.isEmpty()) {
      return List.of();
    }
    TreeSet<Ranked> first = new TreeSet<>(Comparator.comparing(Ranked::rank));
    lookup.forEach(
        Schema.SAME,
        own.get().fingerprint(),
        article -> {
          first.add(new Ranked(lookup.rank(article), article));
          if (first.size() > most) {
            first.removeLast();
          }
        });
    List<Metadata> same = new ArrayList<>();
    for (Ranked one : first) {
      same.add(library.metadata(one.article()));
    }
    return same;
  }

  private record Ranked(Rank rank, int article) {}

  private Optional<Sketch> sketch(int article) throws IOException {
    return lookup.bytes(article, Schema.SKETCH).map(Kinship::sketch);
  }
}
