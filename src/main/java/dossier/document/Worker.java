package dossier.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/// The child process: reads documents from its standard input, answers on its standard output, and
/// ends with its parent, whose end closes its input, or when it was left idle. What libraries print
/// goes to the standard error. Writes no file.
final class Worker {
  static final int IDLE_SECONDS = 60;

  private static final long STACK = 16L << 20;

  private Worker() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    DataInputStream in = new DataInputStream(System.in);
    DataOutputStream out = new DataOutputStream(System.out);
    System.setOut(new PrintStream(System.err, true));
    SynchronousQueue<byte[]> documents = new SynchronousQueue<>();
    Thread.ofPlatform().stackSize(STACK).start(() -> work(documents, out));
    listen(in, documents);
  }

  /// Stays at the input also while a document is read, so that the end of it is seen at once.
  private static void listen(DataInputStream in, SynchronousQueue<byte[]> documents)
      throws InterruptedException {
    try {
      while (true) {
        documents.put(Frames.document(in));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  private static void work(SynchronousQueue<byte[]> documents, DataOutputStream out) {
    try {
      for (byte[] next = documents.poll(IDLE_SECONDS, TimeUnit.SECONDS);
          next != null;
          next = documents.poll(IDLE_SECONDS, TimeUnit.SECONDS)) {
        Frames.answer(out, Format.parse(next));
      }
    } catch (IOException | InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }
}
