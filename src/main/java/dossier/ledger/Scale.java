package dossier.ledger;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// What a unit of a measure is in the unit that others of its dimension are turned into. Only
/// factors that are exact by definition (SI; the international yard and pound of 1959; the Julian
/// week) stand here, so that nothing is lost.
///
/// @param dimension the common unit: `m`, `g`, `m2`, `L`, `W`, `W.h`, `s`, `%`
record Scale(String dimension, BigDecimal factor) {
  private static final Map<String, Scale> KNOWN =
      Map.ofEntries(
          unit("1", "%", "100"),
          unit("%", "%", "1"),
          unit("mm", "m", "0.001"),
          unit("cm", "m", "0.01"),
          unit("m", "m", "1"),
          unit("km", "m", "1000"),
          unit("[in_i]", "m", "0.0254"),
          unit("[ft_i]", "m", "0.3048"),
          unit("[yd_i]", "m", "0.9144"),
          unit("[mi_i]", "m", "1609.344"),
          unit("[nmi_i]", "m", "1852"),
          unit("m2", "m2", "1"),
          unit("har", "m2", "10000"),
          unit("km2", "m2", "1000000"),
          unit("[sft_i]", "m2", "0.09290304"),
          unit("mL", "L", "0.001"),
          unit("cL", "L", "0.01"),
          unit("L", "L", "1"),
          unit("hL", "L", "100"),
          unit("m3", "L", "1000"),
          unit("mg", "g", "0.001"),
          unit("g", "g", "1"),
          unit("kg", "g", "1000"),
          unit("t", "g", "1000000"),
          unit("kt", "g", "1000000000"),
          unit("Mt", "g", "1000000000000"),
          unit("Gt", "g", "1000000000000000"),
          unit("[oz_av]", "g", "28.349523125"),
          unit("[lb_av]", "g", "453.59237"),
          unit("[ston_av]", "g", "907184.74"),
          unit("W", "W", "1"),
          unit("kW", "W", "1000"),
          unit("MW", "W", "1000000"),
          unit("GW", "W", "1000000000"),
          unit("TW", "W", "1000000000000"),
          unit("W.h", "W.h", "1"),
          unit("kW.h", "W.h", "1000"),
          unit("MW.h", "W.h", "1000000"),
          unit("GW.h", "W.h", "1000000000"),
          unit("TW.h", "W.h", "1000000000000"),
          unit("s", "s", "1"),
          unit("min", "s", "60"),
          unit("h", "s", "3600"),
          unit("d", "s", "86400"),
          unit("wk", "s", "604800"));

  private static Map.Entry<String, Scale> unit(String code, String dimension, String factor) {
    return entry(code, new Scale(dimension, new BigDecimal(factor)));
  }

  /// Empty for money, counts, and units that nothing else is turned into.
  static Optional<Scale> of(String code) {
    return Optional.ofNullable(KNOWN.get(code));
  }
}
