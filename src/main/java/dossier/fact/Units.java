package dossier.fact;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The units of `units.txt`, as UCUM writes them.
final class Units {
  private static final Lexicon<Unit> UNITS = new Lexicon<>();
  private static final Set<String> FREE_LETTERS = Set.of("m", "g", "l");
  private static final Set<String> TIMES =
      Set.of("a", "10a", "100a", "mo", "wk", "d", "14d", "h", "min", "s", "ms", "us", "ns");
  private static final Map<String, String> EVERY =
      Map.of("annually", "a", "yearly", "a", "monthly", "mo", "weekly", "wk", "daily", "d");
  private static final Map<String, String> EVERY_LABEL =
      Map.of("a", "year", "mo", "month", "wk", "week", "d", "day");
  private static final Unit ANNUM = time("a", "year");
  private static final Set<String> MONEY = new HashSet<>();

  static {
    read("units.txt", (spelling, unit) -> UNITS.add(spelling, unit));
    read("currencies.txt", (spelling, unit) -> MONEY.add(unit.code()));
  }

  private Units() {}

  private static Unit time(String code, String label) {
    return new Unit(code, label, UnitKind.UCUM, BigDecimal.ONE);
  }

  /// Goes through the spellings of a file of units: code, label, spellings, parted by `|`.
  static void read(String file, BiConsumer<String, Unit> each) {
    boolean money = file.startsWith("currencies");
    for (String line : WordList.lines(file)) {
      String[] parts = line.split("\\s*\\|\\s*");
      int letters = money || parts[0].startsWith("0.") ? factorEnd(parts[0]) : 0;
      String code = parts[0].substring(letters);
      UnitKind kind =
          code.equals("%") ? UnitKind.PERCENT : isIso(code) ? UnitKind.CURRENCY : UnitKind.UCUM;
      BigDecimal factor =
          letters == 0 ? BigDecimal.ONE : new BigDecimal(parts[0].substring(0, letters));
      Unit unit = new Unit(code, parts[1], kind, factor);
      for (String spelling : parts[2].split(",\\s*")) {
        each.accept(spelling, unit);
      }
    }
  }

  private static boolean isIso(String code) {
    return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private static int factorEnd(String code) {
    int i = 0;
    while (Character.isDigit(code.charAt(i)) || code.charAt(i) == '.') {
      i++;
    }
    return i;
  }

  /// The unit written behind a number that ends before token `i`. A single letter other than for
  /// metre, gram and litre must touch the number.
  static Optional<Lexicon.Found<Unit>> after(Words words, int i) {
    boolean touches = words.adjacent(i);
    return UNITS.at(
        words,
        i,
        (entry, end) -> {
          String first = entry.words().getFirst();
          boolean letter = entry.words().size() == 1 && first.length() == 1;
          boolean sign = letter && !Character.isLetter(first.charAt(0));
          boolean alone = touches || FREE_LETTERS.contains(first) || !words.token(end).isWord();
          return !letter || sign || (alone && !(first.equals("x") && !touches));
        });
  }

  /// The unit that a word alone means.
  static Optional<Unit> of(String spelling) {
    Words words = new Words(spelling, new int[] {0});
    return UNITS.at(words, 0, (entry, end) -> end == words.size()).map(Lexicon.Found::value);
  }

  static boolean isMoney(String unit) {
    int slash = unit.indexOf('/');
    return MONEY.contains(slash < 0 ? unit : unit.substring(0, slash));
  }

  static boolean isTime(Unit unit) {
    return TIMES.contains(unit.code());
  }

  /// The period of "annually" and the like.
  static Optional<Unit> every(String word) {
    return Optional.ofNullable(EVERY.get(word))
        .map(code -> time(code, EVERY_LABEL.getOrDefault(code, code)));
  }

  /// The period of a rate: "year" in "a year".
  static Optional<Lexicon.Found<Unit>> period(Words words, int i) {
    if (words.at(i).equals("annum")) {
      return Optional.of(
          new Lexicon.Found<>(i + 1, new Lexicon.Entry<>(List.of("annum"), "", ANNUM)));
    }
    return after(words, i).filter(found -> isTime(found.value()));
  }
}
