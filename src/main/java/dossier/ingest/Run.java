package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.LongTable;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import dossier.ingest.Intake.Outcome.Lost;
import dossier.ingest.Intake.Outcome.Made;
import dossier.ingest.Step.Outcome;
import dossier.ingest.Understanding.Understood;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run over a corpus: what has changed since the last, and what comes of it. Used once, by one
/// thread. It commits now and then; whenever it ends, the next goes on where it stopped.
///
/// Which articles a file gave is asked of the index; in memory are the articles since the last
/// commit, 22 bytes an article of the file being read, and a record a file that is to be read.
final class Run {
  private static final int COMMIT_EVERY = 10_000;
  private static final long COMMIT_AFTER = Duration.ofSeconds(30).toNanos();
  private static final int EXAMPLES = 100;

  private final Ingest ingest;
  private final Inventory inventory;
  private final Corpus corpus;
  private final Progress progress;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Skipped> examples = new ArrayList<>();
  private final Yielding yielding;
  private final List<SourceFile> settled = new ArrayList<>();
  private final long began = System.nanoTime();
  private long committed = began;
  private int uncommitted;

  Run(Ingest ingest, Inventory inventory, Corpus corpus, Progress progress) {
    this.ingest = ingest;
    this.inventory = inventory;
    this.corpus = corpus;
    this.progress = progress;
    this.yielding = new Yielding(inventory);
  }

  Report run(Selection selection) throws IOException {
    Corpus.Listing listing = corpus.list();
    Changes changes = Changes.between(listing, inventory, ingest, selection);
    listing.skipped().forEach(skipped -> skip(skipped, Duration.ZERO));
    yielding.begin(listing, changes);
    progress.begins(changes.toRead().size());
    changes.unchanged().forEach(file -> progress.step(Step.unchanged(file.name())));
    int again = 0;
    if (changes.any()) {
      try {
        read(changes.toRead());
        for (String file : changes.vanished()) {
          inventory.unread(file);
          dropAllBut(file, new LongTable(0));
        }
        commit();
        List<SourceFile> loose = yielding.loose();
        read(loose);
        again = loose.size();
        commit();
        inventory.keepOnly(listing);
        inventory.save();
      } catch (UncheckedIOException e) {
        throw new IOException(e.getCause());
      }
    }
    return report(listing, changes.unchanged().size() - again);
  }

  private void read(List<SourceFile> files) throws IOException {
    try (Intake<Understood> intake = new Intake<>(corpus, files, ingest.understanding()::of)) {
      for (SourceFile file : files) {
        read(file, intake);
      }
    }
  }

  /// Reads a file, and drops what it gave before and gives no more, unless it could not be read to
  /// its end.
  private void read(SourceFile file, Intake<Understood> intake) throws IOException {
    Articles articles = new Articles(file.name());
    inventory.unread(file.name());
    intake.next(articles::accept);
    yielding.read(file.name());
    if (!articles.again) {
      dropAllBut(file.name(), articles.given);
      settled.add(file);
    }
    commitIfDue();
  }

  /// Drops the articles of a file that are not in `given`.
  private void dropAllBut(String file, LongTable given) throws IOException {
    ingest.articlesOf(
        file,
        id -> {
          if (!given.contains(LongTable.key(id.value()))) {
            drop(id, file);
          }
        });
  }

  private void drop(ArticleId id, String file) {
    try {
      if (ingest.owner(id).filter(file::equals).isPresent()) {
        ingest.delete(id);
        yielding.leaves(id);
        uncommitted++;
        count(Step.deleted(file, id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void commitIfDue() throws IOException {
    if (uncommitted >= COMMIT_EVERY || System.nanoTime() - committed > COMMIT_AFTER) {
      commit();
    }
  }

  /// Commits, in an order that leaves nothing to be lost between any two steps: what must be read
  /// again is said before the index forgets why, what was read only after the index has it.
  private void commit() throws IOException {
    if (yielding.settle()) {
      inventory.save();
    }
    counts.merge(Outcome.COPY, ingest.commit(), Integer::sum);
    settled.forEach(inventory::put);
    settled.clear();
    inventory.save();
    uncommitted = 0;
    committed = System.nanoTime();
  }

  private void skip(Skipped skipped, Duration took) {
    if (examples.size() < EXAMPLES) {
      examples.add(skipped);
    }
    count(Step.skipped(skipped, took));
  }

  private void count(Step step) {
    counts.merge(step.outcome(), 1, Integer::sum);
    progress.step(step);
  }

  private Report report(Corpus.Listing listing, int unchanged) {
    return new Report(
        listing.files().size(),
        unchanged,
        listing.ignored(),
        of(Outcome.STORED),
        of(Outcome.COPY),
        of(Outcome.TWIN),
        of(Outcome.DELETED),
        of(Outcome.SKIPPED),
        examples,
        Duration.ofNanos(System.nanoTime() - began));
  }

  private int of(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /// What one file gives, as it comes.
  private final class Articles {
    private final String file;
    private final LongTable given = new LongTable(0);
    private boolean again;

    Articles(String file) {
      this.file = file;
    }

    void accept(Intake.Outcome<Understood> outcome) {
      switch (outcome) {
        case Made<Understood> made -> take(made);
        case Lost<Understood>(Skipped skipped, Duration took) -> {
          again |=
              skipped.reason().startsWith("unreadable") || skipped.reason().startsWith("changed");
          skip(skipped, took);
        }
      }
    }

    private void take(Made<Understood> made) {
      if (made.article().article().text().isBlank()) {
        skip(new Skipped(file, "empty: nothing but page junk"), made.took());
        return;
      }
      try {
        store(made);
        commitIfDue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void store(Made<Understood> made) throws IOException {
      long start = System.nanoTime();
      Article article = made.article().article();
      boolean isFirst = given.put(LongTable.key(article.id().value()));
      Optional<String> twin =
          isFirst
              ? ingest.owner(article.id()).filter(owner -> isOther(owner, file))
              : Optional.of(file);
      String origin = made.raw().origin();
      twin.ifPresent(other -> {
        yielding.yields(other.compareTo(file) > 0 ? file : other, article.id());
        Optional<String> reason = Optional.of("also in " + other);
        count(Step.read(article, Outcome.TWIN, reason, origin, made.took()));
      });
      if (twin.filter(other -> other.compareTo(file) > 0).isEmpty()) {
        ingest.store(made.article());
        uncommitted++;
        Duration took = made.took().plusNanos(System.nanoTime() - start);
        count(Step.read(article, Outcome.STORED, Optional.empty(), origin, took));
      }
    }

    /// Whether an article's file is another that goes on holding it for all we know.
    private boolean isOther(String owner, String file) {
      return !owner.isEmpty() && !owner.equals(file) && !yielding.isLoose(owner);
    }
  }
}
