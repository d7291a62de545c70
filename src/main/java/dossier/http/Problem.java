package dossier.http;

import java.util.List;
import java.util.Optional;

/// An answer that says what is wrong, after RFC 9457.
///
/// @param type where the code is explained
/// @param instance the path asked
/// @param requestId by which the server's log can be searched
record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String requestId,
    String code,
    List<Part> errors) {

  static final String MEDIA_TYPE = "application/problem+json";
  private static final int LONGEST_EXCERPT = 120;

  /// One mistake.
  ///
  /// @param excerpt the parameter's value, cut around the place
  /// @param caret spaces up to the place in `excerpt`, and `^`
  record Part(
      String parameter,
      Optional<Position> position,
      Optional<String> excerpt,
      Optional<String> caret,
      String detail,
      Optional<String> suggestion) {

    static Part of(Mistake mistake) {
      Optional<Position> place = mistake.position();
      int at = place.map(Position::start).orElse(0);
      int from = Math.max(0, at - LONGEST_EXCERPT / 2);
      String excerpt = slice(mistake.value(), from);
      return new Part(
          mistake.parameter(),
          place,
          Optional.of(excerpt).filter(text -> !text.isEmpty()),
          place.map(p -> " ".repeat(at - from) + "^"),
          mistake.message(),
          mistake.suggestion());
    }

    private static String slice(String value, int from) {
      int[] points =
          value.codePoints().skip(from).limit(LONGEST_EXCERPT).map(Part::visible).toArray();
      return new String(points, 0, points.length);
    }

    private static int visible(int point) {
      return Character.isISOControl(point) ? ' ' : point;
    }
  }

  static Problem of(Refusal refusal, String instance, String requestId) {
    Code code = refusal.code();
    return new Problem(
        "/errors/" + code.word(),
        code.title(),
        code.status(),
        refusal.detail(),
        instance,
        requestId,
        code.word(),
        refusal.mistakes().stream().map(Part::of).toList());
  }
}
