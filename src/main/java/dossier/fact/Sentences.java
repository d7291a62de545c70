package dossier.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Where the sentences of a text begin.
///
/// A full stop ends a sentence when white space and a possible beginning follow, and the word
/// before it is no title ("Mr."), initial or abbreviation. An abbreviation that can also end a
/// sentence ("U.S.", "Inc.") does so before a word that mostly begins one. Chinese and Japanese
/// marks end one wherever they stand.
public final class Sentences {
  private static final int LONGEST = 2_000;
  private static final String CLOSERS = "\"')]}\u2019\u201D\u00BB\u300D\u300F\uFF09";
  private static final String OPENERS = "\"'([\u2018\u201C\u00AB#$€£\u300C\u300E";

  private static final Set<String> NEVER_LAST = WordList.of("abbreviation-never-last");
  private static final Set<String> SELDOM_LAST = WordList.of("abbreviation-seldom-last");
  private static final Set<String> OFTEN_FIRST = WordList.of("often-first");

  private Sentences() {}

  /// The UTF-16 index of each sentence's first character, ascending, from 0. A paragraph break ends
  /// a sentence; none is longer than 2,000 characters. Linear in the length of the text.
  public static int[] starts(String text) {
    int[] starts = new int[Math.max(8, text.length() / 40)];
    int count = 1;
    int i = 0;
    while (i < text.length()) {
      int next = endsAt(text, i) ? nextStart(text, i) : -1;
      if (next < 0 && i - starts[count - 1] >= LONGEST - 1) {
        next = cut(text, starts[count - 1], i);
      }
      if (next >= 0 && next < text.length()) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = next;
      }
      i = Math.max(i + 1, next);
    }
    return Arrays.copyOf(starts, count);
  }

  /// The index after the last character of sentence `i` that is not white space.
  static int end(String text, int[] starts, int i) {
    int end = i + 1 < starts.length ? starts[i + 1] : text.length();
    while (end > starts[i] && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean endsAt(String text, int i) {
    return switch (text.charAt(i)) {
      case '.', '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F', '\n' -> true;
      default -> false;
    };
  }

  /// Where the sentence after the mark at `i` begins, or -1 where the mark ends none.
  private static int nextStart(String text, int i) {
    char mark = text.charAt(i);
    int end = i + 1;
    while (end < text.length() && end - i < 8 && closes(text.charAt(end))) {
      end++;
    }
    int next = end;
    int lines = mark == '\n' ? 1 : 0;
    while (next < text.length()
        && Character.isWhitespace(text.charAt(next))
        && next - i < LONGEST) {
      lines += text.charAt(next) == '\n' ? 1 : 0;
      next++;
    }
    if (lines > 1) {
      return next;
    }
    if (mark >= '\u3000') {
      return next;
    }
    boolean gap = next > end && mark != '\n' && next < text.length();
    return gap && begins(text, next) && !(mark == '.' && abbreviated(text, i, next)) ? next : -1;
  }

  private static boolean closes(char c) {
    return CLOSERS.indexOf(c) >= 0 || c == '.' || c == '!' || c == '?';
  }

  private static boolean begins(String text, int i) {
    char c = text.charAt(i);
    return OPENERS.indexOf(c) >= 0
        || (Character.isLetterOrDigit(c) && !Character.isLowerCase(c))
        || Character.isSurrogate(c)
        || c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2022';
  }

  private static boolean abbreviated(String text, int dot, int next) {
    int start = dot;
    while (start > 0 && dot - start < 12 && inWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i");
    if (initial || NEVER_LAST.contains(word)) {
      return true;
    }
    return SELDOM_LAST.contains(word) && !OFTEN_FIRST.contains(wordAt(text, next));
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static String wordAt(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /// A place to cut an endless sentence before `limit`: after the last white space of its second
  /// half, else between two characters.
  private static int cut(String text, int start, int limit) {
    for (int i = limit; i > start + LONGEST / 2; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
