package dossier.search;

import dossier.query.Interval;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What intervals mean: those minimal stretches of a text's tokens in which their words stand as
/// asked for.
final class ModelIntervals {
  private static final Set<UnicodeScript> PAIRED =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private final String text;
  private final ModelIndex.Words words;
  private final List<String> exact;
  private final List<String> stemmed;
  private final boolean divided;
  private final boolean first;

  private ModelIntervals(String text, ModelIndex.Words words, boolean divided, boolean first) {
    this.text = text;
    this.words = words;
    this.divided = divided;
    this.first = first;
    exact = words.exact().apply(text);
    stemmed = words.stemmed().apply(text);
  }

  /// A text of sentences and paragraphs.
  static ModelIntervals ofText(String text, ModelIndex.Words words) {
    return new ModelIntervals(text, words, true, true);
  }

  /// One of several names, that nothing divides.
  ///
  /// @param first whether its first words are those of all
  static ModelIntervals ofName(String text, ModelIndex.Words words, boolean first) {
    return new ModelIntervals(text, words, false, first);
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

  /// One stretch chosen for a part, in the place of a row.
  private record Choice(Interval part, Stretch stretch) {}

  /// The minimal stretches of `interval`: none holds another.
  List<Stretch> of(Interval interval) {
    List<Stretch> all =
        switch (interval) {
          case Interval.Words of -> side(form(of), tokens(of.text()), String::equals);
          case Interval.Exact of -> side(exact, words.exact().apply(of.text()), String::equals);
          case Interval.Prefix of -> prefixed(words.exact().apply(of.text()));
          case Interval.Wildcard of -> alike(words.fold().apply(of.pattern()));
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
          case Interval.Within(Interval.Unit unit, List<Interval> parts) ->
              of(new Interval.Unordered(parts)).stream().filter(whole(unit)).toList();
          case Interval.First(int count, Interval part) ->
              of(part).stream().filter(stretch -> first && stretch.end() < count).toList();
          case Interval.Times(int count, Interval part) -> repeated(of(part), count);
        };
    return all.stream().filter(one -> all.stream().noneMatch(one::holds)).distinct().toList();
  }

  /// Ideographs are looked for one by one, other words by their stems.
  private List<String> form(Interval.Words of) {
    return hasIdeographs(of.text()) ? exact : stemmed;
  }

  private static boolean hasIdeographs(String text) {
    return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(PAIRED::contains);
  }

  private List<String> tokens(String of) {
    return (hasIdeographs(of) ? words.exact() : words.stemmed()).apply(of);
  }

  private interface Match {
    boolean test(String token, String asked);
  }

  private static List<Stretch> side(List<String> tokens, List<String> asked, Match lastMatches) {
    int last = asked.size() - 1;
    return IntStream.range(0, asked.isEmpty() ? 0 : tokens.size() - last)
        .filter(at -> tokens.subList(at, at + last).equals(asked.subList(0, last)))
        .filter(at -> lastMatches.test(tokens.get(at + last), asked.get(last)))
        .mapToObj(at -> new Stretch(at, at + last, 0))
        .toList();
  }

  private List<Stretch> prefixed(List<String> asked) {
    return side(exact, asked, String::startsWith);
  }

  private List<Stretch> alike(String pattern) {
    return side(exact, List.of(pattern), (token, _) -> token.matches(ModelQuery.regex(pattern)));
  }

  private Predicate<Stretch> whole(Interval.Unit unit) {
    int[] breaks =
        Arrays.stream(divided ? Breaks.starts(text, unit) : new int[0])
            .map(start -> words.exact().apply(text.substring(0, start)).size())
            .toArray();
    return one -> Arrays.stream(breaks).noneMatch(at -> one.start() < at && at <= one.end());
  }

  private static List<Stretch> repeated(List<Stretch> all, int count) {
    List<Stretch> places =
        all.stream().sorted((a, b) -> Integer.compare(a.start(), b.start())).toList();
    return IntStream.rangeClosed(0, places.size() - count)
        .mapToObj(i -> around(places.subList(i, i + count)))
        .toList();
  }

  private List<Stretch> joined(List<Interval> parts, boolean ordered) {
    List<List<Choice>> rows = new ArrayList<>(List.of(List.of()));
    for (Interval part : parts) {
      Interval same = canonical(part);
      List<Choice> next = of(part).stream().map(one -> new Choice(same, one)).toList();
      rows =
          rows.stream()
              .flatMap(row ->
                  next.stream().filter(one -> fits(row, one, ordered)).map(one -> plus(row, one)))
              .toList();
    }
    return rows.stream()
        .filter(row -> !row.isEmpty())
        .map(row -> around(row.stream().map(Choice::stretch).toList()))
        .toList();
  }

  private static boolean fits(List<Choice> row, Choice one, boolean ordered) {
    return ordered
        ? row.isEmpty() || row.getLast().stretch.end() < one.stretch.start()
        : !row.contains(one);
  }

  private static <T> List<T> plus(List<T> row, T one) {
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

  /// A part that asks for the same equals it in this form.
  private Interval canonical(Interval part) {
    return part.with(leaf ->
        switch (leaf) {
          case Interval.Words of when !hasIdeographs(of.text()) ->
              new Interval.Words(String.join(" ", tokens(of.text())));
          case Interval.Words of -> canonical(new Interval.Exact(of.text()));
          case Interval.Exact of ->
              new Interval.Exact(String.join(" ", words.exact().apply(of.text())));
          default -> leaf;
        });
  }
}
