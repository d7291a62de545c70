package dossier.lucene;

import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/// Parts in an [Arrangement], as Lucene's intervals.
///
/// Lucene's own joins forget arrangements once they are nested: they flatten them, count the gaps
/// of repeated phrases wrongly, and multiply alternatives out. Here an article's places of each
/// part are all read before they are joined, in time linear in their number.
final class Joined extends IntervalsSource {
  private final Arrangement arrangement;
  private final List<IntervalsSource> parts;

  Joined(Arrangement arrangement, List<IntervalsSource> parts) {
    this.arrangement = arrangement;
    this.parts = List.copyOf(parts);
  }

  /// How many parts, from the first, an article must have; 0 where any will do.
  private int needed() {
    return switch (arrangement) {
      case Arrangement.AnyOf _ -> 0;
      case Arrangement.Some some -> some.all() ? parts.size() : 0;
      case Arrangement.Ordered _, Arrangement.Kept _ -> parts.size();
      case Arrangement.Unbroken _ -> 1;
    };
  }

  /// How many parts have words of the match.
  private int worded() {
    return arrangement instanceof Arrangement.Unbroken ? 1 : parts.size();
  }

  @Override
  public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf)
      throws IOException {
    List<Optional<IntervalIterator>> iterators = new ArrayList<>();
    for (IntervalsSource part : parts) {
      iterators.add(Optional.ofNullable(part.intervals(field, leaf)));
    }
    int needed = needed();
    boolean can =
        needed == 0
            ? iterators.stream().anyMatch(Optional::isPresent)
            : iterators.stream().limit(needed).allMatch(Optional::isPresent);
    if (!can) {
      return null;
    }
    List<IntervalIterator> leading =
        (needed == 0 ? iterators.stream() : iterators.stream().limit(needed))
            .flatMap(Optional::stream)
            .toList();
    DocIdSetIterator articles = needed == 0 ? new Union(leading) : Union.common(leading);
    return new JoinedIntervals(arrangement, iterators, articles);
  }

  @Override
  public @Nullable IntervalMatchesIterator matches(
      String field, LeafReaderContext leaf, int article) throws IOException {
    List<List<Stretch>> places = new ArrayList<>();
    for (IntervalsSource part : parts) {
      places.add(places(Optional.ofNullable(part.matches(field, leaf, article))));
    }
    if (places.stream().limit(needed()).anyMatch(List::isEmpty)) {
      return null;
    }
    List<Stretch> found = new ArrayList<>();
    for (Stretch one : arrangement.of(places)) {
      List<Snippet.Span> words =
          places.stream()
              .limit(worded())
              .flatMap(part -> Arrangement.within(part, one.start(), one.end()).stream())
              .flatMap(part -> part.words().stream())
              .distinct()
              .toList();
      found.add(new Stretch(one.start(), one.end(), one.gaps(), words));
    }
    return found.isEmpty() ? null : new JoinedMatches(found, this, field);
  }

  private static List<Stretch> places(Optional<IntervalMatchesIterator> matches)
      throws IOException {
    List<Stretch> places = new ArrayList<>();
    if (matches.isPresent()) {
      IntervalMatchesIterator each = matches.get();
      while (each.next()) {
        List<Snippet.Span> words = new ArrayList<>();
        addWords(each, words);
        places.add(new Stretch(each.startPosition(), each.endPosition(), each.gaps(), words));
      }
    }
    return places;
  }

  private static void addWords(MatchesIterator match, List<Snippet.Span> words) throws IOException {
    Optional<MatchesIterator> parts = Optional.ofNullable(match.getSubMatches());
    if (parts.isEmpty()) {
      words.add(new Snippet.Span(match.startOffset(), match.endOffset()));
      return;
    }
    while (parts.get().next()) {
      addWords(parts.get(), words);
    }
  }

  @Override
  public void visit(String field, QueryVisitor visitor) {
    QueryVisitor inner =
        visitor.getSubVisitor(
            needed() == 0 ? Occur.SHOULD : Occur.MUST, JoinedMatches.query(field, this));
    parts.stream().limit(worded()).forEach(part -> part.visit(field, inner));
  }

  @Override
  public int minExtent() {
    Stream<Integer> extents = parts.stream().limit(worded()).map(IntervalsSource::minExtent);
    return switch (arrangement) {
      case Arrangement.AnyOf _ -> extents.min(Integer::compare).orElse(1);
      case Arrangement.Some(int count, List<Integer> _) ->
          extents.sorted().limit(count).mapToInt(Integer::intValue).sum();
      case Arrangement.Ordered _, Arrangement.Kept _, Arrangement.Unbroken _ ->
          extents.mapToInt(Integer::intValue).sum();
    };
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Joined that
        && arrangement.equals(that.arrangement)
        && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(arrangement, parts);
  }

  @Override
  public String toString() {
    return arrangement + " of " + parts;
  }
}
