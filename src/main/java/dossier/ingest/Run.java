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
  private final List<SourceFile> settled = new ArrayList<>();
  private final long began = System.nanoTime();
  private final Corpus.Listing listing;
  private final Changes changes;
  private final Yielding yielding;
  private long committed = began;
  private int uncommitted;

  Run(Ingest ingest, Inventory inventory, Corpus corpus, Selection selection, Progress progress)
      throws IOException {
    this.ingest = ingest;
    this.inventory = inventory;
    this.corpus = corpus;
    this.progress = progress;
    this.listing = corpus.list();
    this.changes = Changes.between(listing, inventory, ingest, selection);
    this.yielding = new Yielding(inventory, listing, changes);
  }

  Report run() throws IOException {
    listing.skipped().forEach(skipped -> skip(skipped, Duration.ZERO));
    progress.begins(changes.toRead().size());
    changes.unchanged().forEach(file -> progress.step(Step.unchanged(file.name())));
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
    read(changes.toRead());
    for (String file : changes.vanished()) {
      inventory.unread(file);
      dropAllBut(file, new LongTable(0));
    }
    read(yielding.loose());
    commit();
    inventory.keepOnly(listing);
    inventory.save();
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
    yielding.read(file.name());
    intake.next(articles::accept);
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
      if (owner(id).filter(file::equals).isPresent()) {
        ingest.delete(id);
        yielding.leaves(id);
        uncommitted++;
        count(Step.deleted(file, id));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The file of the corpus that gave the article that has this id now; empty for one that came
  /// singly.
  private Optional<String> owner(ArticleId id) throws IOException {
    return ingest.owner(id).map(name -> changes.present().holder(name).orElse(name));
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

  private Report report() {
    int unchanged = changes.unchanged().size() - yielding.loose().size();
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
        skip(new Skipped(made.raw().file(), "empty: nothing but page junk"), made.took());
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
      boolean isAgain = !given.put(LongTable.key(article.id().value()));
      Optional<String> other =
          owner(article.id()).filter(owner -> !owner.isEmpty() && (isAgain || !owner.equals(file)));
      boolean outranked =
          other.filter(owner -> !yielding.isLoose(owner) && owner.compareTo(file) > 0).isPresent();
      other.ifPresent(owner -> twin(made, owner, outranked));
      if (!outranked) {
        ingest.store(made.article().kept(made.raw()));
        uncommitted++;
        Duration took = made.took().plusNanos(System.nanoTime() - start);
        count(Step.read(article, Outcome.STORED, skipped(made), made.raw().origin(), took));
      }
    }

    private static Optional<String> skipped(Made<Understood> made) {
      List<String> rules = made.article().skippedRules();
      return rules.isEmpty()
          ? Optional.empty()
          : Optional.of("without the rules " + String.join(", ", rules));
    }

    private void twin(Made<Understood> made, String owner, boolean outranked) {
      Article article = made.article().article();
      if (!owner.equals(file)) {
        yielding.yields(outranked ? file : owner, article.id());
      }
      if (!yielding.isLoose(owner)) {
        Optional<String> reason = Optional.of("also in " + owner);
        count(Step.read(article, Outcome.TWIN, reason, made.raw().origin(), made.took()));
      }
    }
  }
}
