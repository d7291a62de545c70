package dossier.fact;

import java.util.Locale;

/// What sort of unit a quantity has.
public enum UnitKind {
  /// A bare number.
  NONE,
  /// Money: ISO 4217.
  CURRENCY,
  /// Of a hundred: `%`.
  PERCENT,
  /// A part of a whole: "two-thirds", unit `1`.
  FRACTION,
  /// A measure: UCUM.
  UCUM,
  /// Things counted: `{noun}`.
  COUNT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
