package dossier.fact;

import java.util.Locale;
import java.util.Set;

/// The letters of money that digits may follow without a space: `USD50`, `$US160`.
final class CodeLetters {
  private static final Set<String> CODES =
      Set.of(
          "usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "chf", "aud", "cad", "hkd", "sgd", "nzd",
          "rs", "sek", "nok", "dkk", "zar", "brl", "myr", "rm", "krw", "twd", "idr", "thb");
  private static final Set<String> BEHIND_DOLLAR = Set.of("us", "a", "hk");

  private CodeLetters() {}

  /// @param before the character before the letters
  static boolean are(String letters, char before) {
    String folded = letters.toLowerCase(Locale.ROOT);
    boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT)) || folded.equals("rs");
    return capitals
        && (CODES.contains(folded) || (before == '$' && BEHIND_DOLLAR.contains(folded)));
  }
}
