package dossier.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a hyphen that only divides a word at the end of a line from one that belongs to it: by the
/// other words of the same document, else by the letters around.
final class Hyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’‐-]*");
  private static final Pattern LAST = Pattern.compile("(\\p{L}[\\p{L}\\p{M}'’‐-]*)[-‐\\u00AD]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}'’]*");

  /// First parts of compounds that are mostly written with their hyphen.
  private static final Set<String> KEPT =
      Set.of("self", "well", "non", "ex", "co", "vice", "half", "so", "mid", "then", "all", "e");

  private final Set<String> words = new HashSet<>();

  Hyphens(List<Piece> lines) {
    for (Piece line : lines) {
      Matcher word = WORD.matcher(line.text());
      while (word.find()) {
        words.add(folded(word.group()));
      }
    }
  }

  /// A text and the line that follows it, as one: without the hyphen between, with it, or with a
  /// space; where neither side has spaces between words, with nothing.
  String joined(String text, String next) {
    Matcher last = LAST.matcher(text);
    Matcher first = FIRST.matcher(next);
    boolean soft = text.endsWith("\u00AD");
    if (last.find()) {
      if (first.find()) {
        boolean divides = soft || divides(folded(last.group(1)), folded(first.group()));
        return text.substring(0, text.length() - (divides ? 1 : 0)) + next;
      }
      if (soft || !next.isEmpty() && Character.isUpperCase(next.codePointAt(0))) {
        return text.substring(0, text.length() - (soft ? 1 : 0)) + next;
      }
    }
    boolean range = text.matches("(?s).*\\d[-–]$") && next.matches("(?s)^\\d.*");
    return text + (range || isDense(text, next) ? "" : " ") + next;
  }

  private boolean divides(String left, String right) {
    if (words.contains(left + right)) {
      return true;
    }
    boolean compound = words.contains(left + "-" + right) || words.contains(left + "‐" + right);
    return !compound && !KEPT.contains(left) && !left.contains("-");
  }

  private static boolean isDense(String text, String next) {
    return !text.isEmpty()
        && !next.isEmpty()
        && isDense(text.codePointBefore(text.length()))
        && isDense(next.codePointAt(0));
  }

  /// Whether it is a letter or mark of a script that is written without spaces.
  private static boolean isDense(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> letter >= 0x3000 && letter <= 0x303F || letter >= 0xFF00 && letter <= 0xFFEF;
    };
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
