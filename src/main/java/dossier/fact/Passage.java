package dossier.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One sentence with all that was found in it.
///
/// @param index its place among the sentences
/// @param start first UTF-16 index
/// @param end UTF-16 index after its last visible character
/// @param cuts ascending places at which it divides into segments: before commas, semicolons,
///   dashes, "but"
record Passage(
    Words words,
    int index,
    int start,
    int end,
    List<Span.Named> names,
    List<Span.Amount> amounts,
    List<Span.Moment> moments,
    List<Span.Quoted> quotes,
    List<Cue> cues,
    List<Integer> cuts) {

  private static final Set<String> DEFINITE =
      Set.of("the", "all", "these", "those", "both", "other", "of");

  /// A place where a cue of a rule stands.
  record Cue(Rule rule, int start, int end) {}

  /// The same sentence without the cues of some rules.
  Passage without(Set<String> rules) {
    List<Cue> left = cues.stream().filter(cue -> !rules.contains(cue.rule().id())).toList();
    return new Passage(words, index, start, end, names, amounts, moments, quotes, left, cuts);
  }

  Stream<Cue> cues(Rule.Kind kind) {
    return has(kind) ? cues.stream().filter(cue -> cue.rule().kind() == kind) : Stream.empty();
  }

  /// Whether a cue of a kind stands here; far cheaper than to ask for them all.
  boolean has(Rule.Kind kind) {
    for (Cue cue : cues) {
      if (cue.rule().kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /// The start of the segment that holds `place`.
  int segmentStart(int place) {
    int from = start;
    for (int cut : cuts) {
      if (cut <= place) {
        from = cut;
      }
    }
    return from;
  }

  /// The end of the segment that holds the character before `place`.
  int segmentEnd(int place) {
    for (int cut : cuts) {
      if (cut >= place) {
        return cut;
      }
    }
    return end;
  }

  boolean sameSegment(int a, int b) {
    return segmentStart(a) == segmentStart(b);
  }

  /// How many words and signs stand between two places.
  int distance(int from, int to) {
    return words.indexAt(to) - words.indexAt(from);
  }

  /// Whether an amount is of things already known: "the 300 sellers", "all three".
  boolean isDefinite(Span.Amount amount) {
    int i = words.indexAt(amount.start()) - 1;
    boolean some =
        words.at(i - 1).equals("of") && words.isAny(i - 2, "one", "some", "both", "each");
    return DEFINITE.contains(words.at(i)) || (some && words.isAny(i, "its", "their", "his", "her"));
  }

  boolean inQuotes(int place) {
    for (Span.Quoted quote : quotes) {
      if (quote.start() <= place && place < quote.end()) {
        return true;
      }
    }
    return false;
  }

  /// The first amount of a kind from `place` on, within `reach` words and not across a strong
  /// break.
  Optional<Span.Amount> amountAfter(int place, Rule.What what, int reach, List<Span.Amount> used) {
    return amounts.stream()
        .filter(a -> a.end() > place && Rule.fits(what, a) && !used.contains(a))
        .filter(a ->
            a.start() <= place
                || (distance(place, a.start()) <= reach && !brokenBetween(place, a.start())))
        .findFirst();
  }

  /// The last amount of a kind that ends before `place`, within `reach` words of the same segment.
  Optional<Span.Amount> amountBefore(int place, Rule.What what, int reach, List<Span.Amount> used) {
    return amounts.stream()
        .filter(a -> a.end() <= place && Rule.fits(what, a) && !used.contains(a))
        .filter(a -> distance(a.end(), place) <= reach && sameSegment(a.start(), place))
        .max(Comparator.comparingInt(Span.Amount::end));
  }

  /// Whether a semicolon, dash, "but" or the like stands between two places; a comma does not
  /// break.
  boolean brokenBetween(int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.token(i).start() < to; i++) {
      if (words.token(i).start() >= from && Segments.isStrong(words, i)) {
        return true;
      }
    }
    return false;
  }

  /// The shortest run of whole segments that holds all places, without signs and joining words at
  /// its borders.
  int[] clause(List<int[]> places) {
    int first = places.isEmpty() ? start : Integer.MAX_VALUE;
    int last = places.isEmpty() ? end : 0;
    for (int[] place : places) {
      first = Math.min(first, place[0]);
      last = Math.max(last, place[1]);
    }
    int from = words.indexAt(segmentStart(first));
    int to = words.indexAt(segmentEnd(last));
    while (words.token(from).start() < first && Segments.joins(words, from)) {
      from++;
    }
    while (to - 1 > from && words.token(to - 1).end() > last && Segments.trails(words, to - 1)) {
      to--;
    }
    return new int[] {
      Math.min(words.token(from).start(), first), Math.max(words.token(to - 1).end(), last)
    };
  }
}
