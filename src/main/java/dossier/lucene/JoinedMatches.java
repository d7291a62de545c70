package dossier.lucene;

import dossier.search.Snippet;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// The stretches of [Joined] in one article with the words in them, for marking these.
final class JoinedMatches implements IntervalMatchesIterator {
  private final List<Stretch> stretches;
  private final IntervalsSource source;
  private final String field;
  private int at = -1;

  JoinedMatches(List<Stretch> stretches, IntervalsSource source, String field) {
    this.stretches = stretches;
    this.source = source;
    this.field = field;
  }

  static Query query(String field, IntervalsSource source) {
    return new IntervalQuery(field, source);
  }

  private Stretch current() {
    return stretches.get(at);
  }

  @Override
  public boolean next() {
    at++;
    return at < stretches.size();
  }

  @Override
  public int startPosition() {
    return current().start();
  }

  @Override
  public int endPosition() {
    return current().end();
  }

  @Override
  public int startOffset() {
    return current().words().stream().mapToInt(Snippet.Span::start).min().orElse(-1);
  }

  @Override
  public int endOffset() {
    return current().words().stream().mapToInt(Snippet.Span::end).max().orElse(-1);
  }

  @Override
  public int gaps() {
    return current().gaps();
  }

  @Override
  public int width() {
    return current().width();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    if (current().words().size() < 2) {
      return null;
    }
    return current().words().stream()
        .map(word -> new Stretch(startPosition(), endPosition(), 0, List.of(word)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toList(), words -> new JoinedMatches(words, source, field)));
  }

  @Override
  public Query getQuery() {
    return query(field, source);
  }
}
