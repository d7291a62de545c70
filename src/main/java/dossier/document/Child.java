package dossier.document;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A running [Worker]: this program's own classes in a process of their own, with little memory, an
/// empty environment and no names of other machines. For one thread at a time; whoever started it
/// closes it, which kills it.
final class Child implements Closeable {
  /// What ends a JVM under `-XX:+ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  private static final int BUFFER = 1 << 16;
  private static final int SECONDS_TO_END = 5;
  private static final List<String> KEPT_IN_ENVIRONMENT = List.of("SystemRoot", "TMP", "TEMP");

  private final Process process;
  private final Limits limits;
  private final DataOutputStream documents;
  private final DataInputStream answers;
  private int read;

  /// @param perDocument how long a document may take
  /// @param perChild how many documents one child reads
  /// @param memory of the child's heap, in megabytes
  record Limits(Duration perDocument, int perChild, int memory) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), 500, 512);
  }

  private Child(Process process, Limits limits) {
    this.process = process;
    this.limits = limits;
    documents = new DataOutputStream(process.getOutputStream());
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
  }

  static Child start(Limits limits) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(limits));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(KEPT_IN_ENVIRONMENT);
    return new Child(builder.start(), limits);
  }

  /// Reads one document.
  ///
  /// @throws Died where the child ended over it
  Parsed parse(byte[] document) throws Died {
    AtomicBoolean late = new AtomicBoolean();
    Executor after =
        CompletableFuture.delayedExecutor(limits.perDocument.toMillis(), TimeUnit.MILLISECONDS);
    CompletableFuture<Void> alarm =
        CompletableFuture.runAsync(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            after);
    read++;
    try {
      Frames.send(documents, document);
      return Frames.answer(answers);
    } catch (IOException | RuntimeException e) {
      throw late.get()
          ? new Died("too slow: more than " + limits.perDocument.toSeconds() + " seconds", true)
          : new Died(end(), read == 1);
    } finally {
      alarm.cancel(false);
    }
  }

  /// Whether it may be given another document.
  boolean isFit() {
    return read < limits.perChild && process.isAlive();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// Why the child ended, once it has.
  private String end() {
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        return "unreadable: the reading process gave no answer that makes sense";
      }
      return process.exitValue() == OUT_OF_MEMORY
          ? "too large: takes more than " + limits.memory + " MB of memory to read"
          : "unreadable: the reading process ended with code " + process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unreadable: interrupted";
    }
  }

  static List<String> command(Limits limits) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + limits.memory + "m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+SuppressFatalErrorMessage",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djdk.net.hosts.file=" + File.separator + "no names of other machines",
            "-Djdk.xml.dtd.support=deny",
            "-Djdk.xml.maxElementDepth=512",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
            "-cp",
            System.getProperty("java.class.path"),
            Worker.class.getName()));
    return command;
  }

  /// The child ended before it answered.
  static final class Died extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean overThis;

    /// @param overThis whether no other document than this one can be the cause
    Died(String reason, boolean overThis) {
      super(reason);
      this.overThis = overThis;
    }

    boolean overThis() {
      return overThis;
    }
  }
}
