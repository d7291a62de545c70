package dossier.lucene;

import dossier.query.Field;
import dossier.query.Interval;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.BytesRef;

/// What [Interval]s are in one field of a reader. Both forms of the field have their tokens in the
/// same positions, so that words of either can stand in one arrangement.
final class IntervalSources {
  private final Field field;
  private final Expansion expansion;
  private final String exact;

  IntervalSources(Field field, Expansion expansion) {
    this.field = field;
    this.expansion = expansion;
    exact = Schema.words(field, Analysis.EXACT);
  }

  /// The intervals of words as they were typed.
  IntervalsSource of(Interval interval) throws IOException {
    return source(interval.with(IntervalSources::analysed));
  }

  /// Words as their tokens, so that words that are looked for alike are equal. Ideographs are
  /// looked for one by one.
  private static Interval analysed(Interval part) {
    return switch (part) {
      case Interval.Words(String text) when !TextQueries.isPaired(text) ->
          new Interval.Words(String.join(" ", Analysis.STEMMED.tokens(text)));
      case Interval.Words(String text) -> analysed(new Interval.Exact(text));
      case Interval.Exact(String text) ->
          new Interval.Exact(String.join(" ", Analysis.EXACT.tokens(text)));
      default -> part;
    };
  }

  private IntervalsSource source(Interval interval) throws IOException {
    return switch (interval) {
      case Interval.Words(String tokens) -> phrase(terms(split(tokens)));
      case Interval.Exact(String tokens) -> Intervals.fixField(exact, phrase(terms(split(tokens))));
      case Interval.Prefix(String text) -> prefix(text);
      case Interval.Wildcard(String pattern) ->
          any(expansion.wildcard(exact, Analysis.folded(pattern)));
      case Interval.AnyOf(List<Interval> parts) ->
          new Joined(new Arrangement.AnyOf(), sources(parts));
      case Interval.Ordered(List<Interval> parts) ->
          new Joined(new Arrangement.Ordered(), sources(parts));
      case Interval.Unordered(List<Interval> parts) -> some(parts.size(), parts);
      case Interval.AtLeast(int count, List<Interval> parts) -> some(count, parts);
      case Interval.MaxWidth(int width, Interval part) ->
          kept(Arrangement.Kept.Filter.WIDTH, width, part);
      case Interval.MaxGaps(int gaps, Interval part) ->
          kept(Arrangement.Kept.Filter.GAPS, gaps, part);
      case Interval.First(int count, Interval part) -> first(count, part);
      case Interval.Times(int count, Interval part) ->
          new Joined(new Arrangement.Some(count, List.of(count)), List.of(source(part)));
      case Interval.Within(Interval.Unit unit, List<Interval> parts) ->
          within(unit, some(parts.size(), parts));
    };
  }

  private List<IntervalsSource> sources(List<Interval> parts) throws IOException {
    List<IntervalsSource> sources = new ArrayList<>();
    for (Interval part : parts) {
      sources.add(source(part));
    }
    return sources;
  }

  private IntervalsSource some(int count, List<Interval> parts) throws IOException {
    Map<Interval, Integer> copies = new LinkedHashMap<>();
    parts.forEach(part -> copies.merge(part, 1, Integer::sum));
    return count > parts.size()
        ? Intervals.noIntervals(count + " of " + parts.size() + " parts")
        : new Joined(
            new Arrangement.Some(count, List.copyOf(copies.values())),
            sources(List.copyOf(copies.keySet())));
  }

  private IntervalsSource kept(Arrangement.Kept.Filter filter, int number, Interval part)
      throws IOException {
    return new Joined(new Arrangement.Kept(filter, number), List.of(source(part)));
  }

  /// The first words of a field of several values are those of the first one.
  private IntervalsSource first(int count, Interval part) throws IOException {
    return kept(Arrangement.Kept.Filter.END, Math.min(count, Analysis.GAP), part);
  }

  /// Nothing divides the values of a field without boundaries.
  private IntervalsSource within(Interval.Unit unit, IntervalsSource part) {
    IntervalsSource boundary = Intervals.term(Boundaries.term(unit));
    return new Joined(
        new Arrangement.Unbroken(),
        List.of(part, Intervals.fixField(Schema.boundaries(field), boundary)));
  }

  private IntervalsSource prefix(String text) throws IOException {
    List<String> words = Analysis.EXACT.tokens(text);
    if (words.isEmpty()) {
      return phrase(List.of());
    }
    List<IntervalsSource> places = terms(words.subList(0, words.size() - 1));
    places.add(any(expansion.prefix(exact, words.getLast())));
    return Intervals.fixField(exact, phrase(places));
  }

  private IntervalsSource any(List<BytesRef> words) {
    return words.isEmpty()
        ? Intervals.noIntervals("no such word")
        : Intervals.fixField(
            exact, Intervals.or(false, words.stream().map(Intervals::term).toList()));
  }

  private static List<String> split(String tokens) {
    return tokens.isEmpty() ? List.of() : List.of(tokens.split(" "));
  }

  private static List<IntervalsSource> terms(List<String> words) {
    List<IntervalsSource> terms = new ArrayList<>();
    words.forEach(word -> terms.add(Intervals.term(word)));
    return terms;
  }

  private static IntervalsSource phrase(List<IntervalsSource> places) {
    return places.isEmpty()
        ? Intervals.noIntervals("nothing to look for")
        : Intervals.phrase(places.toArray(IntervalsSource[]::new));
  }
}
