package dossier.fact;

import dossier.fact.Quantity.Comparator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds amounts: money, shares, counted things, measures, each with its comparator, rate and
/// converted value. A number in a name, date or word is none.
final class Amounts {
  private static final Set<String> BEFORE_LABEL = WordList.of("before-a-label");

  private final Words words;
  private final List<Span.Amount> found = new ArrayList<>();

  private Amounts(Words words) {
    this.words = words;
  }

  /// The amounts among the tokens that are still free, in order.
  static List<Span.Amount> in(Words words) {
    Amounts amounts = new Amounts(words);
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, amounts.take(i));
    }
    return amounts.found;
  }

  /// The token after an amount that begins at `i`, or `i`.
  private int take(int i) {
    Optional<Part> part = part(i);
    if (part.isEmpty()) {
      Optional<Vague.Read> vague = Vague.at(words, i);
      vague.ifPresent(this::addVague);
      return vague.map(Vague.Read::end).orElse(i);
    }
    Part amount = part.get();
    Bound bound = Bound.before(words, i);
    int end = amount.end;
    Optional<Part> upper = rangeTo(amount);
    if (upper.isPresent()) {
      end = upper.get().end;
      amount = amount.withUnitOf(upper.get());
      bound = new Bound(bound.from(), Comparator.GE);
    } else if (orMore(end)) {
      end += words.at(end).equals("+") || words.at(end).equals("plus") ? 1 : 2;
      bound = new Bound(bound.from(), Comparator.GE);
    }
    Optional<Part> converted = converted(end, amount);
    int whole = converted.map(c -> c.end + 1).orElse(end);
    add(amount, bound, end, converted, whole);
    return whole;
  }

  private void add(Part amount, Bound bound, int end, Optional<Part> converted, int whole) {
    Quantity quantity =
        new Quantity(
            words.between(bound.from(), end),
            Optional.of(plain(amount.value)),
            bound.comparator(),
            amount.unit);
    Optional<Quantity> other =
        converted.map(c ->
            new Quantity(
                words.between(c.start, c.end),
                Optional.of(plain(c.value)),
                bound.comparator(),
                c.unit));
    add(bound.from(), whole, quantity, other, amount.noun);
  }

  /// Without zeros behind the point, and never as `2E+6`.
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void addVague(Vague.Read vague) {
    Quantity quantity =
        new Quantity(
            words.between(vague.start(), vague.end()),
            Optional.empty(),
            Comparator.ABOUT,
            vague.unit());
    add(vague.start(), vague.end(), quantity, Optional.empty(), vague.noun());
  }

  private void add(int from, int to, Quantity quantity, Optional<Quantity> converted, String noun) {
    words.take(from, to);
    int start = words.token(from).start();
    found.add(new Span.Amount(start, words.token(to - 1).end(), quantity, converted, noun));
  }

  /// A number with its unit.
  private record Part(
      int start, int end, BigDecimal value, String unit, String noun, boolean scaled) {
    Part withUnitOf(Part upper) {
      BigDecimal lower = !scaled && upper.scaled ? value.multiply(magnitude(upper.value)) : value;
      return unit.isEmpty() || !upper.unit.isEmpty()
          ? new Part(start, end, lower, upper.unit, upper.noun, scaled)
          : this;
    }

    /// What "million" would be for 20,000,000: "10 to 20 million" begins at 10 million.
    private static BigDecimal magnitude(BigDecimal value) {
      int digits = value.precision() - value.scale() - 1;
      return BigDecimal.TEN.pow(Math.max(0, digits / 3 * 3));
    }
  }

  private Optional<Part> part(int i) {
    if (!words.free(i)) {
      return Optional.empty();
    }
    Optional<Money.Sign> sign = Money.signAt(words, i);
    int first = sign.map(Money.Sign::end).orElse(i);
    if (sign.isEmpty() && isLabel(i)) {
      return Optional.empty();
    }
    Optional<Numbers.Read> number = Numbers.at(words, first);
    if (number.isEmpty() || (sign.isEmpty() && isPronoun(first, number.get()))) {
      return Optional.empty();
    }
    Numbers.Read read = number.get();
    return Optional.of(
        sign.isPresent()
            ? rated(i, Money.suffixEnd(words, read.end()), read, sign.get().currency(), "")
            : withUnit(i, read));
  }

  private Part withUnit(int start, Numbers.Read read) {
    int end = read.end();
    String next = words.at(end);
    if (next.equals("%")
        || next.equals("percent")
        || words.areAt(end, "per cent")
        || words.areAt(end, "percentage points")
        || words.areAt(end, "percentage point")) {
      int after = next.equals("%") || next.equals("percent") ? end + 1 : end + 2;
      return rated(start, after, read, "%", "");
    }
    Optional<Money.Sign> currency = Money.wordAt(words, end);
    if (currency.isPresent()) {
      boolean cents = Units.isCents(words.at(currency.get().end() - 1));
      BigDecimal value = cents ? read.value().movePointLeft(2) : read.value();
      return rated(
          start,
          currency.get().end(),
          new Numbers.Read(read.end(), value, read.scaled()),
          currency.get().currency(),
          "");
    }
    Optional<String> measure = Units.measure(next);
    if (measure.isPresent()) {
      return rated(start, end + 1, read, measure.get(), "");
    }
    if (next.equals("times")) {
      return new Part(start, end + 1, read.value(), "", "times", read.scaled());
    }
    boolean one = read.value().compareTo(BigDecimal.ONE) == 0;
    return Nouns.after(words, end, one)
        .map(noun -> rated(start, noun.end(), read, "{" + noun.singular() + "}", noun.singular()))
        .orElseGet(() -> rated(start, end, read, "", ""));
  }

  private Part rated(int start, int end, Numbers.Read read, String unit, String noun) {
    return Money.rateAt(words, end)
        .filter(rate -> !unit.isEmpty())
        .map(rate ->
            new Part(
                start, rate.end(), read.value(), unit + "/" + rate.currency(), noun, read.scaled()))
        .orElseGet(() -> new Part(start, end, read.value(), unit, noun, read.scaled()));
  }

  /// "one" as a pronoun, "2" in a list, the year-like number without a unit are left alone.
  private boolean isPronoun(int i, Numbers.Read read) {
    return (words.at(i).equals("one")
            && read.end() == i + 1
            && !words.isAny(i + 1, "%", "percent", "per"))
        || words.at(i).equals("zero");
  }

  private boolean isLabel(int i) {
    String before = words.at(i - 1);
    boolean inWord =
        words.adjacent(i)
            && (words.token(i - 1).isWord()
                || (before.equals("-")
                    && words.adjacent(i - 1)
                    && words.token(i - 2).isWord()
                    && words.token(i).isNumber()));
    boolean apostrophe =
        before.equals("'")
            && words.adjacent(i)
            && words.token(i).isNumber()
            && words.at(i).length() == 2;
    return inWord
        || apostrophe
        || (words.token(i).isNumber() && BEFORE_LABEL.contains(before))
        || (words.at(i + 1).equals("/") && words.token(i + 2).isNumber());
  }

  private boolean orMore(int end) {
    return words.areAt(end, "or more")
        || words.at(end).equals("+")
        || words.areAt(end, "and more")
        || (words.at(end).equals("plus") && words.token(end + 1).isWord());
  }

  /// The upper end of "10-20 million", "5 to 10", "between 5 and 10".
  private Optional<Part> rangeTo(Part lower) {
    String joint = words.at(lower.end);
    String before = words.at(lower.start - 1);
    boolean range =
        (joint.equals("-") && words.free(lower.end) && lower.unit.length() < 4)
            || (joint.equals("to") && !before.equals("from") && lower.unit.isEmpty())
            || (joint.equals("and") && before.equals("between"));
    return range
        ? part(lower.end + 1).filter(p -> p.value.compareTo(lower.value) > 0 || p.scaled)
        : Optional.empty();
  }

  /// "(about $2.9 billion)" behind an amount of money.
  private Optional<Part> converted(int end, Part amount) {
    if (!words.at(end).equals("(") || !Units.isMoney(amount.unit)) {
      return Optional.empty();
    }
    int i =
        words.isAny(end + 1, "about", "around", "approximately", "roughly", "some", "or", "nearly")
            ? end + 2
            : end + 1;
    return part(i).filter(p -> words.isAny(p.end, ")", ";", ",") && Units.isMoney(p.unit));
  }
}
