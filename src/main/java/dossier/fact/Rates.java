package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads what an amount is told of: "a year", "per share", "an hour", "annually", "/MWh", "apiece".
final class Rates {
  private static final Set<String> PER = Set.of("a", "an", "per", "each", "every", "/");
  private static final Set<String> COMPARED = Set.of("earlier", "ago", "later", "before", "after");
  private static final Set<String> EACH = WordList.of("priced-each");

  private Rates() {}

  /// @param end the token after it
  record Read(int end, Unit of) {}

  static Optional<Read> at(Words words, int i) {
    Optional<Unit> every = Units.every(words.at(i));
    if (every.isPresent()) {
      return every.map(unit -> new Read(i + 1, unit));
    }
    int at = words.at(i).equals("-") && words.adjacent(i) && words.adjacent(i + 1) ? i + 1 : i;
    String per = words.at(at);
    if (!PER.contains(per)) {
      return Optional.empty();
    }
    int of = words.at(at + 1).equals("-") && words.adjacent(at + 1) ? at + 2 : at + 1;
    if (!words.free(of) || COMPARED.contains(words.at(of + 1))) {
      return Optional.empty();
    }
    Optional<Lexicon.Found<Unit>> period = Units.period(words, of);
    if (period.isPresent()) {
      return period.map(p -> new Read(p.end(), p.value()));
    }
    boolean any = per.equals("per") || per.equals("/");
    Optional<Lexicon.Found<Unit>> unit =
        any || EACH.contains(words.at(of)) ? Units.after(words, of) : Optional.empty();
    if (unit.isPresent()) {
      return unit.map(u -> new Read(u.end(), u.value()));
    }
    boolean thing = EACH.contains(words.at(of)) || (per.equals("per") && words.token(of).isWord());
    return thing && !words.isAny(of, "cent", "se", "capita") && !per.equals("/")
        ? Optional.of(new Read(of + 1, thing(words.at(of))))
        : Optional.empty();
  }

  private static Unit thing(String word) {
    return new Unit("{" + word + "}", word, UnitKind.COUNT, BigDecimal.ONE);
  }
}
