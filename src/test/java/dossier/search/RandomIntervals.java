package dossier.search;

import dossier.query.Interval;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Arrangements made by dice of the words of a [RandomCorpus].
final class RandomIntervals {
  private final Random random;
  private final RandomCorpus corpus;

  RandomIntervals(Random random, RandomCorpus corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  Interval interval(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(13)) {
      case 1 -> new Interval.AnyOf(parts(depth, 2));
      case 2 -> new Interval.Ordered(parts(depth, 3));
      case 3 -> new Interval.Unordered(parts(depth, 3));
      case 4 -> new Interval.AtLeast(1 + random.nextInt(3), parts(depth, 3));
      case 5 -> new Interval.MaxWidth(random.nextInt(8), interval(depth - 1));
      case 6 -> new Interval.MaxGaps(random.nextInt(4), interval(depth - 1));
      case 7 -> new Interval.MaxGaps(random.nextInt(6), new Interval.Unordered(parts(depth, 2)));
      case 8, 9 -> new Interval.Within(Interval.Unit.SENTENCE, parts(depth, 2));
      case 10 -> new Interval.Within(Interval.Unit.PARAGRAPH, parts(depth, 2));
      case 11 -> new Interval.First(1 + random.nextInt(20), interval(depth - 1));
      case 12 -> new Interval.Times(1 + random.nextInt(3), interval(depth - 1));
      default -> words();
    };
  }

  private List<Interval> parts(int depth, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(_ -> interval(depth - 1))
        .toList();
  }

  private Interval words() {
    return switch (random.nextInt(8)) {
      case 0 -> new Interval.Exact(corpus.words(1));
      case 1 -> new Interval.Prefix(corpus.one(List.of("ga", "mar", "e-comm", "联", "laun")));
      case 2 -> new Interval.Wildcard(corpus.one(List.of("ga*way", "m?rket*", "laun??")));
      case 3 -> new Interval.Words(corpus.words(1));
      default -> new Interval.Words(corpus.typed());
    };
  }
}
