package dossier.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can go wrong, by the word that programs test: the status it is answered with, its title,
/// and what to do about it.
enum Code {
  QUERY_SYNTAX(
      400,
      "The query could not be read",
      "Correct it at the place named, or leave out syntax=strict."),
  QUERY_TOO_LONG(
      400, "The query is too long", "Shorten it, or send up to 4,000 characters by POST."),
  QUERY_TOO_COMPLEX(
      400, "The query asks for too much", "Use fewer clauses, less nesting, longer prefixes."),
  REGEXP_NOT_SUPPORTED(
      400,
      "Regular expressions are not supported",
      "Use a prefix (word*) or alternatives (a OR b)."),
  UNKNOWN_PARAMETER(400, "There is no such parameter", "The parameters stand in /v1/openapi.yaml."),
  INVALID_PARAMETER(
      400, "A parameter has a value it cannot have", "The values stand in /v1/openapi.yaml."),
  INVALID_BODY(400, "The body could not be read", "Send one JSON object, or a form."),
  MALFORMED_URL(400, "The address is not well formed", "Percent-encode parameters as UTF-8."),
  BAD_REQUEST(400, "The request is not well formed", "Send HTTP/1.1 as RFC 9112 has it."),
  PAGE_TOO_DEEP(400, "The page lies too deep", "Follow links.next, which has no limit of depth."),
  INVALID_CURSOR(
      400, "The cursor does not belong to this query", "Take it unchanged from page.nextCursor."),
  INVALID_ARTICLE(
      400, "The article could not be taken", "Send a JSON object with at least a text."),
  METHOD_OVERRIDE_REFUSED(400, "Methods cannot be overridden", "Send the method itself."),
  UNAUTHORIZED(
      401, "The token is missing or wrong", "Send Authorization: Bearer and the server's token."),
  FORBIDDEN(
      403, "Writing over HTTP is off", "Start the server with DOSSIER_TOKEN or --token-file."),
  NO_SUCH_ARTICLE(404, "There is no such article", "Search for it: its id may have changed."),
  NO_SUCH_FACT(
      404,
      "There is no such fact",
      "Give the article and exact of the citation too: then its words are looked for."),
  NO_SUCH_INITIATIVE(
      404, "There is no such initiative", "The initiatives stand in /v1/initiatives."),
  NO_SUCH_SEARCH(404, "There is no such saved query", "The saved queries stand in /v1/saved."),
  NO_SUCH_FACET(404, "There is no such facet", "The facets stand in /v1/facets."),
  NO_SUCH_PAGE(404, "There is nothing here", "The paths stand in /v1/openapi.yaml."),
  METHOD_NOT_ALLOWED(405, "The path has no such method", "The header Allow names those it has."),
  NOT_ACCEPTABLE(406, "The answer cannot be had in that form", "Accept application/json."),
  PRECONDITION_FAILED(412, "The precondition does not hold", "Read the article again."),
  REQUEST_TIMEOUT(408, "The request came too slowly", "Send it again."),
  PAYLOAD_TOO_LARGE(413, "The body is too large", "The limits stand in /v1/info."),
  URL_TOO_LONG(414, "The address is too long", "Send the parameters by POST to /v1/search."),
  UNSUPPORTED_MEDIA_TYPE(
      415, "The body has a form that is not understood", "Send uncompressed JSON in UTF-8."),
  UNKNOWN_HOST(421, "The server does not answer to this name", "Name it with --host-name."),
  HEADERS_TOO_LARGE(431, "The headers are too large", "Send fewer or shorter ones."),
  INTERNAL(500, "Something broke here", "The request id leads to the reason in the server's log."),
  NOT_IMPLEMENTED(501, "The server does not know this", "Use the methods of /v1/openapi.yaml."),
  NOT_READY(503, "The archive is not open yet", "Try again in a moment."),
  QUERY_TIMEOUT(503, "The query took too long", "Ask for less, or try again later."),
  OVERLOADED(503, "Too many are asking at once", "Try again in a moment."),
  INDEX_DAMAGED(503, "The index is damaged", "Rebuild it with dossier index --rebuild."),
  INDEX_READ_ONLY(503, "The index cannot be written", "Check permissions and the disk."),
  HTTP_VERSION(505, "This version of HTTP is not spoken here", "Use HTTP/1.1."),
  DISK_FULL(507, "No space is left", "Make space; nothing was written.");

  private final int status;
  private final String title;
  private final String remedy;

  Code(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  /// Its stable word: `query-syntax`.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String remedy() {
    return remedy;
  }

  static Optional<Code> of(String word) {
    return Arrays.stream(values()).filter(code -> code.word().equals(word)).findFirst();
  }

  /// The first code with a status, for refusals that come from below us.
  static Code ofStatus(int status) {
    return switch (status) {
      case 400 -> BAD_REQUEST;
      case 404 -> NO_SUCH_PAGE;
      case 503 -> NOT_READY;
      default ->
          Arrays.stream(values())
              .filter(code -> code.status == status)
              .findFirst()
              .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    };
  }
}
