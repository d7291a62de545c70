package dossier.lucene;

import dossier.query.Field;
import dossier.search.Snippet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;

/// Turns the highlighter's passages into snippets: text and spans, nothing marked up.
final class SnippetFormatter extends PassageFormatter {
  /// A passage more than so many times as long as wanted, a table or a text without sentences, is
  /// cut at words.
  private static final int TOO_LONG = 2;

  private final int size;

  SnippetFormatter(int size) {
    this.size = Math.max(1, size);
  }

  /// What [#format] returns, with its type.
  record Formatted(List<Snippet> snippets) {}

  @Override
  public Formatted format(Passage[] passages, String text) {
    return new Formatted(
        Arrays.stream(passages)
            .map(passage -> snippet(passage, text))
            .filter(snippet -> !snippet.text().isEmpty())
            .toList());
  }

  private Snippet snippet(Passage passage, String text) {
    List<Snippet.Span> matches =
        Spans.apart(
            IntStream.range(0, passage.getNumMatches())
                .mapToObj(
                    i -> new Snippet.Span(passage.getMatchStarts()[i], passage.getMatchEnds()[i]))
                .toList(),
            text);
    Snippet.Span kept = kept(passage, matches, text);
    int start = kept.start();
    int end = kept.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    List<Snippet.Span> spans = new ArrayList<>();
    for (Snippet.Span match : matches) {
      if (match.start() >= start && match.end() <= end) {
        spans.add(new Snippet.Span(match.start() - start, match.end() - start));
      }
    }
    return Snippet.of(Field.TEXT, text, start, end, spans);
  }

  /// The passage, or where it is far too long a part of it around its first match.
  private Snippet.Span kept(Passage passage, List<Snippet.Span> matches, String text) {
    int start = passage.getStartOffset();
    int end = Math.min(passage.getEndOffset(), text.length());
    if (end - start <= TOO_LONG * size) {
      return new Snippet.Span(start, end);
    }
    Snippet.Span first = matches.isEmpty() ? new Snippet.Span(start, start) : matches.getFirst();
    int around = Math.max(0, size - (first.end() - first.start())) / 2;
    int from =
        first.start() - start <= around
            ? start
            : afterSpace(text, first.start() - around, first.start());
    int to =
        end - first.end() <= around
            ? end
            : beforeSpace(text, Math.max(first.end(), Math.min(end, from + size)), first.end());
    return new Snippet.Span(from, to);
  }

  /// The first beginning of a word from `from` on, or `from` where there is none before `to`.
  private static int afterSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  /// The last end of a word up to `to`, or `to` where there is none after `from`.
  private static int beforeSpace(String text, int to, int from) {
    for (int i = to; i > from; i--) {
      if (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
  }
}
