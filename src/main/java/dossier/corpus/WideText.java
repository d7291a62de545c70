package dossier.corpus;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Text of two or four bytes a character without a byte order mark. It holds bytes that no other
/// text does (zeros, control characters); read the right way round, its characters are those of one
/// script.
final class WideText {
  private static final List<Charset> FORMS =
      List.of(
          StandardCharsets.UTF_32LE,
          StandardCharsets.UTF_32BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);
  private static final Set<UnicodeScript> EAST =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);
  private static final double LEAST = 0.9;

  private WideText() {}

  /// The form in which the bytes are a text; none where they are one in no form.
  static Optional<Charset> form(byte[] bytes) {
    return FORMS.stream()
        .filter(form -> Encoding.isStrict(bytes, form) && coherence(bytes, form) >= LEAST)
        .max(Comparator.comparingDouble(form -> coherence(bytes, form)));
  }

  /// The share of characters that are common to all scripts or of the most frequent one.
  private static double coherence(byte[] bytes, Charset form) {
    Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
    String text = new String(bytes, form);
    text.codePoints()
        .filter(c -> !isStrange(c))
        .forEach(c -> scripts.merge(script(c), 1, Integer::sum));
    int common = scripts.getOrDefault(UnicodeScript.COMMON, 0);
    scripts.remove(UnicodeScript.COMMON);
    int most = scripts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return (double) (most + common) / Math.max(1, text.codePointCount(0, text.length()));
  }

  private static UnicodeScript script(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return EAST.contains(script)
        ? UnicodeScript.HAN
        : script == UnicodeScript.INHERITED ? UnicodeScript.COMMON : script;
  }

  /// Control characters, characters nobody uses in a text, and symbols but for those of ASCII.
  private static boolean isStrange(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> true;
      case Character.OTHER_SYMBOL -> true;
      default -> false;
    };
  }
}
