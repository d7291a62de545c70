package dossier.query;

/// Which characters and words are more than text in the query language, and how to write them such
/// that they are not.
final class Lexis {
  private static final String ALWAYS = "!():^[]\"{}~*?\\/@<>=“”„‟";
  private static final String AT_START = "+-";

  private Lexis() {}

  /// Whether a word on its own is an operator.
  static boolean isOperator(String word) {
    return switch (word) {
      case "AND", "OR", "NOT", "&&", "||" -> true;
      default -> false;
    };
  }

  /// Whether a word has nothing but ASCII punctuation, so that no text can have it as a word.
  static boolean isPunctuation(String word) {
    return word.chars().noneMatch(c -> c > '~' || Character.isLetterOrDigit(c));
  }

  /// A word in the query language that means just this text.
  static String escape(String word) {
    return (isOperator(word) || isPunctuation(word) ? escapedStart(word) : "") + escape(word, "");
  }

  private static String escapedStart(String word) {
    char first = word.isEmpty() ? ' ' : word.charAt(0);
    return ALWAYS.indexOf(first) < 0 && AT_START.indexOf(first) < 0 ? "\\" : "";
  }

  /// The same, but for characters that keep their meaning.
  static String escape(String word, String except) {
    StringBuilder escaped = new StringBuilder(word.length() + 2);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean special = ALWAYS.indexOf(c) >= 0 || (i == 0 && AT_START.indexOf(c) >= 0);
      if (special && except.indexOf(c) < 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /// A text in quotes, in the query language.
  static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /// Whether a text can stand without quotes and without a backslash, and is one word.
  static boolean isSimple(String text) {
    return !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(0))
        && !isOperator(text)
        && text.chars()
            .allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
  }
}
