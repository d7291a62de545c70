package dossier.fact;

import dossier.vocabulary.Name;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;

/// A typed mention: a piece of the text and what it means. Spans of one article do not overlap, but
/// for a name inside a counted thing ("35 Brightco employees") and for what stands inside a
/// quotation.
sealed interface Span {
  /// First UTF-16 index.
  int start();

  /// UTF-16 index after the last.
  int end();

  /// A name.
  ///
  /// @param contextual whether it names the thing without making the text be about it
  /// @param sure whether something tells the kind; otherwise it is a guess
  record Named(
      int start, int end, Name.Kind kind, Subject subject, boolean contextual, boolean sure)
      implements Span {
    boolean canAct() {
      return kind != Name.Kind.PLACE;
    }
  }

  /// An amount.
  ///
  /// @param noun what is counted, in the singular; empty for money, shares and bare numbers
  /// @param details what else its words tell
  record Amount(
      int start,
      int end,
      Quantity quantity,
      Optional<Quantity> converted,
      String noun,
      Details details)
      implements Span {

    Amount(int start, int end, Quantity quantity, Optional<Quantity> converted, String noun) {
      this(start, end, quantity, converted, noun, Details.NONE);
    }

    /// What an amount tells beside its number.
    ///
    /// @param low the lower end of a range or of a vague amount
    /// @param high the upper end
    /// @param ofConverted the unit of the converted value, none without one
    record Details(
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Unit unit,
        Unit ofConverted,
        Trend trend) {
      static final Details NONE =
          new Details(Optional.empty(), Optional.empty(), Unit.NONE, Unit.NONE, Trend.NONE);
    }

    boolean isMoney() {
      return Units.isMoney(quantity.unit());
    }

    boolean isPercent() {
      return quantity.unit().startsWith("%") || quantity.unit().equals(Unit.SHARE.code());
    }

    boolean isCount() {
      return quantity.unit().startsWith("{") && !noun.isEmpty();
    }
  }

  /// A time.
  ///
  /// @param length how long it is, for a duration ("within three years"); zero for a point
  /// @param absolute whether the words tell the year themselves
  record Moment(int start, int end, When when, Sort sort, Period length, boolean absolute)
      implements Span {

    /// `POINT`: in May 2014; `AGO`: three years ago; `WITHIN`: a time to come, from some anchor on;
    /// `SPAN`: for ten years; `CLOCK`: 23:59, which says nothing of the day; `SET`: every year;
    /// `PRESENT`: now.
    enum Sort {
      POINT,
      AGO,
      WITHIN,
      SPAN,
      CLOCK,
      SET,
      PRESENT
    }
  }

  /// Words in quotation marks; the marks belong to it.
  record Quoted(int start, int end) implements Span {}
}
