package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.function.Consumer;

/// The entries of one container on their way to the readers of their formats. A bad entry is one
/// outcome and the rest goes on; a container that cannot be read on is one, too. Entries that are
/// hidden or of no known format are passed over, as files are.
final class Inside {
  private final Source container;
  private final Consumer<ReadOutcome> outcomes;
  private int passed;
  private boolean any;

  private Inside(Source container, Consumer<ReadOutcome> outcomes) {
    this.container = container;
    this.outcomes = outcomes;
  }

  /// Goes through a container and hands over its entries.
  interface Walk {
    void through(Inside inside) throws IOException;
  }

  /// A step of a library, which may fail in any way on bytes it does not expect.
  interface Step<T> {
    T take() throws IOException;
  }

  static void of(Source container, Consumer<ReadOutcome> outcomes, Walk walk) throws IOException {
    Inside inside = new Inside(container, outcomes);
    try {
      walk.through(inside);
      inside.end();
    } catch (Source.TooLarge | FileSystemException e) {
      throw e;
    } catch (IOException e) {
      outcomes.accept(new Skipped(container.name(), reason(e)));
    }
  }

  /// The step, where an unchecked exception counts as damage of the file.
  static <T> T carefully(Step<T> step) throws IOException {
    try {
      return step.take();
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /// The reader for the entry at this path; empty for one that is to be passed over. To be asked
  /// once for each entry: it counts them.
  Optional<Reader> reader(String path) throws IOException {
    count();
    return EntryName.of(path).flatMap(_ -> Formats.reader(path));
  }

  void count() throws IOException {
    passed++;
    container.unpacking().entry();
  }

  void read(String path, Source.Entry entry, Reader reader) throws IOException {
    read(source(path, entry), reader, outcomes);
  }

  /// @param own takes the outcomes of this entry
  void read(Source entry, Reader reader, Consumer<ReadOutcome> own) throws IOException {
    any = true;
    try {
      reader.read(entry, own);
    } catch (IOException e) {
      own.accept(new Skipped(entry.name(), reason(e)));
    } catch (StackOverflowError e) {
      own.accept(new Skipped(entry.name(), "too large: nested too deeply"));
    }
    container.unpacking().check();
  }

  /// Says why the entry at this path is not read.
  void skip(String path, String reason) {
    any = true;
    outcomes.accept(new Skipped(container.name() + "/" + EntryName.of(path).orElse(path), reason));
  }

  /// Says that an entry failed before its bytes were reached.
  ///
  /// @param name of the entry inside the container, made harmless
  void failed(String name, IOException e) throws IOException {
    any = true;
    outcomes.accept(new Skipped(container.name() + "/" + name, reason(e)));
    container.unpacking().check();
  }

  /// Says that the container is not whole.
  void isDamaged(String what) {
    any = true;
    outcomes.accept(new Skipped(container.name(), "damaged: " + what));
  }

  private Source source(String path, Source.Entry entry) {
    String name = EntryName.of(path).orElse(path);
    return container.inside(name, Formats.isGzip(path), entry);
  }

  private void end() {
    if (!any) {
      String reason =
          passed == 0 ? "empty" : "unknown format: none of its %d entries".formatted(passed);
      outcomes.accept(new Skipped(container.name(), reason));
    }
  }

  private static String reason(IOException e) {
    return e instanceof Source.TooLarge
        ? "too large: " + e.getMessage()
        : "damaged: " + Corpus.reason(e);
  }
}
