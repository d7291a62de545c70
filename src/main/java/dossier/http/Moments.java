package dossier.http;

import dossier.query.Dates;
import java.util.Optional;

/// Reads the years of parameters, and guesses what a mistyped date was meant as.
final class Moments {
  private Moments() {}

  /// The days of a year or of a range of years: `2019`, `2015..2019`, `2015..`.
  static Optional<Dates> years(String text) {
    return text.matches("[0-9]{0,4}(\\.\\.[0-9]{0,4})?") ? Dates.parse(text) : Optional.empty();
  }

  /// What a mistyped year or date may have been meant as: letters that look like digits, other
  /// signs between the parts.
  static Optional<String> meant(String text) {
    String digits = text.replaceAll("[lI|]", "1").replaceAll("[oO]", "0").replaceAll("[/.–—]", "-");
    String better = digits.matches("\\d{4}-+\\d{4}") ? digits.replaceFirst("-+", "..") : digits;
    return Optional.of(better)
        .filter(other -> !other.equals(text))
        .filter(other -> Dates.parse(other).isPresent());
  }
}
