package dossier.fact;

import dossier.fact.Quantity.Comparator;
import dossier.fact.Span.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds amounts: money, shares, counted things, measures, each with its comparator, rate, range
/// and converted value. A number in a name, date, score or word is none.
final class Amounts {
  private static final Set<String> JOINS = Set.of("and", "or", "including", "with");
  private static final Set<String> FOLLOWS =
      Set.of(
          "by", "in", "who", "that", "for", "on", "from", "at", "during", "last", "this", "(",
          "under", "with", "was", "were", "are", "have", "a");
  private static final int FAR = 25;

  private final Words words;
  private final boolean every;
  private final Parts parts;
  private final Ranges ranges;
  private final List<Amount> found = new ArrayList<>();
  private int lastEnd;
  private Trend lastTrend = Trend.NONE;
  private Unit lastUnit = Unit.NONE;
  private String lastNoun = "";

  private Amounts(Words words, boolean every) {
    this.words = words;
    this.every = every;
    this.parts = new Parts(words, every);
    this.ranges = new Ranges(words, parts, every);
  }

  /// The amounts among the tokens that are still free, in order, as facts need them: what was and
  /// what is stay two amounts in "from 5 to 10".
  static List<Amount> in(Words words) {
    return new Amounts(words, false).all();
  }

  /// As [#in], with "one" before a noun, with "from 5 to 10" as one range.
  static List<Amount> every(Words words) {
    return new Amounts(words, true).all();
  }

  private List<Amount> all() {
    int i = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, take(i));
    }
    return found;
  }

  /// The token after an amount that begins at `i`, or `i`.
  private int take(int i) {
    if (!words.gives(i, Clues.NUMBERS | Clues.CURRENCY | Clues.VAGUE)) {
      return i;
    }
    int chain = Labels.chainEnd(words, i);
    if (chain > i) {
      return chain;
    }
    Optional<Part> part = parts.at(i);
    if (part.isEmpty()) {
      Optional<Vague.Read> vague = Vague.at(words, i, every);
      vague.ifPresent(this::addVague);
      return vague.map(Vague.Read::end).orElse(i);
    }
    Optional<Part> upper = ranges.upper(part.get());
    Part amount = upper.map(part.get()::lowerOf).orElse(part.get());
    int end = upper.map(Part::end).orElse(amount.end());
    Bound bound = Bound.before(words, i);
    if (upper.isEmpty() && hasPlus(amount)) {
      bound = new Bound(bound.from(), Comparator.GE);
    } else if (upper.isPresent()) {
      boolean about = bound.comparator() == Comparator.ABOUT;
      bound =
          new Bound(
              bound.from(), every ? bound.comparator() : about ? Comparator.ABOUT : Comparator.EQ);
    } else {
      Bound behind = Bound.behind(words, end);
      bound =
          new Bound(bound.from(), behind.from() > end ? behind.comparator() : bound.comparator());
      end = behind.from();
    }
    Optional<Part> converted = converted(end, amount);
    add(every ? likeLast(amount) : amount, upper, bound, end, converted);
    return converted.map(c -> c.end() + 1).orElse(end);
  }

  private void add(
      Part amount, Optional<Part> upper, Bound bound, int end, Optional<Part> converted) {
    String text = words.between(bound.from(), end);
    Quantity quantity =
        upper
            .map(u -> range(text, amount, u, bound))
            .orElseGet(() -> quantity(text, amount, bound));
    Optional<Quantity> other =
        converted.map(c -> quantity(words.between(c.start(), c.end()), c, bound));
    boolean from = words.at(bound.from() - 1).equals("from") && upper.isPresent();
    Trend trend = from ? Trend.NONE : trend(bound.from());
    int whole = converted.map(c -> c.end() + 1).orElse(end);
    Amount.Details details =
        new Amount.Details(
            upper.map(u -> plain(amount.converted())),
            upper.map(u -> plain(u.converted())),
            amount.unit(),
            converted.map(Part::unit).orElse(Unit.NONE),
            trend);
    add(bound.from(), whole, quantity, other, amount.noun(), details);
    lastEnd = whole;
    lastTrend = trend;
    lastUnit = amount.unit();
    lastNoun = amount.noun();
  }

  private static Quantity quantity(String text, Part part, Bound bound) {
    return new Quantity(
        text, Optional.of(plain(part.converted())), bound.comparator(), part.unit().code());
  }

  private static Quantity range(String text, Part lower, Part upper, Bound bound) {
    BigDecimal one = plain(lower.converted());
    BigDecimal two = plain(upper.converted());
    return new Quantity(
        text,
        Optional.of(one.min(two)),
        Optional.of(one.max(two)),
        bound.comparator(),
        lower.unit().code());
  }

  /// "500+ vans".
  private boolean hasPlus(Part part) {
    for (int k = part.start() + 1; k < part.end(); k++) {
      if (words.at(k).equals("+")) {
        return true;
      }
    }
    return false;
  }

  /// With the unit of the amount before where a bare number is joined to it: "435 homes by sale and
  /// 187 by tender".
  private Part likeLast(Part part) {
    boolean joined =
        JOINS.contains(words.at(part.start() - 1)) && FOLLOWS.contains(words.at(part.end()));
    boolean bare = joined && part.unit().isNone() && !lastUnit.isNone();
    if (!bare || part.start() - lastEnd > FAR || lastUnit.kind() == UnitKind.PERCENT) {
      return part;
    }
    for (int k = lastEnd; k < part.start(); k++) {
      if (words.isBreak(k)) {
        return part;
      }
    }
    return new Part(
        part.start(), part.end(), part.value(), lastUnit, lastNoun, part.scaled(), false);
  }

  /// What the words before tell, or for "190 points, or 0.6%" those before the amount before.
  private Trend trend(int from) {
    int joined = words.at(lastEnd).equals(",") ? lastEnd + 1 : lastEnd;
    boolean same =
        (words.at(joined).equals("or") && from == joined + 1)
            || (words.at(lastEnd).equals("(") && from == lastEnd + 1);
    return same ? lastTrend : Trend.before(words, from);
  }

  /// Without zeros behind the point, and never as `2E+6`.
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private void addVague(Vague.Read vague) {
    Quantity quantity =
        new Quantity(
            words.between(vague.start(), vague.end()),
            Optional.empty(),
            Comparator.ABOUT,
            vague.unit().code());
    Amount.Details details =
        new Amount.Details(vague.low(), vague.high(), vague.unit(), Unit.NONE, Trend.NONE);
    add(vague.start(), vague.end(), quantity, Optional.empty(), vague.noun(), details);
  }

  private void add(
      int from,
      int to,
      Quantity quantity,
      Optional<Quantity> converted,
      String noun,
      Amount.Details details) {
    words.take(from, to);
    int start = words.token(from).start();
    found.add(new Amount(start, words.token(to - 1).end(), quantity, converted, noun, details));
  }

  /// "(about $2.9 billion)" behind an amount of money.
  private Optional<Part> converted(int end, Part amount) {
    if (!words.at(end).equals("(") || amount.unit().kind() != UnitKind.CURRENCY) {
      return Optional.empty();
    }
    int i =
        words.isAny(end + 1, "about", "around", "approximately", "roughly", "some", "or", "nearly")
            ? end + 2
            : end + 1;
    return parts
        .at(i)
        .filter(p -> words.isAny(p.end(), ")", ";", ",") && p.unit().kind() == UnitKind.CURRENCY);
  }
}
