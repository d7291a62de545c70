package dossier.ledger;

import dossier.fact.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The unit of a quantity, taken apart.
///
/// @param base what is counted or measured: `USD`, `{business}`, `km`, `%`; empty for a bare number
/// @param rate the period of a rate, `a` for a year; empty for none
record Unit(String base, String rate) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  static Unit of(Quantity quantity) {
    String unit = quantity.unit();
    int slash = unit.lastIndexOf('/');
    return slash < 0
        ? new Unit(unit, "")
        : new Unit(unit.substring(0, slash), unit.substring(slash + 1));
  }

  boolean isMoney() {
    return CURRENCY.matcher(base).matches();
  }

  boolean isCount() {
    return base.isEmpty() || base.startsWith("{");
  }

  /// What can be compared at all: all money, all counts, units of one measure with each other, each
  /// other unit with itself; rates with totals, because one article may tell a yearly goal where
  /// another tells it whole.
  String dimension() {
    return isMoney()
        ? "money"
        : isCount() ? "count" : Scale.of(base).map(Scale::dimension).orElse(base);
  }

  /// What a number of this unit is multiplied by to be in the common unit of its dimension.
  BigDecimal factor() {
    return Scale.of(base).map(Scale::factor).orElse(BigDecimal.ONE);
  }
}
