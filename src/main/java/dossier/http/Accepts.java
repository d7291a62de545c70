package dossier.http;

import java.util.Locale;
import java.util.Optional;

/// Whether a client takes a media type, by its `Accept` header (RFC 9110, 12.5.1).
final class Accepts {
  private Accepts() {}

  /// The quality, 0 to 1, that the header gives to `type`, by its most specific range; 1 where
  /// there is no header.
  static double quality(Optional<String> header, String type) {
    if (header.isEmpty() || header.get().isBlank()) {
      return 1;
    }
    String family = type.substring(0, type.indexOf('/')) + "/*";
    double quality = 0;
    int best = 0;
    for (String part : header.get().split(",")) {
      String[] range = part.split(";");
      String name = range[0].strip().toLowerCase(Locale.ROOT);
      int specific = name.equals(type) ? 3 : name.equals(family) ? 2 : name.equals("*/*") ? 1 : 0;
      if (specific > best) {
        best = specific;
        quality = weight(range);
      }
    }
    return quality;
  }

  private static double weight(String[] range) {
    for (int i = 1; i < range.length; i++) {
      String parameter = range[i].strip();
      if (parameter.matches("[qQ]=[01](\\.\\d{0,3})?")) {
        return Math.min(1, Double.parseDouble(parameter.substring(2)));
      }
    }
    return 1;
  }
}
