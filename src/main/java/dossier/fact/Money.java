package dossier.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the words and signs around a number that make it money, as `currencies.txt` has them.
final class Money {
  private static final Lexicon<Unit> CURRENCIES = new Lexicon<>();
  private static final Set<String> LOWER_CODES =
      Set.of(
          "usd", "eur", "gbp", "rmb", "cny", "jpy", "inr", "chf", "aud", "cad", "hkd", "sgd", "nzd",
          "sek", "nok", "dkk", "rub", "krw", "zar", "brl", "idr", "musd", "won", "sol", "lei");
  private static final Set<String> YEN = Set.of("¥", "￥");
  private static final Set<String> LETTERS_BEFORE =
      Set.of("rs", "rs.", "rm", "rp", "nis", "ksh", "dhs", "rmb", "renminbi", "sfr");
  private static final Set<String> NEVER_APART = Set.of("a", "s", "r", "e");
  private static final Set<String> AGAIN = Set.of("dollar", "dollars", "euros", "pounds", "yen");
  private static final Set<String> YUAN_WORDS =
      Set.of("yuan", "rmb", "renminbi", "cny", "china", "chinese", "beijing", "shanghai");
  private static final Set<String> YEN_WORDS =
      Set.of("yen", "jpy", "japan", "japanese", "tokyo", "osaka");
  private static final Set<String> POUND_WORDS =
      Set.of("£", "sterling", "pence", "gbp", "british", "britain", "uk", "u.k.", "london");
  private static final Map<String, Unit> BY_CODE = new HashMap<>();

  static {
    Units.read(
        "currencies.txt",
        (spelling, unit) -> {
          CURRENCIES.add(spelling, unit);
          if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
            BY_CODE.putIfAbsent(unit.code(), unit);
          }
        });
  }

  private Money() {}

  /// A currency as read.
  ///
  /// @param end the token after its last
  record Sign(int end, Unit unit) {}

  /// The words and signs that a currency begins with.
  static Set<String> firstWords() {
    Set<String> words = new HashSet<>(CURRENCIES.firstWords());
    words.addAll(YEN);
    return words;
  }

  /// A currency before a number: `$`, `US$`, `HK $`, `RMB`, `EUR`.
  static Optional<Sign> before(Words words, int i) {
    if (!words.gives(i, Clues.CURRENCY)) {
      return Optional.empty();
    }
    if (YEN.contains(words.at(i))) {
      return Optional.of(new Sign(i + 1, ofYen(words)));
    }
    return CURRENCIES
        .at(words, i, (entry, end) -> mayStandBefore(words, i, end, entry))
        .map(found -> new Sign(found.end(), found.value()));
  }

  private static boolean mayStandBefore(Words words, int i, int end, Lexicon.Entry<Unit> entry) {
    String first = words.at(i);
    boolean sign = hasSign(entry.words());
    if (sign) {
      boolean letters = Character.isLetter(first.charAt(0));
      boolean apart = letters && !words.adjacent(i + 1);
      return !letters
          || (!apart && !words.at(i - 1).equals("'"))
          || (!NEVER_APART.contains(first) && (words.token(i).capital() || first.length() > 1));
    }
    boolean code =
        entry.words().size() == 1
            && (LETTERS_BEFORE.contains(first) || isCode(words, i, entry.value()));
    int number = words.at(end).equals(".") && words.adjacent(end) ? end + 1 : end;
    return code && words.token(number).isNumber();
  }

  private static boolean hasSign(List<String> words) {
    for (String word : words) {
      if (!Character.isLetter(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /// An ISO code, in capitals unless it can be no other word.
  private static boolean isCode(Words words, int i, Unit unit) {
    String word = words.at(i);
    boolean capitals = words.between(i, i + 1).equals(word.toUpperCase(Locale.ROOT));
    return word.length() == 3
        && (word.equals(unit.code().toLowerCase(Locale.ROOT)) || word.equals("rmb"))
        && (capitals || LOWER_CODES.contains(word));
  }

  /// A currency behind a number: "yuan", "-euro", "Canadian dollars", `€`.
  static Optional<Sign> after(Words words, int i) {
    boolean hyphen = words.at(i).equals("-") && words.adjacent(i) && words.adjacent(i + 1);
    int from = hyphen ? i + 1 : i;
    return CURRENCIES
        .at(words, from, (entry, end) -> mayStandBehind(words, from, end, entry))
        .map(found -> new Sign(found.end(), found.value()));
  }

  private static boolean mayStandBehind(Words words, int i, int end, Lexicon.Entry<Unit> entry) {
    String first = words.at(i);
    boolean letters = Character.isLetter(first.charAt(0));
    if (!letters) {
      boolean next = words.token(end).isNumber() && words.adjacent(end);
      return !next;
    }
    boolean iso =
        entry.words().size() == 1 && first.equals(entry.value().code().toLowerCase(Locale.ROOT));
    boolean word = first.equals("won") || first.equals("sol");
    return (!iso || word || isCode(words, i, entry.value()))
        && (first.length() > 1 || words.adjacent(i) || !entry.exact().isEmpty());
  }

  /// The token after what only repeats the sign or tells whose dollar it is: "$3 million dollars",
  /// "$76 US".
  static Sign suffix(Words words, int i, Unit unit) {
    if (AGAIN.contains(words.at(i))) {
      return new Sign(i + 1, unit);
    }
    boolean dollar = unit.code().equals("USD");
    if (dollar && words.isAny(i, "us", "u.s.", "u.s") && words.token(i).capital()) {
      return new Sign(i + 1, unit);
    }
    if (dollar
        && words.isAny(i, "usd", "cad", "aud", "nzd", "sgd", "hkd", "canadian", "australian")) {
      return after(words, i)
          .or(() ->
              CURRENCIES.at(words, i, (e, end) -> true).map(f -> new Sign(f.end(), f.value())))
          .orElse(new Sign(i, unit));
    }
    return new Sign(i, unit);
  }

  /// `¥` is the yuan in a text that speaks of China more than of Japan.
  private static Unit ofYen(Words words) {
    return words.isChinese() || words.speaksOf(YUAN_WORDS) > words.speaksOf(YEN_WORDS)
        ? known("CNY")
        : known("JPY");
  }

  /// "pounds" are money in millions, or where the text speaks of British money.
  static Optional<Sign> pounds(Words words, int i, boolean large) {
    boolean pounds = words.isAny(i, "pound", "pounds");
    boolean british = pounds && (large || words.speaksOf(POUND_WORDS) > 0);
    return british ? Optional.of(new Sign(i + 1, known("GBP"))) : Optional.empty();
  }

  private static Unit known(String code) {
    return BY_CODE.getOrDefault(code, Unit.NONE);
  }
}
