package dossier.lucene;

import dossier.query.Field;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.uhighlight.OffsetsEnum;

/// Where the matches of a text stand, for marking them.
final class Spans {
  private Spans() {}

  /// The matches in both forms of a field, as they stand in the postings.
  static OffsetsEnum offsets(Matches matches, Field field) throws IOException {
    List<OffsetsEnum> offsets = new ArrayList<>();
    for (Analysis form : Analysis.values()) {
      MatchesIterator iterator = matches.getMatches(Schema.words(field, form));
      if (iterator != null) {
        offsets.add(new OffsetsEnum.OfMatchesIteratorWithSubs(iterator));
      }
    }
    return offsets.isEmpty() ? OffsetsEnum.EMPTY : new OffsetsEnum.MultiOffsetsEnum(offsets);
  }

  /// All matches of a field in `text`, apart.
  static List<Snippet.Span> of(Matches matches, Field field, String text) throws IOException {
    List<Snippet.Span> spans = new ArrayList<>();
    OffsetsEnum offsets = offsets(matches, field);
    while (offsets.nextPosition()) {
      spans.add(new Snippet.Span(offsets.startOffset(), offsets.endOffset()));
    }
    return apart(spans, text);
  }

  /// `spans` ascending, with those that overlap, or have nothing but a space between them, made
  /// one.
  static List<Snippet.Span> apart(List<Snippet.Span> spans, String text) {
    List<Snippet.Span> apart = new ArrayList<>();
    spans.stream()
        .sorted((a, b) -> Integer.compare(a.start(), b.start()))
        .forEach(span -> {
          if (!apart.isEmpty() && isJoined(apart.getLast(), span, text)) {
            Snippet.Span last = apart.removeLast();
            apart.add(new Snippet.Span(last.start(), Math.max(last.end(), span.end())));
          } else {
            apart.add(span);
          }
        });
    return apart;
  }

  private static boolean isJoined(Snippet.Span left, Snippet.Span right, String text) {
    return right.start() <= left.end() || text.substring(left.end(), right.start()).equals(" ");
  }
}
