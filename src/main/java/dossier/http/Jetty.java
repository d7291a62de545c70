package dossier.http;

import io.javalin.config.JettyConfig;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;

/// The settings of Jetty that bound what a client can do to it, and its own errors as problems.
final class Jetty {
  private static final int LONGEST_HEAD = 65_536;
  private static final long IDLE_MILLIS = 30_000;
  private static final long STOP_MILLIS = 10_000;

  private Jetty() {}

  static void configure(JettyConfig jetty, Settings settings, Policy policy) {
    jetty.modifyHttpConfiguration(Jetty::bound);
    jetty.addConnector((server, http) -> connector(server, http, settings));
    jetty.modifyServer(server -> {
      server.setStopTimeout(STOP_MILLIS);
      server.insertHandler(new GracefulHandler());
      server.setErrorHandler(new Problems(policy));
    });
    jetty.modifyServletContextHandler(context -> context.setErrorHandler(new Problems(policy)));
  }

  private static void bound(HttpConfiguration http) {
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setRequestHeaderSize(LONGEST_HEAD);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setIdleTimeout(IDLE_MILLIS);
  }

  private static Connector connector(Server server, HttpConfiguration http, Settings settings) {
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  /// Writes what Jetty itself refuses, often before the request could be read.
  private static final class Problems extends ErrorHandler {
    private final Policy policy;

    Problems(Policy policy) {
      this.policy = policy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      int status =
          request.getAttribute(ERROR_EXCEPTION) instanceof HttpException http
              ? http.getCode()
              : response.getStatus();
      String id = Policy.requestId(Optional.ofNullable(request.getHeaders().get("X-Request-Id")));
      Code code = Code.ofStatus(status);
      var refusal = Refusal.of(code, code.title().toLowerCase(java.util.Locale.ROOT));
      var problem = Problem.of(refusal, path(request), id);
      response.setStatus(status);
      headers(request, id).forEach((name, value) -> response.getHeaders().put(name, value));
      if (HttpStatus.hasNoBody(status)) {
        callback.succeeded();
        return true;
      }
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.write(true, ByteBuffer.wrap(Json.bytes(problem, false)), callback);
      return true;
    }

    private Map<String, String> headers(Request request, String id) {
      boolean known = request.getHeaders().size() > 0;
      return policy.headers(Optional.ofNullable(request.getHeaders().get("Origin")), known, id);
    }

    private static String path(Request request) {
      return Optional.ofNullable(request.getHttpURI().getPath()).orElse("/");
    }
  }
}
