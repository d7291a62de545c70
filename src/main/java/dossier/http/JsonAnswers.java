package dossier.http;

import dossier.search.IndexInfo;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Answers in JSON what the index alone decides. The validator is known before the search, so a
/// question that is asked again costs none; the search itself goes through the gate.
final class JsonAnswers {
  private static final String CACHED = "public, max-age=60";

  private final Readiness readiness;
  private final Gate gate;

  JsonAnswers(Readiness readiness, Gate gate) {
    this.readiness = readiness;
    this.gate = gate;
  }

  /// Something to ask an archive.
  interface Question<T> {
    T ask(Archive archive, Answers answers) throws IOException;
  }

  /// How an answer is written.
  interface Form<T> {
    Answer of(T view) throws IOException;
  }

  /// The answer to a GET, or a 304.
  ///
  /// @param asked everything that the answer depends on beside the index
  Answer answer(Request request, String asked, Question<?> question) throws IOException {
    requireJson(request);
    return answer(request, asked, question, view -> Answer.json(view, request.pretty()));
  }

  /// The same in a form of the caller's.
  <T> Answer answer(Request request, String asked, Question<T> question, Form<? super T> form)
      throws IOException {
    long start = System.nanoTime();
    Archive archive = readiness.archive();
    IndexInfo info = archive.searcher().info();
    EntityTag tag = EntityTag.of(
            info, archive.knowledge() + " " + asked + (request.pretty() ? " pretty" : ""));
    Answer answer =
        request.header("If-None-Match").filter(tag::isIn).isPresent()
            ? Answer.empty(304)
            : fresh(archive, question, form, start);
    return answer.with("ETag", tag.value()).with("Cache-Control", CACHED);
  }

  /// The answer to a POST, which nobody keeps.
  Answer unkept(Request request, boolean pretty, Question<?> question) throws IOException {
    requireJson(request);
    Object view = ask(readiness.archive(), question);
    return Answer.json(view, pretty).with("Cache-Control", "no-store");
  }

  private <T> Answer fresh(Archive archive, Question<T> question, Form<? super T> form, long start)
      throws IOException {
    long asked = System.nanoTime();
    T view = ask(archive, question);
    long found = System.nanoTime();
    Answer answer = form.of(view);
    if (view instanceof LinksView.Linked linked) {
      answer = answer.with("Link", linked.links().header());
    }
    long written = System.nanoTime();
    return answer.with(
        "Server-Timing",
        String.format(
            Locale.ROOT,
            "parse;dur=%.1f, search;dur=%.1f, write;dur=%.1f",
            millis(asked - start),
            millis(found - asked),
            millis(written - found)));
  }

  private <T> T ask(Archive archive, Question<T> question) throws IOException {
    return gate.run(() -> question.ask(archive, new Answers(archive.searcher())));
  }

  static void requireJson(Request request) {
    if (Accepts.quality(request.header("Accept"), "application/json") == 0) {
      throw Refusal.of(Code.NOT_ACCEPTABLE, "this is to be had as application/json");
    }
  }

  /// What a reading understood, or its refusal.
  static <T> T understood(Reading<T> reading) {
    return switch (reading) {
      case Reading.Understood<T>(T asked) -> asked;
      case Reading.Refused<T>(var mistakes) -> throw Refusal.of(mistakes);
    };
  }

  /// Refuses every parameter but `pretty`, for paths that take none.
  static void requirePlain(Request request) {
    var given = new Given(request.parameters(), Parameters.OF_PLAIN_ANSWERS);
    given.flag("pretty");
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
  }

  private static double millis(long nanos) {
    return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }
}
