package dossier.lucene;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.fact.Fact;
import dossier.search.Dictionary;
import dossier.search.Draft;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.Held;
import dossier.search.Histogram;
import dossier.search.HistogramRequest;
import dossier.search.IndexInfo;
import dossier.search.Kept;
import dossier.search.Part;
import dossier.search.Rank;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Similar;
import dossier.search.WordSearcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import tools.jackson.core.JacksonException;

/// The reading side of an index folder, at its last commit. Needs no lock, so that it also opens
/// what another process writes to. Safe for use by many threads; whoever opened it closes it.
public final class LuceneSearcher implements Draft {
  private final Path folder;
  private final Closeable directory;
  private final String id;
  private final SearcherManager snapshots;
  private final Duration longest;
  private final Stored stored;
  private final BitSetProducer articles;
  private final Ahead ahead;

  LuceneSearcher(Path folder, Directory directory, String id) throws IOException {
    this.folder = folder;
    this.directory = directory;
    this.id = id;
    snapshots = new SearcherManager(directory, new Snapshots());
    longest = LONGEST;
    stored = new Stored();
    articles = new QueryBitSetProducer(Schema.ARTICLES);
    ahead = new Ahead(0);
  }

  /// A searcher beside another, at what `reader` sees, which it closes in the end; of the folder
  /// nothing.
  private LuceneSearcher(LuceneSearcher other, DirectoryReader reader, Duration longest)
      throws IOException {
    folder = other.folder;
    directory = () -> {};
    id = other.id;
    snapshots = new SearcherManager(reader, new Snapshots());
    this.longest = longest;
    stored = other.stored;
    articles = other.articles;
    ahead = new Ahead(Ahead.HITS);
  }

  /// A searcher at what `reader` sees, which it closes in the end; of the folder nothing.
  LuceneSearcher at(DirectoryReader reader) throws IOException {
    return new LuceneSearcher(this, reader, LONGEST);
  }

  private static final class Snapshots extends SearcherFactory {
    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      return new Snapshot(reader);
    }
  }

  /// Opens the index of `folder` as it stands, without the right to write.
  ///
  /// @throws NoSuchFileException where there is none
  /// @throws dossier.search.IndexException where it is damaged or of another format
  public static LuceneSearcher open(Path folder) throws IOException {
    Manifest manifest =
        Manifest.read(folder)
            .orElseThrow(() -> new NoSuchFileException(folder.toString(), null, "no index here"));
    Directory directory = FSDirectory.open(folder);
    try {
      return new LuceneSearcher(folder, directory, manifest.id());
    } catch (IOException e) {
      directory.close();
      throw Faults.reading(folder, e);
    }
  }

  /// Answers from the state of the last commit from now on.
  void refresh() throws IOException {
    snapshots.maybeRefreshBlocking();
  }

  /// Work at one state of the index.
  interface Work<T> {
    T at(Search search, Library library) throws IOException;
  }

  private <T> T answer(Work<T> work) throws IOException {
    return answer(longest, work);
  }

  <T> T answer(Duration patience, Work<T> work) throws IOException {
    try {
      Snapshot snapshot = (Snapshot) snapshots.acquire();
      try {
        Search search = new Search(snapshot, patience);
        return work.at(search, new Library(search.searcher(), stored));
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IndexSearcher.TooManyClauses | TooComplexToDeterminizeException e) {
      throw new IllegalArgumentException("the query has too many words", e);
    } catch (IOException | AlreadyClosedException | JacksonException e) {
      throw Faults.reading(folder, e);
    }
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return answer((search, library) -> new ArticleSearch(search, library, ahead).search(request));
  }

  @Override
  public FactResult facts(FactRequest request) throws IOException {
    return answer(
        (search, library) -> new FactSearch(search, library, articles, ahead).facts(request));
  }

  @Override
  public Histogram histogram(HistogramRequest request) throws IOException {
    return answer((search, _) -> new HistogramCounter(search).histogram(request));
  }

  @Override
  public Optional<Article> article(ArticleId wanted) throws IOException {
    return answer((_, library) -> {
      Optional<Integer> found = library.find(wanted);
      return found.isEmpty() ? Optional.empty() : Optional.of(library.article(found.get()));
    });
  }

  @Override
  public Optional<Instant> added(ArticleId wanted) throws IOException {
    return answer((_, library) -> {
      Optional<Integer> found = library.find(wanted);
      return found.isEmpty() ? Optional.empty() : library.added(found.get());
    });
  }

  @Override
  public Optional<Kept> kept(ArticleId wanted) throws IOException {
    return answer((_, library) -> {
      Optional<Integer> found = library.find(wanted);
      return found.isEmpty() ? Optional.empty() : Optional.of(library.kept(found.get()));
    });
  }

  @Override
  public List<Fact> facts(ArticleId wanted) throws IOException {
    return answer((_, library) -> {
      Optional<Integer> found = library.find(wanted);
      return found.isEmpty() ? List.of() : library.facts(found.get());
    });
  }

  @Override
  public Optional<FactResult.FactHit> fact(String wanted) throws IOException {
    return answer(
        (search, library) -> new FactSearch(search, library, articles, ahead).fact(wanted));
  }

  @Override
  public List<Metadata> copies(ArticleId wanted) throws IOException {
    return answer((_, library) -> library.copies(wanted));
  }

  @Override
  public List<Metadata> contained(ArticleId wanted) throws IOException {
    return answer((_, library) -> library.contained(wanted));
  }

  @Override
  public List<Similar> similar(ArticleId wanted, double atLeast) throws IOException {
    return answer(
        (search, library) -> new Kinship(library, lookup(search)).similar(wanted, atLeast));
  }

  @Override
  public List<Part> parts(ArticleId wanted, double atLeast) throws IOException {
    return answer((search, library) -> new Parts(library, lookup(search)).parts(wanted, atLeast));
  }

  @Override
  public List<Rank> sameWords(ArticleId wanted, int most) throws IOException {
    return answer(
        (search, library) -> new Kinship(library, lookup(search)).sameWords(wanted, most));
  }

  @Override
  public void articlesOf(String file, Consumer<ArticleId> to) throws IOException {
    answer((search, _) -> {
      Lookup lookup = lookup(search);
      lookup.forEach(Schema.FILE, file, article -> to.accept(lookup.id(article)));
      lookup.forEachBelow(Schema.FILE, file + "/", article -> to.accept(lookup.id(article)));
      return file;
    });
  }

  @Override
  public void files(Consumer<String> to) throws IOException {
    answer((search, _) -> {
      lookup(search).forEachTerm(Schema.FILE, to::accept);
      return folder;
    });
  }

  @Override
  public WordSearcher words() {
    return new LuceneWords(this);
  }

  @Override
  public void articlesWith(Set<String> phrases, Consumer<ArticleId> to) throws IOException {
    answer((search, _) -> {
      new Holding(search.snapshot().getIndexReader()).articles(phrases, to);
      return folder;
    });
  }

  private static Lookup lookup(Search search) {
    return new Lookup(search.snapshot().getIndexReader());
  }

  @Override
  public Optional<String> explain(SearchRequest request, ArticleId wanted) throws IOException {
    return answer((search, library) -> {
      Optional<Integer> found = library.find(wanted);
      return found.isEmpty()
          ? Optional.empty()
          : new ArticleSearch(search, library, ahead).explain(request, found.get());
    });
  }

  @Override
  public Dictionary dictionary() {
    return new Dictionary() {
      @Override
      public List<Suggestion> suggest(String typed, int most) throws IOException {
        return answer((search, library) ->
            new LuceneDictionary(search.searcher(), library).suggest(typed, most));
      }

      @Override
      public List<String> alike(String word, int most) throws IOException {
        return answer((search, library) ->
            new LuceneDictionary(search.searcher(), library).alike(word, most));
      }
    };
  }

  @Override
  public IndexInfo info() throws IOException {
    return answer((search, _) -> {
      DirectoryReader reader = (DirectoryReader) search.snapshot().getIndexReader();
      IndexCommit commit = reader.getIndexCommit();
      String updated = commit.getUserData().getOrDefault(Writer.UPDATED, Instant.EPOCH.toString());
      int count = search.snapshot().count(Schema.ARTICLES);
      return new IndexInfo(
          id, commit.getGeneration(), count, reader.numDocs() - count, Instant.parse(updated));
    });
  }

  @Override
  public Held held(Duration patience) throws IOException {
    return answer((search, _) -> {
      DirectoryReader reader = (DirectoryReader) search.snapshot().getIndexReader();
      reader.incRef();
      return new LuceneSearcher(this, reader, patience);
    });
  }

  /// Reads every byte of the index and compares it with its checksums: some seconds a gigabyte.
  ///
  /// @return what is damaged, a line a segment; none where all is sound
  public List<String> verify() throws IOException {
    return answer((search, _) -> {
      List<String> damaged = new ArrayList<>();
      for (LeafReaderContext leaf : search.snapshot().getIndexReader().leaves()) {
        try {
          leaf.reader().checkIntegrity();
        } catch (IOException e) {
          damaged.add(String.valueOf(Faults.reading(folder, e).getMessage()));
        }
      }
      return damaged;
    });
  }

  @Override
  public void close() throws IOException {
    snapshots.close();
    directory.close();
  }
}
