package dossier.corpus;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date in the forms that only programs write: seconds or milliseconds since 1970, and digits
/// without anything between (`20190304`, `20190304T123000Z`, `20190304123000`).
final class RecordDate {
  private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d{1,9})?");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");
  private static final Pattern COMPACT =
      Pattern.compile(
          "((?:1[5-9]|20)\\d\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])(?:T?([0-2]\\d)([0-5]\\d)([0-5]\\d)?Z?)?");

  private RecordDate() {}

  /// The value as ISO 8601 where it has one of these forms, else as it is.
  static String written(String value) {
    String text = value.strip();
    Matcher compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
    }
    if (MILLISECONDS.matcher(text).matches()) {
      return Instant.ofEpochMilli(Long.parseLong(text)).toString();
    }
    return SECONDS.matcher(text).matches()
        ? Instant.ofEpochSecond((long) Double.parseDouble(text)).toString()
        : value;
  }
}
