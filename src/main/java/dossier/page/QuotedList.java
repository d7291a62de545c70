package dossier.page;

import java.util.ArrayList;
import java.util.List;

/// A list written with commas, in which a comma inside quotation marks does not divide.
public final class QuotedList {
  private QuotedList() {}

  public static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    char quote = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      boolean opens = (c == '"' || c == '\'') && list.substring(start, i).isBlank();
      if (quote == 0 && opens) {
        quote = c;
      } else if (c == quote) {
        quote = 0;
      } else if (quote == 0 && c == ',') {
        parts.add(list.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(list.substring(start));
    return parts;
  }
}
