package dossier.fact;

import java.util.Optional;
import java.util.Set;

/// Reads the words around a number that make it money, and a rate.
final class Money {
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "/");
  private static final Set<String> COMPARED = Set.of("earlier", "ago", "later", "before", "after");
  private static final Set<String> AGAIN = Set.of("dollars", "usd", "euros", "pounds", "yen");

  private Money() {}

  /// A currency or the period of a rate, as read.
  ///
  /// @param end the token after its last
  /// @param currency ISO 4217; for a rate the UCUM period
  record Sign(int end, String currency) {}

  /// A currency before a number: `$`, `US$`, `HK$`, `RMB`.
  static Optional<Sign> signAt(Words words, int i) {
    Optional<String> symbol = Units.symbol(words.at(i));
    if (symbol.isPresent()) {
      return Optional.of(new Sign(i + 1, symbol.get()));
    }
    if (words.at(i + 1).equals("$") && words.adjacent(i + 1)) {
      return Units.dollarOf(words.at(i)).map(currency -> new Sign(i + 2, currency));
    }
    boolean code =
        words.token(i).capital() && words.at(i).length() == 3 && words.token(i + 1).isNumber();
    return code
        ? Units.currency(words.at(i)).map(currency -> new Sign(i + 1, currency))
        : Optional.empty();
  }

  /// A currency behind a number: "yuan", "US dollars", "Canadian dollars".
  static Optional<Sign> wordAt(Words words, int i) {
    int hyphen = words.at(i).equals("-") && words.adjacent(i) && words.adjacent(i + 1) ? i + 1 : i;
    Optional<String> word = Units.currency(words.at(hyphen));
    if (word.isPresent()) {
      return Optional.of(new Sign(hyphen + 1, word.get()));
    }
    if (words.at(i + 1).equals("dollars") || words.at(i + 1).equals("dollar")) {
      Optional<String> dollar =
          switch (words.at(i)) {
            case "canadian" -> Optional.of("CAD");
            case "australian" -> Optional.of("AUD");
            case "singapore" -> Optional.of("SGD");
            default -> Units.dollarOf(words.at(i));
          };
      return dollar.map(currency -> new Sign(i + 2, currency));
    }
    return Units.symbol(words.at(i))
        .filter(s -> !words.at(i).equals("$"))
        .map(s -> new Sign(i + 1, s));
  }

  /// The token after a word that only repeats the sign: "$3 million dollars", "$3 million USD".
  static int suffixEnd(Words words, int i) {
    return AGAIN.contains(words.at(i)) ? i + 1 : i;
  }

  /// The period of a rate: "a year", "per month", "annually", "/year".
  static Optional<Sign> rateAt(Words words, int i) {
    Optional<Sign> every = Units.every(words.at(i)).map(period -> new Sign(i + 1, period));
    if (every.isPresent()) {
      return every;
    }
    boolean per = PER.contains(words.at(i)) && !COMPARED.contains(words.at(i + 2));
    return per && words.free(i + 1)
        ? Units.period(words.at(i + 1)).map(period -> new Sign(i + 2, period))
        : Optional.empty();
  }
}
