package dossier.search;

import dossier.article.Metadata;
import java.util.List;
import java.util.Optional;

/// The answer to a [LinesRequest]: keywords in context.
///
/// @param articles how many articles match, those among them that match by their title alone
/// @param lines how many places match in all; absent where more than [#MOST_COUNTED] articles do
/// @param shown those of the page
/// @param next where the following page begins; absent on the last
public record Lines(
    long articles, Optional<Long> lines, List<Line> shown, Optional<LinesRequest.After> next) {
  /// Of more matching articles the places are not counted.
  public static final int MOST_COUNTED = 10_000;

  public Lines {
    shown = List.copyOf(shown);
  }

  /// One place. `left`, `keyword` and `right` are a piece of the text, but that characters which
  /// end a line are spaces.
  ///
  /// @param start where the keyword begins in the article's text, in Unicode code points
  /// @param end where it ends, excluded
  public record Line(
      Metadata about, int start, int end, String left, String keyword, String right) {

    /// The line of the UTF-16 range `start..end` of `text`.
    public static Line of(Metadata about, String text, int start, int end, int width) {
      int from = Math.max(0, start - width);
      if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
        from++;
      }
      int to = Math.min(text.length(), end + width);
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to--;
      }
      int first = text.codePointCount(0, start);
      return new Line(
          about,
          first,
          first + text.codePointCount(start, end),
          flat(text.substring(Math.min(from, start), start)),
          flat(text.substring(start, end)),
          flat(text.substring(end, Math.max(to, end))));
    }

    private static String flat(String piece) {
      return piece.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ");
    }
  }
}
