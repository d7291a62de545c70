package dossier.query;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// Text in scripts that put no gaps between words (Chinese, Japanese; Korean is treated alike). A
/// whole sentence is one stretch of it, which would have to stand side by side if it were taken for
/// one word.
final class Gapless {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Gapless() {}

  /// The word itself; of what holds gapless text, the overlapping pairs of its characters, and the
  /// rest as words.
  static Stream<String> words(String word) {
    if (word.codePoints().noneMatch(Gapless::isGapless)) {
      return Stream.of(word);
    }
    Stream.Builder<String> words = Stream.builder();
    int[] points = word.codePoints().toArray();
    int start = 0;
    for (int i = 1; i <= points.length; i++) {
      if (i == points.length || isGapless(points[i]) != isGapless(points[start])) {
        add(points, start, i, words);
        start = i;
      }
    }
    return words.build();
  }

  private static void add(int[] points, int start, int end, Stream.Builder<String> words) {
    if (!isGapless(points[start]) || end - start <= 2) {
      words.add(new String(points, start, end - start));
      return;
    }
    for (int i = start; i + 2 <= end; i++) {
      words.add(new String(points, i, 2));
    }
  }

  private static boolean isGapless(int point) {
    return SCRIPTS.contains(UnicodeScript.of(point));
  }
}
