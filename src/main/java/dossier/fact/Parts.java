package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads one number with its unit: sign of money or number, then percent, currency, measure, age or
/// counted noun, then the rate.
final class Parts {
  private static final BigDecimal LARGE = new BigDecimal(1_000);
  private static final BigDecimal INCHES = new BigDecimal(12);
  private static final Set<String> NO_NOUN =
      Set.of(
          "strong",
          "plus",
          "odd",
          "something",
          "fold",
          "yard",
          "off",
          "by",
          "and",
          "to",
          "way",
          "old",
          "long",
          "year",
          "month");

  /// How many numbers may hang on one unit, so that a chain of them costs no more than its length.
  private static final int MOST_HANGING = 6;

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "their", "l");
  private static final Unit AGE = new Unit("a", "year of age", UnitKind.UCUM, BigDecimal.ONE);

  private final Words words;
  private final boolean every;

  /// @param every whether "one" before a noun counts too
  Parts(Words words, boolean every) {
    this.words = words;
    this.every = every;
  }

  /// The number with its unit that begins at token `i`.
  Optional<Part> at(int i) {
    return at(i, MOST_HANGING);
  }

  /// @param hanging how many numbers before its unit it may hang over
  private Optional<Part> at(int i, int hanging) {
    if (!words.gives(i, Clues.NUMBERS | Clues.CURRENCY) || !words.free(i)) {
      return Optional.empty();
    }
    Optional<Money.Sign> sign = Money.before(words, i);
    int first = sign.map(Money.Sign::end).orElse(i);
    if (sign.isEmpty() && Labels.isLabel(words, i)) {
      return Optional.empty();
    }
    boolean point = sign.isPresent() && words.at(first).equals(".") && words.adjacent(first);
    Optional<Numbers.Read> number = Numbers.at(words, point ? first + 1 : first, sign.isPresent());
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (sign.isPresent()) {
      return Optional.of(money(i, number.get(), sign.get().unit()));
    }
    if (Labels.isPronoun(words, i, number.get())) {
      return every && words.at(i).equals("one") ? one(i, number.get()) : Optional.empty();
    }
    Part part = withUnit(i, number.get(), hanging);
    return Labels.isBareLabel(words, part) ? Optional.empty() : Optional.of(part);
  }

  private Part money(int start, Numbers.Read read, Unit unit) {
    Money.Sign sign = Money.suffix(words, read.end(), unit);
    return rated(start, sign.end(), read, sign.unit(), "", true);
  }

  /// "one solution", "one of the best screens"; not "one another".
  private Optional<Part> one(int i, Numbers.Read read) {
    Part part = withUnit(i, read, 0);
    if (!Labels.mayCount(words, i) && part.unit().kind() == UnitKind.COUNT) {
      return Optional.empty();
    }
    boolean range =
        words.isAny(part.end(), "to", "or", "-") && Numbers.at(words, part.end() + 1).isPresent();
    return part.unit().isNone() && !range ? Optional.empty() : Optional.of(part);
  }

  private Part withUnit(int start, Numbers.Read read, int hanging) {
    int end = read.end();
    int at =
        words.at(end).equals("-") && words.adjacent(end) && words.adjacent(end + 1) ? end + 1 : end;
    if (read.share()) {
      return share(start, read, at);
    }
    Optional<Part> suspended = suspended(start, read, hanging);
    if (suspended.isPresent()) {
      return suspended.get();
    }
    Optional<Money.Sign> money =
        Money.after(words, end)
            .filter(m -> !words.at(at).equals("won") || isLarge(read))
            .or(() -> Money.pounds(words, at, isLarge(read)));
    if (money.isPresent()) {
      return rated(start, money.get().end(), read, money.get().unit(), "", false);
    }
    Optional<Lexicon.Found<Unit>> unit =
        Units.after(words, at).filter(u -> !isSecondThing(at, end));
    if (unit.isPresent()) {
      return measured(start, read, unit.get());
    }
    boolean young = words.isAny(end, "yo", "y.o.");
    if (every && (young || isAge(start))) {
      return new Part(start, young ? end + 1 : end, read.value(), AGE, "", false, false);
    }
    if (at > end && words.token(at).isWord() && !NO_NOUN.contains(words.at(at))) {
      return compound(start, read, at);
    }
    boolean plus = words.at(end).equals("+") && words.adjacent(end);
    return counted(start, read, plus || NO_NOUN.contains(words.at(at)) && at > end ? at + 1 : end);
  }

  private static boolean isLarge(Numbers.Read read) {
    return read.scaled() || read.value().compareTo(LARGE) >= 0;
  }

  /// "two second homes".
  private boolean isSecondThing(int at, int end) {
    return words.at(at).equals("second")
        && at == end
        && !words.adjacent(at)
        && !ARTICLES.contains(words.at(at - 2));
  }

  /// "1/2 pound", "three-quarters of an inch"; else a part of a whole.
  private Part share(int start, Numbers.Read read, int at) {
    int of =
        words.at(at).equals("of") && words.isAny(at + 1, "a", "an", "one")
            ? at + 2
            : words.isAny(at, "a", "an") ? at + 1 : at;
    Optional<Lexicon.Found<Unit>> unit =
        Units.after(words, of).filter(u -> u.value().kind() != UnitKind.PERCENT);
    return unit.isPresent()
        ? measured(start, read, unit.get())
        : new Part(start, read.end(), read.value(), Unit.SHARE, "", false, false);
  }

  private Part measured(int start, Numbers.Read read, Lexicon.Found<Unit> unit) {
    int end = unit.end();
    if (Units.isTime(unit.value())) {
      int age = ageEnd(end);
      if (age > end) {
        return new Part(start, age, read.value(), unit.value().ofAge(), "", read.scaled(), false);
      }
    }
    boolean feet = unit.value().code().equals("[ft_i]") && words.token(end).isNumber();
    if (feet && words.isAny(end + 1, "in", "inch", "inches")) {
      Optional<Digits.Read> inches = Digits.at(words, end, false);
      if (inches.isPresent() && inches.get().value().compareTo(INCHES) < 0) {
        BigDecimal value = read.value().add(Digits.quotient(inches.get().value(), INCHES));
        return new Part(start, end + 2, value, unit.value(), "", false, false);
      }
    }
    return rated(start, end, read, unit.value(), "", false);
  }

  /// The token after "old", "-old", "of age" behind a time.
  private int ageEnd(int i) {
    int at = words.at(i).equals("-") && words.adjacent(i) ? i + 1 : i;
    if (words.isAny(at, "old", "olds")) {
      return at + 1;
    }
    return words.areAt(i, "of age") ? i + 2 : i;
  }

  /// "three-bed flat", "five-door": the word behind the hyphen is what is counted.
  private Part compound(int start, Numbers.Read read, int at) {
    String noun = Nouns.singular(words.at(at));
    return rated(start, at + 1, read, Unit.counted(noun, noun), noun, false);
  }

  private Part counted(int start, Numbers.Read read, int from) {
    boolean one = read.value().compareTo(BigDecimal.ONE) == 0;
    Optional<Nouns.Counted> noun = Nouns.after(words, from, one);
    if (noun.isPresent()) {
      Nouns.Counted thing = noun.get();
      Optional<Lexicon.Found<Unit>> unit = Units.after(words, thing.end() - 1);
      return unit.isPresent() && unit.get().end() == thing.end()
          ? measured(start, read, unit.get())
          : rated(start, thing.end(), read, thing.unit(words, from), thing.singular(), false);
    }
    Optional<String> describing =
        every && ARTICLES.contains(words.at(start - 1))
            ? Nouns.describing(words, from)
            : Optional.empty();
    return describing
        .map(word -> rated(start, from + 1, read, Unit.counted(word, word), word, false))
        .orElseGet(() -> rated(start, read.end(), read, Unit.NONE, "", false));
  }

  /// "four-, five- and six-cylinder engines".
  private Optional<Part> suspended(int start, Numbers.Read read, int hanging) {
    int end = read.end();
    boolean hangs =
        every
            && hanging > 0
            && words.at(end).equals("-")
            && words.adjacent(end)
            && (!words.adjacent(end + 1) || words.at(end + 1).equals(","));
    int next = words.at(end + 1).equals(",") ? end + 2 : end + 1;
    int number = words.isAny(next, "and", "or", "to") ? next + 1 : next;
    return hangs && number > end + 1
        ? at(number, hanging - 1)
            .filter(p -> !p.unit().isNone())
            .map(p -> new Part(start, end + 1, read.value(), p.unit(), p.noun(), false, false))
        : Optional.empty();
  }

  /// "aged 25", "the age of 21".
  private boolean isAge(int start) {
    return words.isAny(start - 1, "aged", "age") || words.areAt(start - 2, "age of");
  }

  private Part rated(int start, int end, Numbers.Read read, Unit unit, String noun, boolean sign) {
    Optional<Rates.Read> rate = unit.isNone() ? Optional.empty() : Rates.at(words, end);
    return rate.map(r ->
            new Part(start, r.end(), read.value(), unit.per(r.of()), noun, read.scaled(), sign))
        .orElseGet(() -> new Part(start, end, read.value(), unit, noun, read.scaled(), sign));
  }
}
