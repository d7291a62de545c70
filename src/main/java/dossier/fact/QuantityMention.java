package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;

/// A quantity as it stands in a text.
///
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param text as written
/// @param value in `unit`; absent for a range and for what is vague: "several"
/// @param low the lower end of a range, or the least that "dozens" can mean; in a fall it may be
///   the larger
/// @param high its other end
/// @param unit ISO 4217, UCUM, `%`, `1` for a part of a whole, `{noun}`, with `/a` for a rate;
///   empty for a bare number
/// @param unitName the unit in English, as written: `cent`, `square metre`, `new car plant`
/// @param factor what a number as written was multiplied by to be in `unit`: 0.01 for cents
/// @param approximate whether words like "about" stand with it
/// @param noun what is counted, in the singular
/// @param concept what it is of, where words behind it tell: "of its revenue"
public record QuantityMention(
    Kind kind,
    int start,
    int end,
    String text,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    String unit,
    String unitName,
    UnitKind unitKind,
    BigDecimal factor,
    Change change,
    boolean approximate,
    Optional<String> noun,
    Optional<String> concept) {

  /// A quantity of something, or a place in a row: "third".
  public enum Kind {
    QUANTITY,
    ORDINAL
  }

  /// How the number is bound or has moved, as NewsQuant has it.
  public enum Change {
    SAME("="),
    UP("up"),
    DOWN("down"),
    MORE(">"),
    LESS("<"),
    ABOUT("~");

    private final String sign;

    Change(String sign) {
      this.sign = sign;
    }

    public String sign() {
      return sign;
    }

    /// A bound says more than a movement: "lost more than 60%" is more than 60%.
    static Change of(Quantity.Comparator comparator, Trend trend) {
      return switch (comparator) {
        case GT, GE -> MORE;
        case LT, LE -> LESS;
        case ABOUT -> ABOUT;
        case EQ ->
            switch (trend) {
              case UP -> UP;
              case DOWN -> DOWN;
              case NONE -> SAME;
            };
      };
    }
  }

  static QuantityMention ordinal(int start, int end, String text, BigDecimal value) {
    return new QuantityMention(
        Kind.ORDINAL,
        start,
        end,
        text,
        Optional.of(value),
        Optional.empty(),
        Optional.empty(),
        "",
        "",
        UnitKind.NONE,
        BigDecimal.ONE,
        Change.SAME,
        false,
        Optional.empty(),
        Optional.empty());
  }

  /// What an amount says, told at `start` to `end`.
  static QuantityMention of(
      int start, int end, String text, Optional<BigDecimal> value, Amounted amount) {
    boolean range = amount.high.isPresent();
    return new QuantityMention(
        Kind.QUANTITY,
        start,
        end,
        text,
        range ? Optional.empty() : value,
        amount.low,
        amount.high,
        amount.unit.code(),
        amount.unit.label(),
        amount.unit.kind(),
        amount.unit.factor(),
        amount.change,
        amount.approximate,
        amount.noun,
        amount.concept);
  }

  /// What is the same for a value and its converted twin.
  record Amounted(
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Unit unit,
      Change change,
      boolean approximate,
      Optional<String> noun,
      Optional<String> concept) {}
}
