package dossier.corpus;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/// How a table is written: what divides its columns, told by a first line `sep=;` or by the header.
///
/// @param preamble characters before the header
record Dialect(char delimiter, int preamble) {
  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final Pattern TOLD = Pattern.compile("\\s*\"?sep=(.)\"?[ ,;]*\\r?\\n");

  /// @param start the beginning of the table, the whole header at least
  static Dialect of(String start) {
    Matcher told = TOLD.matcher(start);
    if (told.lookingAt()) {
      return new Dialect(told.group(1).charAt(0), told.end());
    }
    String header = header(start);
    return new Dialect(
        DELIMITERS.stream()
            .max(Comparator.comparingLong(delimiter -> count(header, delimiter)))
            .orElse(','),
        0);
  }

  CSVFormat format() {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(true)
        .setTrailingData(true)
        .get();
  }

  /// Leaves `text` at the header.
  void skipPreamble(java.io.Reader text) throws IOException {
    for (int i = 0; i < preamble; i++) {
      text.read();
    }
  }

  /// The first line that is not blank; a line break within quotation marks does not end it.
  private static String header(String start) {
    String text = start.stripLeading();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        return text.substring(0, i);
      }
    }
    return text;
  }

  /// How often it stands outside quotation marks. The earlier of two that are as frequent wins.
  private static long count(String header, char delimiter) {
    boolean quoted = false;
    long count = 0;
    for (int i = 0; i < header.length(); i++) {
      quoted ^= header.charAt(i) == '"';
      count += !quoted && header.charAt(i) == delimiter ? 1 : 0;
    }
    return count;
  }
}
