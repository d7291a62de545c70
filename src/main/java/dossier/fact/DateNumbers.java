package dossier.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// Reads the numbers of dates: days of a month and years, in digits and in words.
final class DateNumbers {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int CENTURY = 100;

  private final Words words;

  DateNumbers(Words words) {
    this.words = words;
  }

  /// @param end the token after it
  /// @param ordinal whether it is told as a place in a row: "3rd", "third"
  record Read(int end, int value, boolean ordinal) {}

  /// A day of a month: `3`, `03`, `3rd`, "third", "twenty-third", "twenty five".
  Optional<Read> day(int i) {
    if (!words.free(i)) {
      return Optional.empty();
    }
    Optional<Read> read = words.token(i).isNumber() ? dayInDigits(i) : inWords(i);
    return read.filter(r -> r.value >= 1 && r.value <= 31);
  }

  /// A place in a row up to the 99th: `9th`, "second".
  Optional<Read> inPlace(int i) {
    Optional<Read> read = words.token(i).isNumber() ? dayInDigits(i) : inWords(i);
    return read.filter(r -> r.ordinal && r.value > 0);
  }

  private Optional<Read> dayInDigits(int i) {
    if (words.at(i).length() > 2) {
      return Optional.empty();
    }
    boolean ordinal = words.adjacent(i + 1) && words.isAny(i + 1, "st", "nd", "rd", "th");
    boolean joined = words.adjacent(i + 1) && words.token(i + 1).isWord() && !ordinal;
    boolean scaled = Numbers.scale(words, i + 1).isPresent() || words.isAny(i + 1, "%", "percent");
    return joined || scaled
        ? Optional.empty()
        : Optional.of(new Read(ordinal ? i + 2 : i + 1, small(i), ordinal));
  }

  /// A number from 1 to 99 in words, cardinal or ordinal.
  Optional<Read> inWords(int i) {
    Optional<Numeral> one = Numeral.ordinal(words.at(i));
    if (one.isPresent()) {
      return one.filter(n -> n.value().compareTo(BigDecimal.valueOf(CENTURY)) < 0)
          .map(n -> new Read(i + 1, n.value().intValue(), true));
    }
    Optional<Numeral> first = Numeral.of(words.at(i)).filter(Numeral::isSmall);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int value = first.get().value().intValue();
    int next = words.at(i + 1).equals("-") && words.adjacent(i + 1) ? i + 2 : i + 1;
    boolean ten = first.get().kind() == Numeral.Kind.TEN;
    Optional<Numeral> cardinal = ten ? digit(Numeral.of(words.at(next))) : Optional.empty();
    Optional<Numeral> ordinal = ten ? digit(Numeral.ordinal(words.at(next))) : Optional.empty();
    return Optional.of(
        cardinal
            .or(() -> ordinal)
            .map(n -> new Read(next + 1, value + n.value().intValue(), ordinal.isPresent()))
            .orElse(new Read(i + 1, value, false)));
  }

  private static Optional<Numeral> digit(Optional<Numeral> numeral) {
    return numeral.filter(n -> n.value().signum() > 0 && n.value().compareTo(BigDecimal.TEN) < 0);
  }

  /// A year of four digits, with nothing but a gap or a sign around.
  Optional<Read> year(int i) {
    Token token = words.token(i);
    boolean four =
        token.isNumber()
            && token.word().length() == 4
            && words.free(i)
            && (token.word().charAt(0) == '1' || token.word().charAt(0) == '2')
            && small(i) >= FIRST_YEAR;
    boolean year =
        four
            && !(words.adjacent(i + 1) && words.token(i + 1).isWord())
            && Units.after(words, i + 1).filter(u -> !Units.isTime(u.value())).isEmpty()
            && (words.token(i - 1).isWord() || Money.before(words, i - 1).isEmpty())
            && Money.after(words, i + 1).isEmpty()
            && Numbers.scale(words, i + 1).isEmpty();
    return year ? Optional.of(new Read(i + 1, small(i), false)) : Optional.empty();
  }

  /// The year behind a month or day, at `i` or behind a comma, "of" or "in": also in words, and in
  /// two digits behind "of" or an apostrophe.
  Optional<Read> yearBehind(int i) {
    boolean mark = words.isAny(i, ",", "of", "in", "/", "-", "'", ".");
    int at = mark ? i + 1 : i;
    Optional<Read> four = year(at).or(() -> yearInWords(at));
    if (four.isPresent()) {
      return four.filter(y -> !words.at(i).equals(".") || words.adjacent(at));
    }
    boolean two =
        words.isAny(i, "of", "'")
            && words.token(at).isNumber()
            && words.at(at).length() == 2
            && !(words.adjacent(at + 1) && words.token(at + 1).isWord());
    return two ? Optional.of(new Read(at + 1, inFull(small(at)), false)) : Optional.empty();
  }

  /// "nineteen eighty-six", "nineteen hundred ninety three", "two thousand and five".
  Optional<Read> yearInWords(int i) {
    if (!words.token(i).isWord() || !words.free(i)) {
      return Optional.empty();
    }
    if (words.areAt(i, "two thousand")) {
      int and = words.at(i + 2).equals("and") ? i + 3 : i + 2;
      return Optional.of(
          inWords(and)
              .filter(r -> !r.ordinal)
              .map(r -> new Read(r.end, 2000 + r.value, false))
              .orElse(new Read(i + 2, 2000, false)));
    }
    Optional<Numeral> century = Numeral.of(words.at(i)).filter(Numeral::isSmall);
    int hundreds = century.map(n -> n.value().intValue()).orElse(0);
    if (hundreds < 15 || hundreds > 20) {
      return Optional.empty();
    }
    int rest = words.at(i + 1).equals("hundred") ? i + 2 : i + 1;
    int from = words.at(rest).equals("and") ? rest + 1 : rest;
    return inWords(from)
        .filter(r -> !r.ordinal && (r.value > 9 || rest > i + 1))
        .map(r -> new Read(r.end, CENTURY * hundreds + r.value, false));
  }

  /// Two digits as a year: up to 39 of this century, as most programs have it.
  static int inFull(int year) {
    return year >= CENTURY ? year : year < 40 ? 2000 + year : 1900 + year;
  }

  static boolean isDate(int year, int month, int day) {
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && month >= 1
        && month <= 12
        && day >= 1
        && day <= LocalDate.of(year, month, 1).lengthOfMonth();
  }

  /// Up to four digits; 0 where the token is not so.
  int small(int i) {
    String word = words.at(i);
    if (word.length() > 4) {
      return 0;
    }
    int value = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }
}
