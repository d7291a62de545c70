package dossier.http;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends a body that is made while it is sent. One that cannot be sent to its end is cut: the
/// connection is closed before the last chunk, which no client takes for the end (RFC 9112, 8). A
/// piece that is not taken in a minute is cut too.
final class Sending {
  private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

  /// Enough for the first write to be worth packing.
  private static final int BUFFER = 16_384;

  private static final long SLOWEST_SECONDS = 60;
  private static final ScheduledExecutorService CLOCK =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("slow-readers").daemon().factory());

  private Sending() {}

  static void send(Context context, Outflow flow) {
    try (flow) {
      if (context.req().getMethod().equals("HEAD")) {
        context.res().flushBuffer(); // else it would be said to be of no length
      } else {
        pour(context, flow);
      }
    } catch (IOException | RuntimeException e) {
      cut(context);
      LOG.debug("request {} was cut", Exchange.id(context), e);
    }
  }

  private static void pour(Context context, Outflow flow) throws IOException {
    OutputStream out = new BufferedOutputStream(context.outputStream(), BUFFER);
    for (Optional<String> piece = flow.next(); piece.isPresent(); piece = flow.next()) {
      byte[] bytes = piece.get().getBytes(StandardCharsets.UTF_8);
      Future<?> late = CLOCK.schedule(() -> cut(context), SLOWEST_SECONDS, TimeUnit.SECONDS);
      try {
        out.write(bytes);
      } finally {
        late.cancel(false);
      }
    }
    out.flush();
  }

  private static void cut(Context context) {
    ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }
}
