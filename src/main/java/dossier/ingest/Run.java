package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.Inventory.Entry;
import dossier.corpus.Inventory.Known;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One run over a corpus: what has changed since the last, and what comes of it. Used once, by one
/// thread.
final class Run {
  private static final int COMMIT_EVERY = 50_000;
  private static final int EXAMPLES = 100;

  private final Ingest ingest;
  private final Inventory inventory;
  private final Corpus corpus;
  private final Progress progress;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private final List<Skipped> examples = new ArrayList<>();
  private final Set<ArticleId> leaving = new LinkedHashSet<>();
  private final List<Entry> settled = new ArrayList<>();
  private final long began = System.nanoTime();
  private int uncommitted;

  Run(Ingest ingest, Inventory inventory, Corpus corpus, Progress progress) {
    this.ingest = ingest;
    this.inventory = inventory;
    this.corpus = corpus;
    this.progress = progress;
  }

  Report run(Selection selection) throws IOException {
    Corpus.Listing listing = corpus.list();
    Changes changes = Changes.between(listing, inventory, selection);
    listing.skipped().forEach(skipped -> skip(skipped, Duration.ZERO));
    changes.vanished().forEach(this::leave);
    changes.toRead().forEach(file -> inventory.entry(file.name()).ifPresent(this::leave));
    progress.begins(changes.toRead().size());
    changes.unchanged().forEach(file -> progress.step(Step.unchanged(file.name())));
    try (Intake<Understood> intake =
        new Intake<>(corpus, changes.toRead(), ingest.understanding()::of)) {
      for (SourceFile file : changes.toRead()) {
        read(file, intake);
      }
      leaving.forEach(this::delete);
      if (changes.any()) {
        ingest.commit();
        settled.forEach(inventory::put);
        changes.vanished().stream().map(Entry::file).forEach(inventory::remove);
        inventory.save();
      }
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
    return report(listing, changes);
  }

  private void read(SourceFile file, Intake<Understood> intake) throws IOException {
    Articles articles = new Articles(file.name());
    intake.next(articles::accept);
    record(Entry.of(file, articles.known), articles.again);
    if (uncommitted >= COMMIT_EVERY) {
      ingest.commit();
      inventory.save();
      uncommitted = 0;
    }
  }

  /// Remembers what a file gave; with what it gave before, while some of that is still in the index
  /// or where the file could not be read to its end.
  private void record(Entry entry, boolean again) {
    Optional<Entry> before = inventory.entry(entry.file());
    if (again) {
      before.ifPresent(this::stay);
      inventory.put(before.orElse(entry).with(entry));
    } else if (before.filter(this::isLeaving).isPresent()) {
      inventory.put(before.get().with(entry));
      settled.add(entry);
    } else {
      inventory.put(entry);
    }
  }

  private boolean isLeaving(Entry entry) {
    return entry.articles().stream().map(Known::id).anyMatch(leaving::contains);
  }

  /// The articles of a file leave with it, unless something read later brings them back.
  private void leave(Entry entry) {
    entry.articles().stream().map(Known::id).filter(id -> isOf(id, entry)).forEach(leaving::add);
  }

  private void stay(Entry entry) {
    entry.articles().stream().map(Known::id).filter(id -> isOf(id, entry)).forEach(leaving::remove);
  }

  private boolean isOf(ArticleId id, Entry entry) {
    return ingest.owner(id).filter(entry.file()::equals).isPresent();
  }

  private void delete(ArticleId id) {
    try {
      String file = ingest.owner(id).orElse("");
      ingest.drop(id);
      uncommitted++;
      count(Step.deleted(file, id));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private Report report(Corpus.Listing listing, Changes changes) {
    return new Report(
        listing.files().size(),
        changes.unchanged().size(),
        listing.ignored(),
        of(Outcome.STORED) + of(Outcome.COPY),
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
    private final List<Known> known = new ArrayList<>();
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
      long start = System.nanoTime();
      Article article = made.article().article();
      if (article.text().isBlank()) {
        skip(new Skipped(file, "empty: nothing but page junk"), made.took());
        return;
      }
      Optional<String> owner =
          ingest.owner(article.id()).filter(_ -> !leaving.contains(article.id()));
      known.add(new Known(article.id(), Ingest.fingerprint(article)));
      boolean outranked = owner.filter(other -> other.compareTo(file) > 0).isPresent();
      Article stored = outranked ? article : store(made.article());
      Duration took = made.took().plusNanos(System.nanoTime() - start);
      String origin = made.raw().origin();
      owner
          .map(other -> Optional.of("also in " + other))
          .ifPresent(also -> count(Step.read(stored, Outcome.TWIN, also, origin, took)));
      if (!outranked) {
        Optional<String> original = stored.about().duplicateOf().map(id -> "copy of " + id);
        Outcome outcome = original.isPresent() ? Outcome.COPY : Outcome.STORED;
        count(Step.read(stored, outcome, original, origin, took));
      }
    }

    private Article store(Understood understood) {
      try {
        leaving.remove(understood.article().id());
        uncommitted++;
        return ingest.store(understood, known.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
