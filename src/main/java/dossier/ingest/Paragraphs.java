package dossier.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines joined to paragraphs. Words are kept as they are: only the space at the ends of lines
/// goes, what cannot stand in text (control characters, halves of a surrogate pair) becomes a space
/// or U+FFFD.
final class Paragraphs {
  private static final int LONGEST_WRAPPED = 110;
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…。！？:：;；][\"'”’»)）」』]*$", Pattern.DOTALL);

  private Paragraphs() {}

  /// The text with its paragraphs separated by a blank line.
  static String normalised(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String raw : lines(text)) {
      String line = trimmed(raw);
      if (line.isEmpty()) {
        paragraphs.addAll(joined(block));
        block.clear();
      } else {
        block.add(line);
      }
    }
    paragraphs.addAll(joined(block));
    return String.join("\n\n", paragraphs);
  }

  /// The lines of a text, what cannot stand in text replaced. A line ends where Unicode says so.
  static List<String> lines(String text) {
    String plain = printable(text);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isLineEnd(c)) {
        lines.add(plain.substring(start, i));
        boolean two = c == '\r' && i + 1 < plain.length() && plain.charAt(i + 1) == '\n';
        i += two ? 1 : 0;
        start = i + 1;
      }
    }
    lines.add(plain.substring(start));
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /// Lines without a blank one between them, as paragraphs: one, where they look wrapped at a
  /// width; else a line is a paragraph unless the next one goes on in lower case.
  static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    boolean wrapped = isWrapped(lines);
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !(wrapped || continues(lines.get(i - 1), lines.get(i)))) {
        paragraphs.add(String.join(" ", lines.subList(first, i)));
        first = i;
      }
    }
    return paragraphs;
  }

  /// Whether the lines are cut at a width: all but the last about equally long, and not all of them
  /// ended sentences.
  static boolean isWrapped(List<String> lines) {
    if (lines.size() < 3) {
      return false;
    }
    List<String> full = lines.subList(0, lines.size() - 1);
    int longest = full.stream().mapToInt(String::length).max().orElse(0);
    return longest <= LONGEST_WRAPPED
        && full.stream().allMatch(line -> line.length() * 10 >= longest * 6)
        && full.stream().filter(Paragraphs::endsSentence).count() * 2 < full.size();
  }

  static boolean endsSentence(String line) {
    int tail = Math.max(0, line.length() - 8);
    return SENTENCE_END.matcher(line.substring(tail)).matches();
  }

  private static boolean continues(String before, String line) {
    return !endsSentence(before) && Character.isLowerCase(line.codePointAt(0));
  }

  /// Without white space at its ends, no-break spaces included.
  static String trimmed(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /// The text as one line, with single spaces.
  static String oneLine(String text) {
    return trimmed(printable(text).replaceAll("[\\s\\u00A0]+", " "));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }

  static String printable(String text) {
    boolean clean = true;
    for (int i = 0; i < text.length() && clean; i++) {
      char c = text.charAt(i);
      clean = !Character.isSurrogate(c) && !isControl(c);
    }
    return clean ? text : replaced(text);
  }

  private static String replaced(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
          result.appendCodePoint(half ? 0xFFFD : isControl(c) ? ' ' : c);
        });
    return result.toString();
  }

  private static boolean isControl(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7F;
  }
}
