package dossier.http;

import java.util.Optional;

/// Why a parameter was refused.
///
/// @param code a word such as `invalid-parameter`
/// @param position where in the value
/// @param value the value as given, for the excerpt
/// @param suggestion what may have been meant
public record Mistake(
    String code,
    String parameter,
    Optional<Position> position,
    String value,
    String message,
    Optional<String> suggestion) {

  static Mistake in(Code code, String parameter, String value, String message) {
    return new Mistake(code.word(), parameter, Optional.empty(), value, message, Optional.empty());
  }

  Mistake suggesting(Optional<String> better) {
    return new Mistake(code, parameter, position, value, message, better);
  }
}
