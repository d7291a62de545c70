package dossier.search;

import dossier.query.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What intervals mean: those minimal stretches of a text's tokens in which their words stand as
/// asked for.
final class ModelIntervals {
  private final List<String> tokens;
  private final Function<String, List<String>> stemmed;

  ModelIntervals(List<String> tokens, Function<String, List<String>> stemmed) {
    this.tokens = tokens;
    this.stemmed = stemmed;
  }

  /// Token positions from `start` to `end`, both included, with `gaps` tokens between the parts.
  record Stretch(int start, int end, int gaps) {
    int width() {
      return end - start + 1;
    }

    boolean holds(Stretch other) {
      return start <= other.start && other.end <= end && width() > other.width();
    }
  }

  /// The minimal stretches of `interval`: none holds another.
  List<Stretch> of(Interval interval) {
    List<Stretch> all =
        switch (interval) {
          case Interval.Words words -> words(stemmed.apply(words.text()));
          case Interval.AnyOf any ->
              any.parts().stream().flatMap(part -> of(part).stream()).toList();
          case Interval.Ordered ordered -> joined(ordered.parts(), true);
          case Interval.Unordered unordered -> joined(unordered.parts(), false);
          case Interval.AtLeast some ->
              subsets(some.parts(), some.count())
                  .flatMap(parts -> joined(parts, false).stream())
                  .toList();
          case Interval.MaxWidth(int width, Interval part) ->
              of(part).stream().filter(stretch -> stretch.width() <= width).toList();
          case Interval.MaxGaps(int gaps, Interval part) ->
              of(part).stream().filter(stretch -> stretch.gaps() <= gaps).toList();
        };
    return all.stream().filter(one -> all.stream().noneMatch(one::holds)).distinct().toList();
  }

  private List<Stretch> words(List<String> words) {
    return IntStream.rangeClosed(0, words.isEmpty() ? -1 : tokens.size() - words.size())
        .filter(at -> tokens.subList(at, at + words.size()).equals(words))
        .mapToObj(at -> new Stretch(at, at + words.size() - 1, 0))
        .toList();
  }

  private List<Stretch> joined(List<Interval> parts, boolean ordered) {
    List<List<Stretch>> rows = new ArrayList<>(List.of(List.of()));
    for (Interval part : parts) {
      List<Stretch> next = of(part);
      rows =
          rows.stream()
              .flatMap(row ->
                  next.stream().filter(one -> fits(row, one, ordered)).map(one -> plus(row, one)))
              .toList();
    }
    return rows.stream().filter(row -> !row.isEmpty()).map(ModelIntervals::around).toList();
  }

  private static boolean fits(List<Stretch> row, Stretch one, boolean ordered) {
    return !ordered || row.isEmpty() || row.getLast().end() < one.start();
  }

  private static List<Stretch> plus(List<Stretch> row, Stretch one) {
    return Stream.concat(row.stream(), Stream.of(one)).toList();
  }

  private static Stretch around(List<Stretch> row) {
    int start = row.stream().mapToInt(Stretch::start).min().orElseThrow();
    int end = row.stream().mapToInt(Stretch::end).max().orElseThrow();
    return new Stretch(start, end, end - start + 1 - row.stream().mapToInt(Stretch::width).sum());
  }

  private static Stream<List<Interval>> subsets(List<Interval> parts, int size) {
    return IntStream.range(0, 1 << parts.size())
        .filter(bits -> Integer.bitCount(bits) == size)
        .mapToObj(bits ->
            IntStream.range(0, parts.size())
                .filter(i -> (bits >> i & 1) == 1)
                .mapToObj(parts::get)
                .toList());
  }
}
