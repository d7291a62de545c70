package dossier.http;

import dossier.query.Limits;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JavalinJackson3;
import io.javalin.util.JavalinLogger;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The archive's HTTP server. Whoever starts it closes it; the archive it serves is closed by
/// whoever opened that.
///
/// It answers from its start, with 503 until [#open(Archive)]. Threads: one virtual thread a
/// request; searches run on a few of their own ([Gate]).
public final class Server implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final Javalin javalin;
  private final Readiness readiness;
  private final Gate searches;
  private final Gate writes;
  private final Gate exports;

  private Server(Javalin javalin, Readiness readiness, Gate searches, Gate writes, Gate exports) {
    this.javalin = javalin;
    this.readiness = readiness;
    this.searches = searches;
    this.writes = writes;
    this.exports = exports;
  }

  /// Binds the address and begins to answer. A [java.net.BindException] among the causes of what is
  /// thrown means that the address is taken.
  public static Server start(Settings settings) {
    JavalinLogger.startupInfo = false;
    var readiness = new Readiness();
    var searches = Gate.ofSearches();
    var writes = Gate.ofWrites();
    var exports = Gate.ofExports();
    var policy = new Policy(settings);
    var routes =
        new Routes(
            readiness,
            searches,
            exports,
            new Writing(readiness, writes, settings.token()),
            Assets.load());
    Javalin javalin =
        Javalin.create(config -> {
          tune(config);
          Jetty.configure(config.jetty, settings, policy);
          wire(config, policy, routes);
        });
    try {
      javalin.start();
    } catch (RuntimeException e) {
      searches.close();
      writes.close();
      exports.close();
      throw e;
    }
    return new Server(javalin, readiness, searches, writes, exports);
  }

  private static void tune(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.generateEtags = false;
    config.http.prefer405over404 = true;
    config.http.defaultContentType = "application/json";
    config.jsonMapper(new JavalinJackson3(Json.MAPPER, true));
  }

  private static void wire(JavalinConfig config, Policy policy, Routes routes) {
    config.routes.before(context -> Exchange.check(context, policy));
    for (Routes.Entry entry : routes.entries()) {
      config.routes.addHttpHandler(
          HandlerType.findOrCreate(entry.method()),
          entry.path(),
          context -> answer(context, entry.route()));
    }
    routes
        .methods()
        .forEach((path, allow) ->
            config.routes.options(path, context -> options(context, policy, allow)));
    // Javalin answers its own exceptions unless they are named too
    config.routes.exception(HttpResponseException.class, Server::refuse);
    config.routes.exception(Exception.class, Server::refuse);
  }

  private static void refuse(Exception failure, Context context) {
    Exchange.write(context, Failures.of(failure, Exchange.id(context)));
  }

  private static void answer(Context context, Route route) throws IOException {
    try {
      Exchange.write(context, route.answer(Exchange.of(context)));
    } catch (Error e) {
      Exchange.write(context, Failures.of(e, Exchange.id(context)));
    }
  }

  private static void options(Context context, Policy policy, String allow) {
    boolean searching = allow.contains("POST") && context.path().startsWith("/v1/search");
    String reading = searching ? "GET, HEAD, POST" : "GET, HEAD";
    Map<String, String> preflight =
        policy.preflight(Optional.ofNullable(context.header("Origin")), reading);
    Answer answer = Answer.empty(204).with("Allow", allow);
    for (Map.Entry<String, String> header : preflight.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    Exchange.write(context, answer);
  }

  /// Opens the archive to readers, once it has answered a first search, so that the first reader
  /// need not wait for what is loaded by it. On a slow machine that search may be given up for its
  /// time; what it has loaded by then stays.
  public void open(Archive archive) throws IOException {
    Reading<Asked.Search> everything = new SearchParameters(Limits.URL).search(Map.of());
    try {
      Json.line(new Answers(archive.searcher()).search(JsonAnswers.understood(everything)));
    } catch (InterruptedIOException late) {
      LOG.warn("the first search took too long: {}", late.getMessage());
    }
    readiness.open(archive);
  }

  /// The port it listens on.
  public int port() {
    return javalin.port();
  }

  /// Stops: no longer ready, no new connections; answers on their way are finished, for ten seconds
  /// at most.
  @Override
  public void close() {
    readiness.shut();
    javalin.stop();
    searches.close();
    writes.close();
    exports.close();
  }
}
