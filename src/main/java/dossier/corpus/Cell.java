package dossier.corpus;

import dossier.page.QuotedList;
import java.util.List;

/// What stands in a cell of a table: a value, or a list as programs print one (`['a', 'b']`).
final class Cell {
  private Cell() {}

  static List<String> values(String cell) {
    String text = cell.strip();
    boolean list = text.length() > 1 && text.startsWith("[") && text.endsWith("]");
    boolean quoted = list && text.length() > 2 && "'\"".indexOf(text.charAt(1)) >= 0;
    if (isNothing(text)) {
      return List.of();
    }
    return quoted
        ? QuotedList.split(text.substring(1, text.length() - 1)).stream()
            .map(part -> unquoted(part.strip()))
            .toList()
        : List.of(cell);
  }

  /// What programs write where they have no value.
  private static boolean isNothing(String text) {
    return text.isEmpty()
        || List.of("[]", "nan", "NaN", "null", "NULL", "None", "N/A", "NA", "\\N").contains(text);
  }

  private static String unquoted(String part) {
    boolean quoted =
        part.length() > 1
            && "'\"".indexOf(part.charAt(0)) >= 0
            && part.charAt(part.length() - 1) == part.charAt(0);
    return quoted ? part.substring(1, part.length() - 1) : part;
  }
}
