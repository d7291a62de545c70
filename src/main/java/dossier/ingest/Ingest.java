package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.Inventory;
import dossier.corpus.Inventory.Entry;
import dossier.corpus.Inventory.Known;
import dossier.search.Index;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Brings articles into an index: those of a folder as they change, and single ones. Safe for use
/// by many threads; one run at a time, and single articles go in between. Whoever opened the index
/// closes it.
public final class Ingest {
  /// Shorter texts say too little for two articles to be the same because of them.
  private static final int SHORTEST_COPY = 80;

  private final Object oneRun = new Object();
  private final Index index;
  private final Inventory inventory;
  private final Understanding understanding;
  private final Copies copies = new Copies();
  private final Set<ArticleId> uncommitted = new HashSet<>();
  private int single;

  public Ingest(Index index, Inventory inventory, Understanding understanding) {
    this.index = index;
    this.inventory = inventory;
    this.understanding = understanding;
    inventory.entries().forEach(this::remember);
  }

  /// Makes the index hold what the corpus holds: reads what is new or changed, drops what is gone,
  /// commits. A bad file is part of the report, never an exception. Articles that came singly stay.
  public Report run(Corpus corpus, Progress progress) throws IOException {
    return run(corpus, Selection.CHANGED, progress);
  }

  /// As [#run(Corpus, Progress)], but looks only at selected files.
  public Report run(Corpus corpus, Selection selection, Progress progress) throws IOException {
    synchronized (oneRun) {
      return new Run(this, inventory, corpus, progress).run(selection);
    }
  }

  /// Puts one article in, in place of any with its id. Seen and safe only after [#commit()].
  ///
  /// @throws IllegalArgumentException where the article has no text
  public Article put(RawArticle raw) throws IOException {
    Understanding.Understood understood = understanding.of(raw);
    if (understood.article().text().isBlank()) {
      throw new IllegalArgumentException("article \"" + raw.id() + "\" has no text");
    }
    synchronized (this) {
      disown(understood.article().id());
      return store(understood, single++);
    }
  }

  /// Takes one article out; nothing where the id is unknown. Its file, if it has one, is not read
  /// for it again until it changes.
  public synchronized void delete(ArticleId id) throws IOException {
    disown(id);
    drop(id);
  }

  /// Makes what was put and deleted durable and visible, and settles whose copies the articles with
  /// equal texts are. Whoever stores something meanwhile waits.
  public synchronized void commit() throws IOException {
    List<Entry> touched = copies.files(uncommitted);
    if (!touched.isEmpty()) {
      inventory.save(touched);
    }
    index.commit();
    uncommitted.clear();
    if (settle(copies.unsettled()) > 0) {
      index.commit();
    }
  }

  Understanding understanding() {
    return understanding;
  }

  /// Stores an article as the copy it is, or as an original.
  ///
  /// @param number its place among the articles of its file
  synchronized Article store(Understanding.Understood understood, int number) throws IOException {
    Article article = understood.article();
    Optional<ArticleId> original =
        copies.add(article.id(), article.about().file(), number, fingerprint(article));
    Article marked = new Article(article.about().withDuplicateOf(original), article.text());
    index.put(marked, understood.facts());
    uncommitted.add(article.id());
    return marked;
  }

  /// The file whose article has this id now.
  synchronized Optional<String> owner(ArticleId id) {
    return copies.file(id);
  }

  synchronized void drop(ArticleId id) throws IOException {
    copies.remove(id);
    uncommitted.add(id);
    index.delete(id);
  }

  /// A hash that equal texts have in common; empty for a text too short to tell.
  static String fingerprint(Article article) {
    String text = article.text();
    return text.length() < SHORTEST_COPY ? "" : ArticleId.hash(text.replaceAll("\\s+", " "));
  }

  /// Rewrites the articles whose original is not the one they were stored with; how many. To be
  /// called when everything is committed.
  private int settle(List<ArticleId> ids) throws IOException {
    int changed = 0;
    for (ArticleId id : ids) {
      Optional<Article> stored = index.article(id);
      Optional<ArticleId> original = copies.original(id);
      if (stored.filter(article -> !article.about().duplicateOf().equals(original)).isPresent()) {
        Article article = stored.get();
        index.put(
            new Article(article.about().withDuplicateOf(original), article.text()),
            index.facts(id));
        changed++;
      }
    }
    return changed;
  }

  private void remember(Entry entry) {
    int number = 0;
    for (Known known : entry.articles()) {
      copies.add(known.id(), entry.file(), number++, known.text());
    }
    copies.unsettled();
  }

  /// Makes the file that gave an article forget it.
  private void disown(ArticleId id) {
    copies
        .file(id)
        .flatMap(inventory::entry)
        .ifPresent(entry -> {
          List<Known> others =
              entry.articles().stream().filter(known -> !known.id().equals(id)).toList();
          inventory.put(new Entry(entry.file(), entry.size(), entry.modified(), others));
        });
  }
}
