package dossier.ingest;

import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.ReadOutcome;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import dossier.ingest.Intake.Outcome.Lost;
import dossier.ingest.Intake.Outcome.Made;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/// Files on their way in: they are read, and their articles understood, by several threads ahead of
/// the one that takes them, which gets all in the order of the files and of the articles in them,
/// as if it had done everything itself.
///
/// Each article has a time in which it must be read, and again one in which it must be understood;
/// what takes longer, or breaks the program, is an outcome too. So many articles are held as there
/// are places in the lanes: four files a thread, eight articles a file. Used by one thread. Closing
/// it ends all work.
///
/// @param <T> what is made of an article
public final class Intake<T> implements AutoCloseable {
  /// The time an article may take to be read, and to be understood.
  public static final Duration LONGEST = Duration.ofSeconds(30);

  /// The most characters that the text of one article may have.
  static final int LONGEST_TEXT = 5_000_000;

  private static final String TOO_LONG =
      "too large: a text of more than " + LONGEST_TEXT + " characters";
  private static final int FILES_AHEAD = 4;
  private static final int ARTICLES_AHEAD = 8;

  private final Corpus corpus;
  private final Iterator<SourceFile> files;
  private final Function<RawArticle, T> understanding;
  private final Duration limit;
  private final int ahead;
  private final Workers readers;
  private final Workers thinkers;
  private final Deque<Lane> lanes = new ArrayDeque<>();

  /// What came of an article, a record or a file.
  ///
  /// @param <T> what is made of an article
  public sealed interface Outcome<T> {

    /// An article was read and understood.
    ///
    /// @param took to read and to understand it, without waiting
    record Made<T>(RawArticle raw, T article, Duration took) implements Outcome<T> {}

    /// Nothing could be made of it.
    ///
    /// @param skipped with a reason as in [Skipped#reason()], or one that begins with `too slow` or
    ///   `failed`
    record Lost<T>(Skipped skipped, Duration took) implements Outcome<T> {}
  }

  /// What a lane holds: an outcome, or its end where there is none; nothing comes after the last.
  private record Item<T>(Optional<Outcome<T>> outcome, boolean last) {}

  /// What a reader gives, and how long that took it.
  private record Piece(ReadOutcome outcome, Duration took) {}

  /// As many threads as there are processors, and [#LONGEST].
  public Intake(Corpus corpus, List<SourceFile> files, Function<RawArticle, T> understanding) {
    this(corpus, files, understanding, LONGEST, Runtime.getRuntime().availableProcessors());
  }

  Intake(
      Corpus corpus,
      List<SourceFile> files,
      Function<RawArticle, T> understanding,
      Duration limit,
      int threads) {
    this.corpus = corpus;
    this.files = files.iterator();
    this.understanding = understanding;
    this.limit = limit;
    this.ahead = threads * FILES_AHEAD;
    this.readers = new Workers("read", threads);
    this.thinkers = new Workers("understand", threads);
  }

  /// Hands over what came of the next file, and waits for it where need be.
  ///
  /// @return the file; empty where there is none left
  public Optional<SourceFile> next(Consumer<Outcome<T>> taker) {
    while (lanes.size() < ahead && files.hasNext()) {
      Lane lane = new Lane(files.next());
      lanes.add(lane);
      readers.execute(lane::read);
    }
    Optional<Lane> first = Optional.ofNullable(lanes.poll());
    first.ifPresent(lane -> lane.handOver(taker));
    return first.map(lane -> lane.file);
  }

  @Override
  public void close() {
    readers.close();
    thinkers.close();
  }

  /// What comes of one file, on its way from the thread that reads it to the one that takes it.
  private final class Lane {
    private final SourceFile file;
    private final Semaphore places = new Semaphore(ARTICLES_AHEAD);
    private final BlockingQueue<CompletableFuture<Item<T>>> items = new LinkedBlockingQueue<>();

    /// Of what the reader reads now, and since when. Only the reader uses them.
    private CompletableFuture<Optional<Piece>> promise = new CompletableFuture<>();

    private long began;

    Lane(SourceFile file) {
      this.file = file;
    }

    void handOver(Consumer<Outcome<T>> taker) {
      boolean last = false;
      while (!last) {
        Item<T> item = item();
        places.release();
        item.outcome().ifPresent(taker);
        last = item.last();
      }
    }

    private Item<T> item() {
      try {
        return items.take().join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CompletionException(e);
      } catch (CompletionException e) {
        if (e.getCause() instanceof Error error) {
          throw error;
        }
        throw e;
      }
    }

    /// The work of a reader. One that was given up meanwhile finds its promise broken and ends.
    void read() {
      open();
      try {
        corpus.read(
            file,
            outcome -> {
              keep(Optional.of(new Piece(outcome, since(began))));
              open();
            });
        promise.complete(Optional.empty());
      } catch (RuntimeException | Error e) {
        promise.completeExceptionally(e);
      }
    }

    /// Waits for a place, then promises what will stand there.
    private void open() {
      places.acquireUninterruptibly();
      promise = readers.promise(limit);
      began = System.nanoTime();
      items.add(
          promise
              .thenCompose(
                  piece -> piece.map(this::item).orElse(CompletableFuture.completedFuture(end())))
              .exceptionally(failure -> new Item<>(Optional.of(lost(failure)), true)));
    }

    private void keep(Optional<Piece> piece) {
      if (!promise.complete(piece)) {
        throw new CancellationException();
      }
    }

    private CompletableFuture<Item<T>> item(Piece piece) {
      return outcome(piece).thenApply(outcome -> new Item<>(Optional.of(outcome), false));
    }

    private CompletableFuture<Outcome<T>> outcome(Piece piece) {
      return switch (piece.outcome()) {
        case Skipped skipped ->
            CompletableFuture.completedFuture(new Lost<>(skipped, piece.took()));
        case Read(RawArticle raw) when raw.text().length() > LONGEST_TEXT ->
            CompletableFuture.completedFuture(lost(TOO_LONG, piece.took()));
        case Read(RawArticle raw) ->
            thinkers.call(() -> made(raw, piece.took()), limit).exceptionally(this::lost);
      };
    }

    private Outcome<T> made(RawArticle raw, Duration reading) {
      long start = System.nanoTime();
      return new Made<>(raw, understanding.apply(raw), reading.plus(since(start)));
    }

    private Outcome<T> lost(Throwable failure) {
      return switch (Optional.ofNullable(failure.getCause())
          .filter(_ -> failure instanceof CompletionException)
          .orElse(failure)) {
        case TimeoutException _ -> lost("too slow: more than " + limit.toSeconds() + " s", limit);
        case StackOverflowError _ -> lost("too large: nested too deeply", Duration.ZERO);
        case RuntimeException e -> lost("failed: " + e, Duration.ZERO);
        case Throwable e -> throw new CompletionException(e);
      };
    }

    private Outcome<T> lost(String reason, Duration took) {
      return new Lost<>(new Skipped(file.name(), reason), took);
    }
  }

  private static <T> Item<T> end() {
    return new Item<>(Optional.empty(), true);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
