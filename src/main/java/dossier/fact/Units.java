package dossier.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The units that articles count in, as ISO 4217 and UCUM write them.
final class Units {
  private static final Map<String, String> SYMBOLS =
      Map.of("$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "₩", "KRW", "₽", "RUB");
  private static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "u.s.", "USD", "a", "AUD", "au", "AUD", "c", "CAD", "ca", "CAD", "hk", "HKD",
          "s", "SGD", "nz", "NZD", "nt", "TWD");
  private static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          Map.entry("usd", "USD"),
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("eur", "EUR"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("gbp", "GBP"),
          Map.entry("pounds", "GBP"),
          Map.entry("sterling", "GBP"),
          Map.entry("yuan", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("cny", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("yen", "JPY"),
          Map.entry("jpy", "JPY"),
          Map.entry("rupees", "INR"),
          Map.entry("inr", "INR"),
          Map.entry("won", "KRW"),
          Map.entry("francs", "CHF"),
          Map.entry("chf", "CHF"),
          Map.entry("rubles", "RUB"),
          Map.entry("roubles", "RUB"),
          Map.entry("hkd", "HKD"),
          Map.entry("aud", "AUD"),
          Map.entry("cad", "CAD"),
          Map.entry("sgd", "SGD"),
          Map.entry("kronor", "SEK"),
          Map.entry("kroner", "NOK"),
          Map.entry("reais", "BRL"),
          Map.entry("cents", "USD"));
  private static final Set<String> MONEY =
      Set.of(
          "USD", "EUR", "GBP", "JPY", "INR", "KRW", "RUB", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD",
          "CNY", "CHF", "SEK", "NOK", "BRL");
  private static final Map<String, String> MEASURES =
      Map.ofEntries(
          Map.entry("km", "km"),
          Map.entry("kilometres", "km"),
          Map.entry("kilometers", "km"),
          Map.entry("kilometre", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("metres", "m"),
          Map.entry("meters", "m"),
          Map.entry("miles", "[mi_i]"),
          Map.entry("mile", "[mi_i]"),
          Map.entry("feet", "[ft_i]"),
          Map.entry("kg", "kg"),
          Map.entry("kilograms", "kg"),
          Map.entry("tonnes", "t"),
          Map.entry("tons", "t"),
          Map.entry("acres", "[acr_us]"),
          Map.entry("hectares", "har"),
          Map.entry("mw", "MW"),
          Map.entry("megawatts", "MW"),
          Map.entry("gw", "GW"),
          Map.entry("gigawatts", "GW"),
          Map.entry("kwh", "kW.h"),
          Map.entry("barrels", "[bbl_us]"),
          Map.entry("litres", "L"),
          Map.entry("liters", "L"));
  private static final Map<String, String> PERIODS =
      Map.of("year", "a", "annum", "a", "month", "mo", "week", "wk", "day", "d", "hour", "h");
  private static final Map<String, String> EVERY =
      Map.of("annually", "a", "yearly", "a", "monthly", "mo", "weekly", "wk", "daily", "d");

  private Units() {}

  /// The currency of a sign, `$` being the US dollar.
  static Optional<String> symbol(String sign) {
    return Optional.ofNullable(SYMBOLS.get(sign));
  }

  /// The dollar that letters before `$` tell: `HK`.
  static Optional<String> dollarOf(String letters) {
    return Optional.ofNullable(DOLLARS.get(letters));
  }

  static Optional<String> currency(String word) {
    return Optional.ofNullable(CURRENCIES.get(word));
  }

  static Optional<String> measure(String word) {
    return Optional.ofNullable(MEASURES.get(word));
  }

  static boolean isAdjacentUnit(String word) {
    return MEASURES.containsKey(word) || CURRENCIES.containsKey(word);
  }

  static boolean isMoney(String unit) {
    int slash = unit.indexOf('/');
    return MONEY.contains(slash < 0 ? unit : unit.substring(0, slash));
  }

  static boolean isCents(String word) {
    return word.equals("cents");
  }

  /// UCUM for the period that a rate is of: "year" is `a`.
  static Optional<String> period(String word) {
    return Optional.ofNullable(PERIODS.get(word));
  }

  /// UCUM for "annually" and the like.
  static Optional<String> every(String word) {
    return Optional.ofNullable(EVERY.get(word));
  }
}
