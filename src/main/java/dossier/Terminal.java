package dossier;

import java.util.Locale;
import java.util.regex.Pattern;

/// Words from outside on their way to a terminal or a log.
final class Terminal {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Control and format characters: the first steer a terminal, the second turn its words around.
  private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\u200C\u200D]]");

  private Terminal() {}

  /// The words on one line, and without characters that could steer the terminal.
  static String line(String text) {
    return STEERING.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("\uFFFD");
  }

  /// A name as it is, but for control characters, which stand as in Java: two names never look
  /// alike because of them.
  static String name(String name) {
    return STEERING
        .matcher(name)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04X", (int) found.group().charAt(0)));
  }
}
