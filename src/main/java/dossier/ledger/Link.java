package dossier.ledger;

import java.math.BigDecimal;
import java.util.Optional;

/// Two statements about one thing, and what one is to the other.
///
/// @param from the earlier in [Statement#ORDER]; of an outcome or a revision the promise
/// @param comparability only of an outcome
/// @param cause only of a conflict
/// @param ratio what `to` says as a multiple of what `from` says, to three digits; only of an
///   outcome or a conflict between two numbers
/// @param why in words
public record Link(
    Kind kind,
    Statement from,
    Statement to,
    Optional<Comparability> comparability,
    Optional<Cause> cause,
    Optional<BigDecimal> ratio,
    String why) {

  /// What `to` is to `from`.
  public enum Kind {
    /// Both say the same; symmetric.
    SAME,
    /// `to` changes the promise `from`.
    REVISED,
    /// `to` tells what became of the promise `from`.
    OUTCOME,
    /// Both speak of one time and cannot both be true; symmetric.
    CONFLICT
  }

  /// How far an outcome can be held against its promise.
  public enum Comparability {
    FULL,
    PARTIAL,
    NONE
  }

  /// What may explain a conflict; the first that fits, in this order.
  public enum Cause {
    /// One number is the other, cut or rounded.
    ROUNDING,
    /// Only converted amounts can be compared, or only they differ.
    EXCHANGE_RATE,
    /// The two speak of different things, rates, periods or subjects.
    SCOPE,
    /// One number is the other with the point moved: likely a slip.
    FACTOR_OF_TEN,
    /// Nothing explains it.
    REAL
  }

  static Link same(Statement from, Statement to, String why) {
    return new Link(Kind.SAME, from, to, Optional.empty(), Optional.empty(), Optional.empty(), why);
  }

  static Link revised(Statement from, Statement to, String why) {
    return new Link(
        Kind.REVISED, from, to, Optional.empty(), Optional.empty(), Optional.empty(), why);
  }

  static Link outcome(
      Statement from, Statement to, Comparability how, Optional<BigDecimal> ratio, String why) {
    return new Link(Kind.OUTCOME, from, to, Optional.of(how), Optional.empty(), ratio, why);
  }

  static Link conflict(
      Statement from, Statement to, Cause cause, Optional<BigDecimal> ratio, String why) {
    return new Link(Kind.CONFLICT, from, to, Optional.empty(), Optional.of(cause), ratio, why);
  }
}
