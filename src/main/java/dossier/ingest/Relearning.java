package dossier.ingest;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.search.Draft;
import dossier.search.Kept;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/// Understands anew the articles in which a phrase stands that means something else now, from what
/// is kept of them: the index tells the few that may have one, a look at each those that have. Used
/// once, by one thread; articles are understood by as many as there are processors. Closing it ends
/// all work.
final class Relearning implements AutoCloseable {
  /// So many articles are replaced at once, for all readers to see.
  static final int AT_ONCE = 2_000;

  /// The characters of text at which fewer articles are replaced at once.
  private static final int LONG_AT_ONCE = 20_000_000;

  private static final int AHEAD = 64;

  private final Ingest ingest;
  private final Draft written;
  private final Understanding understanding;
  private final Set<String> changed;
  private final Touch touch;
  private final Predicate<Metadata> left;
  private final Workers workers;
  private final List<Kept> waiting = new ArrayList<>();
  private int length;
  private int articles;
  private int replaced;
  private int failed;

  /// What came of looking at one article.
  private sealed interface Look {
    /// No phrase that has changed stands in it.
    record Untouched() implements Look {}

    /// It was understood anew, and is what it was.
    record Same() implements Look {}

    record Changed(Kept now) implements Look {}

    record Failed() implements Look {}
  }

  /// @param written all that is written; whoever opened it closes it
  /// @param changed phrases, folded
  /// @param left articles that are left alone
  Relearning(
      Ingest ingest,
      Draft written,
      Understanding understanding,
      Set<String> changed,
      Predicate<Metadata> left) {
    this.ingest = ingest;
    this.written = written;
    this.understanding = understanding;
    this.changed = changed;
    this.touch = Touch.of(changed);
    this.left = left;
    this.workers = new Workers("relearn", Runtime.getRuntime().availableProcessors());
  }

  Relearned run() throws IOException {
    long began = System.nanoTime();
    List<ArticleId> candidates = new ArrayList<>();
    written.articlesWith(changed, candidates::add);
    for (int from = 0; from < candidates.size(); from += AHEAD) {
      take(candidates.subList(from, Math.min(from + AHEAD, candidates.size())));
    }
    replace();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    return new Relearned(changed.size(), articles, replaced, failed, took);
  }

  private void take(List<ArticleId> ids) throws IOException {
    List<CompletableFuture<Look>> looks =
        ids.stream()
            .map(id -> workers.call(() -> look(id), Intake.LONGEST).exceptionally(Relearning::failed))
            .toList();
    for (CompletableFuture<Look> look : looks) {
      count(joined(look));
    }
    if (waiting.size() >= AT_ONCE - AHEAD || length >= LONG_AT_ONCE) {
      replace();
    }
  }

  private Look look(ArticleId id) {
    try {
      Optional<Kept> before =
          written
              .kept(id)
              .filter(kept -> !left.test(kept.article().about()) && touch.isOn(kept));
      return before.flatMap(Kept::raw).isEmpty()
          ? new Look.Untouched()
          : anew(before.get(), understanding.of(before.get().raw().get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Look anew(Kept before, Understanding.Understood now) {
    Metadata about = before.article().about().withDuplicateOf(Optional.empty());
    boolean same =
        about.equals(now.article().about())
            && before.article().text().equals(now.article().text())
            && new HashSet<>(before.facts()).equals(new HashSet<>(now.facts()));
    return same ? new Look.Same() : new Look.Changed(now.kept(before.raw().orElseThrow()));
  }

  private static Look failed(Throwable failure) {
    Throwable cause =
        Optional.ofNullable(failure.getCause())
            .filter(_ -> failure instanceof CompletionException)
            .orElse(failure);
    if (cause instanceof UncheckedIOException
        || cause instanceof Error && !(cause instanceof StackOverflowError)) {
      throw new CompletionException(cause);
    }
    return new Look.Failed();
  }

  private static Look joined(CompletableFuture<Look> look) throws IOException {
    try {
      return look.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case UncheckedIOException io -> throw io.getCause();
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }

  private void count(Look look) {
    switch (look) {
      case Look.Untouched _ -> {}
      case Look.Same _ -> articles++;
      case Look.Failed _ -> {
        articles++;
        failed++;
      }
      case Look.Changed(Kept now) -> {
        articles++;
        waiting.add(now);
        length += now.article().text().length();
      }
    }
  }

  private void replace() throws IOException {
    if (!waiting.isEmpty()) {
      replaced += ingest.replace(waiting);
      waiting.clear();
      length = 0;
    }
  }

  @Override
  public void close() {
    workers.close();
  }
}
