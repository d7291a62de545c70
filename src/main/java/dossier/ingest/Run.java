package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.LongTable;
import dossier.corpus.ReadOutcome;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import dossier.ingest.Step.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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
  private final List<SourceFile> settled = new ArrayList<>();
  private final long began = System.nanoTime();
  private final Corpus.Listing listing;
  private final Changes changes;
  private final Yielding yielding;
  private long committed = began;
  private int uncommitted;

  Run(Ingest ingest, Inventory inventory, Corpus corpus, Progress progress) throws IOException {
    this.ingest = ingest;
    this.inventory = inventory;
    this.corpus = corpus;
    this.progress = progress;
    this.listing = corpus.list();
    this.changes = Changes.between(listing, inventory, ingest);
    this.yielding = new Yielding(inventory, listing, changes);
  }

  Report run() throws IOException {
    listing.skipped().forEach(this::skip);
    progress.begins(changes.toRead().size());
    if (changes.any()) {
      try {
        readAll();
      } catch (UncheckedIOException e) {
        throw new IOException(e.getCause());
      }
    }
    return report();
  }

  private void readAll() throws IOException {
    for (SourceFile file : changes.toRead()) {
      read(file);
    }
    for (String file : changes.vanished()) {
      inventory.unread(file);
      dropAllBut(file, new LongTable(0));
    }
    for (SourceFile file : yielding.loose()) {
      read(file);
    }
    commit();
    inventory.keepOnly(listing);
    inventory.save();
  }

  /// Reads a file, and drops what it gave before and gives no more, unless it could not be read to
  /// its end.
  private void read(SourceFile file) throws IOException {
    Articles articles = new Articles(file.name());
    inventory.unread(file.name());
    yielding.read(file.name());
    corpus.read(file, articles::accept);
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
        count(
            new Step(
                file,
                Outcome.DELETED,
                Optional.of(id),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                0));
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

  /// Commits, and only then says what was read.
  private void commit() throws IOException {
    counts.merge(Outcome.COPY, ingest.commit(), Integer::sum);
    settled.forEach(inventory::put);
    settled.clear();
    inventory.save();
    uncommitted = 0;
    committed = System.nanoTime();
  }

  private void skip(Skipped skipped) {
    if (examples.size() < EXAMPLES) {
      examples.add(skipped);
    }
    count(
        new Step(
            skipped.file(),
            Outcome.SKIPPED,
            Optional.empty(),
            skipped.line(),
            Optional.of(skipped.reason()),
            Optional.empty(),
            0));
  }

  private void count(Step step) {
    counts.merge(step.outcome(), 1, Integer::sum);
    progress.step(step);
  }

  private Report report() {
    int read = changes.toRead().size() + yielding.loose().size();
    return new Report(
        listing.files().size(),
        listing.files().size() - read,
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

    void accept(ReadOutcome outcome) {
      switch (outcome) {
        case ReadOutcome.Read read -> take(read);
        case Skipped skipped -> {
          again |=
              skipped.reason().startsWith("unreadable") || skipped.reason().startsWith("changed");
          skip(skipped);
        }
      }
    }

    private void take(ReadOutcome.Read read) {
      long start = System.nanoTime();
      Understanding.Understood understood = ingest.understanding().of(read.article());
      Article article = understood.article();
      if (article.text().isBlank()) {
        skip(new Skipped(article.about().file(), "empty: nothing but page junk"));
        return;
      }
      try {
        take(understood, start);
        commitIfDue();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void take(Understanding.Understood understood, long start) throws IOException {
      Article article = understood.article();
      boolean isAgain = !given.put(LongTable.key(article.id().value()));
      Optional<String> other =
          ingest
              .owner(article.id())
              .filter(owner -> !owner.isEmpty() && (isAgain || !owner.equals(file)));
      boolean outranked =
          other.filter(owner -> !yielding.isLoose(owner) && owner.compareTo(file) > 0).isPresent();
      other.ifPresent(owner -> twin(article, owner, outranked, start));
      if (!outranked) {
        ingest.store(understood);
        uncommitted++;
        count(step(article, Outcome.STORED, start, Optional.empty()));
      }
    }

    private void twin(Article article, String owner, boolean outranked, long start) {
      if (!owner.equals(file)) {
        yielding.yields(outranked ? file : owner, article.id());
      }
      if (!yielding.isLoose(owner)) {
        count(step(article, Outcome.TWIN, start, Optional.of("also in " + owner)));
      }
    }

    private Step step(Article article, Outcome outcome, long start, Optional<String> reason) {
      long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
      return new Step(
          file,
          outcome,
          Optional.of(article.id()),
          OptionalInt.empty(),
          reason,
          article.about().published(),
          millis);
    }
  }
}
