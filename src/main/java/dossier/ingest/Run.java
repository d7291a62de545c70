package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.Inventory.Entry;
import dossier.corpus.Inventory.Known;
import dossier.corpus.ReadOutcome;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.corpus.SourceFile;
import dossier.ingest.Step.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

  Report run() throws IOException {
    Corpus.Listing listing = corpus.list();
    Changes changes = Changes.between(listing, inventory);
    listing.skipped().forEach(this::skip);
    changes.vanished().forEach(this::leave);
    changes.toRead().forEach(file -> inventory.entry(file.name()).ifPresent(this::leave));
    progress.begins(changes.toRead().size());
    try {
      for (SourceFile file : changes.toRead()) {
        read(file);
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

  private void read(SourceFile file) throws IOException {
    Articles articles = new Articles(file.name());
    corpus.read(file, articles::accept);
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
      count(
          new Step(
              file,
              Outcome.DELETED,
              Optional.of(id),
              OptionalInt.empty(),
              Optional.empty(),
              Optional.empty(),
              0));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private Report report(Corpus.Listing listing, Changes changes) {
    return new Report(
        listing.files().size(),
        listing.files().size() - changes.toRead().size(),
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
      Optional<String> owner =
          ingest.owner(article.id()).filter(_ -> !leaving.contains(article.id()));
      known.add(new Known(article.id(), Ingest.fingerprint(article)));
      boolean outranked = owner.filter(other -> other.compareTo(file) > 0).isPresent();
      Article stored = outranked ? article : store(understood);
      owner.ifPresent(
          other -> count(step(stored, Outcome.TWIN, start, Optional.of("also in " + other))));
      if (!outranked) {
        Optional<String> original = stored.about().duplicateOf().map(id -> "copy of " + id);
        count(step(stored, original.isPresent() ? Outcome.COPY : Outcome.STORED, start, original));
      }
    }

    private Article store(Understanding.Understood understood) {
      try {
        leaving.remove(understood.article().id());
        uncommitted++;
        return ingest.store(understood, file, known.size());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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
