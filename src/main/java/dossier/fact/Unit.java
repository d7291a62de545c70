package dossier.fact;

import java.math.BigDecimal;

/// What a number is of.
///
/// @param code ISO 4217, UCUM, `%`, or `{noun}`; empty for a bare number
/// @param label the English name of the unit as written, in the singular: `dollar`, `cent`
/// @param factor what a number as written is multiplied by to be in that code: 0.01 for cents
record Unit(String code, String label, UnitKind kind, BigDecimal factor) {
  static final Unit NONE = new Unit("", "", UnitKind.NONE, BigDecimal.ONE);
  static final Unit SHARE = new Unit("1", "share", UnitKind.FRACTION, BigDecimal.ONE);

  /// @param phrase the noun with what describes it: `local American company`
  static Unit counted(String noun, String phrase) {
    return new Unit("{" + noun + "}", phrase, UnitKind.COUNT, BigDecimal.ONE);
  }

  boolean isNone() {
    return kind == UnitKind.NONE;
  }

  Unit per(Unit other) {
    return new Unit(code + "/" + other.code, label + " per " + other.label, kind, factor);
  }

  Unit ofAge() {
    return new Unit(code, label + " of age", kind, factor);
  }

  BigDecimal value(BigDecimal written) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? written : written.multiply(factor);
  }
}
