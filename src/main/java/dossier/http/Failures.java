package dossier.http;

import dossier.search.IndexException;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Turns whatever a route failed with into a refusal that says nothing about our insides.
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final Pattern INSIDES =
      Pattern.compile("\\b(java|org|dossier|jdk|tools|kotlin)[./]");
  private static final int OUT_OF_MEMORY = 3;

  private Failures() {}

  /// @param id of the request, for the log
  static Refusal of(Throwable failure, String id) {
    return switch (failure) {
      case Refusal refusal -> refusal;
      case HttpResponseException http -> ofJavalin(http);
      case HttpException http -> ofStatus(http.getCode());
      case StackOverflowError deep ->
          Refusal.of(Code.QUERY_TOO_COMPLEX, "the request is nested too deeply");
      case OutOfMemoryError memory -> throw halt(memory);
      case InterruptedIOException late ->
          Refusal.of(Code.QUERY_TIMEOUT, "the search was given up before it was done");
      case IndexException index -> ofIndex(index, id);
      case EOFException gone -> ofStatus(400);
      case IOException io when io.getCause() instanceof HttpException http ->
          ofStatus(http.getCode());
      case IllegalArgumentException tooMuch -> tooComplex(tooMuch, id);
      default -> internal(failure, id);
    };
  }

  private static Refusal ofStatus(int status) {
    Code code = Code.ofStatus(status);
    return Refusal.of(code, code.title().toLowerCase(java.util.Locale.ROOT));
  }

  private static Refusal ofJavalin(HttpResponseException http) {
    if (http.getStatus() == 404) {
      return Refusal.of(Code.NO_SUCH_PAGE, "there is nothing at this path");
    }
    if (http.getStatus() == 405) {
      String allow = String.join(", ", http.getDetails().values());
      return Refusal.of(Code.METHOD_NOT_ALLOWED, "allowed are " + allow, Map.of("Allow", allow));
    }
    return ofStatus(http.getStatus());
  }

  private static Refusal ofIndex(IndexException index, String id) {
    LOG.error("request {}: {}", id, index.toString());
    return switch (index.reason()) {
      case DAMAGED, OTHER_FORMAT ->
          Refusal.of(
              Code.INDEX_DAMAGED,
              "a part of the index cannot be read",
              Map.of("Retry-After", "60"));
      case IN_USE, READ_ONLY ->
          Refusal.of(
              Code.INDEX_READ_ONLY,
              "the index cannot be written at the moment",
              Map.of("Retry-After", "60"));
      case DISK_FULL ->
          Refusal.of(Code.DISK_FULL, "there is no space for it", Map.of("Retry-After", "60"));
    };
  }

  /// The port refuses what asks for too much as an illegal argument, in words for people; any other
  /// is a bug of ours.
  private static Refusal tooComplex(IllegalArgumentException failure, String id) {
    String message = String.valueOf(failure.getMessage());
    boolean ours = failure.getClass() == IllegalArgumentException.class;
    return ours && failure.getMessage() != null && !INSIDES.matcher(message).find()
        ? Refusal.of(Code.QUERY_TOO_COMPLEX, message)
        : internal(failure, id);
  }

  private static Refusal internal(Throwable failure, String id) {
    LOG.error("request {} failed", id, failure);
    return Refusal.of(Code.INTERNAL, "the reason stands in the server's log");
  }

  /// Nothing can be relied on after it: whoever watches the process starts it again.
  private static Error halt(OutOfMemoryError memory) {
    System.err.println("error: out of memory: give it more with DOSSIER_JAVA_OPTS=-Xmx…");
    Runtime.getRuntime().halt(OUT_OF_MEMORY);
    return memory;
  }
}
