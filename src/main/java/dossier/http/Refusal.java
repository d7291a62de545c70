package dossier.http;

import java.util.List;
import java.util.Map;

/// Ends the handling of a request with a problem. The one exception of ours: it leaves from the
/// depth of a body or a gate to the edge, where it becomes a [Problem].
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String detail;
  private final transient List<Mistake> mistakes;
  private final transient Map<String, String> headers;

  private Refusal(Code code, String detail, List<Mistake> mistakes, Map<String, String> headers) {
    super(detail, null, false, false);
    this.code = code;
    this.detail = detail;
    this.mistakes = mistakes;
    this.headers = headers;
  }

  static Refusal of(Code code, String detail) {
    Map<String, String> headers = code.status() == 503 ? Map.of("Retry-After", "1") : Map.of();
    return new Refusal(code, detail, List.of(), headers);
  }

  static Refusal of(Code code, String detail, Map<String, String> headers) {
    return new Refusal(code, detail, List.of(), headers);
  }

  static Refusal of(List<Mistake> mistakes) {
    Mistake first = mistakes.getFirst();
    String suggestion =
        first.suggestion().map(better -> ": did you mean " + better + "?").orElse("");
    return new Refusal(
        Code.of(first.code()).orElse(Code.QUERY_SYNTAX),
        first.message() + suggestion,
        mistakes,
        Map.of());
  }

  Code code() {
    return code;
  }

  String detail() {
    return detail;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  Map<String, String> headers() {
    return headers;
  }
}
