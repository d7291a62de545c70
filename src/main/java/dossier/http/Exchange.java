package dossier.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request and its answer in Javalin: checks what must hold before anything is run, and writes.
final class Exchange implements Request {
  private static final int LONGEST_ADDRESS = 32_768;
  private static final int LONGEST_HEADERS = 16_384;
  private static final List<String> OVERRIDES =
      List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");

  private final Context context;
  private final Map<String, List<String>> parameters;

  private Exchange(Context context, Map<String, List<String>> parameters) {
    this.context = context;
    this.parameters = parameters;
  }

  /// The exchange of a request that was checked.
  static Exchange of(Context context) {
    String raw = Optional.ofNullable(context.queryString()).orElse("");
    return new Exchange(context, QueryString.read(raw).orElseGet(Map::of));
  }

  /// The id given to the request before anything else.
  static String id(Context context) {
    return Optional.ofNullable(context.res().getHeader("X-Request-Id")).orElse("-");
  }

  /// Gives every answer its headers, then refuses what no route may see.
  static void check(Context context, Policy policy) {
    HttpServletRequest request = context.req();
    String id = Policy.requestId(Optional.ofNullable(request.getHeader("X-Request-Id")));
    policy
        .headers(Optional.ofNullable(request.getHeader("Origin")), true, id)
        .forEach(context.res()::setHeader);
    Optional<String> host = Optional.ofNullable(request.getHeader("Host"));
    if (host.filter(name -> !policy.answersTo(name, request.getLocalAddr())).isPresent()) {
      throw Refusal.of(Code.UNKNOWN_HOST, "the name in Host is not one of this server's");
    }
    for (String name : OVERRIDES) {
      if (request.getHeader(name) != null) {
        throw Refusal.of(Code.METHOD_OVERRIDE_REFUSED, name + " is not obeyed");
      }
    }
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    if (query.length() + request.getRequestURI().length() > LONGEST_ADDRESS) {
      throw Refusal.of(Code.URL_TOO_LONG, "an address has at most " + LONGEST_ADDRESS + " bytes");
    }
    if (size(request) > LONGEST_HEADERS) {
      throw Refusal.of(
          Code.HEADERS_TOO_LARGE, "the headers have at most " + LONGEST_HEADERS + " bytes");
    }
    if (QueryString.read(query).isEmpty()) {
      throw Refusal.of(
          Code.MALFORMED_URL, "a parameter has a broken percent-escape, or is not UTF-8");
    }
  }

  private static long size(HttpServletRequest request) {
    long size = 0;
    for (String name : Collections.list(request.getHeaderNames())) {
      for (String value : Collections.list(request.getHeaders(name))) {
        size += name.length() + value.length() + 4;
      }
    }
    return size;
  }

  @Override
  public String place(String name) {
    return context.pathParam(name);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(context.req().getHeader(name));
  }

  @Override
  public Map<String, List<String>> parameters() {
    return parameters;
  }

  @Override
  public InputStream body(int limit) throws IOException {
    String coding = header("Content-Encoding").orElse("identity").strip();
    if (!coding.toLowerCase(Locale.ROOT).equals("identity")) {
      throw Refusal.of(
          Code.UNSUPPORTED_MEDIA_TYPE,
          "a body may not be packed",
          Map.of("Accept-Encoding", "identity", "Connection", "close"));
    }
    return Body.open(context.req().getInputStream(), context.req().getContentLengthLong(), limit);
  }

  /// Sends the answer; nothing of it is sent before.
  static void write(Context context, Answer answer) {
    context.status(answer.status());
    answer.headers().forEach(context.res()::setHeader);
    if (answer.type().isEmpty()) {
      context.res().setContentType(null);
    } else if (answer.flow().isPresent()) {
      context.contentType(answer.type());
      if (context.req().getProtocol().equals("HTTP/1.1")) {
        // else the end of a connection that the client closes would be the end of the body too
        context.res().setHeader("Transfer-Encoding", "chunked");
      }
      Sending.send(context, answer.flow().get());
    } else {
      context.contentType(answer.type());
      context.result(answer.body());
    }
  }

  /// Sends why the request is refused.
  static void write(Context context, Refusal refusal) {
    var problem = Problem.of(refusal, context.req().getRequestURI(), id(context));
    write(context, Answer.problem(problem, refusal.headers()));
  }
}
