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
import dossier.search.Index;
import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import dossier.search.IndexInfo;
import dossier.search.Kept;
import dossier.search.Part;
import dossier.search.Rank;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Similar;
import dossier.search.WordSearcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// An index in a folder, which one process at a time has open. Files in the folder that are not the
/// index's are left alone.
///
/// A folder becomes an index once: the first commit is made, then [Manifest] is published. From
/// then on the index is only ever opened as it stands; what is missing or broken is an
/// [IndexException], never an empty index.
public final class LuceneIndex implements Index {
  private static final Pattern OWN =
      Pattern.compile("(pending_)?segments_\\w+|_\\w+\\.\\w+|" + Pattern.quote(Manifest.FILE));

  private final Writer writer;
  private final LuceneSearcher searcher;
  private final Clock clock;
  private final Documents documents = new Documents();

  private LuceneIndex(Writer writer, LuceneSearcher searcher, Clock clock) {
    this.writer = writer;
    this.searcher = searcher;
    this.clock = clock;
  }

  /// Opens the index of `folder`; where there is none it is made.
  ///
  /// @throws IndexException where another process has it open, or it is damaged, of another format,
  ///   or not to be written
  public static LuceneIndex open(Path folder) throws IOException {
    return open(folder, Clock.systemUTC());
  }

  static LuceneIndex open(Path folder, Clock clock) throws IOException {
    try {
      Optional<Manifest> manifest = Manifest.read(folder);
      Files.createDirectories(folder);
      Directory directory = FSDirectory.open(folder);
      try {
        return manifest.isPresent()
            ? open(folder, directory, manifest.get(), clock)
            : create(folder, directory, clock);
      } catch (IOException | RuntimeException e) {
        directory.close();
        throw e;
      }
    } catch (IndexException e) {
      throw e;
    } catch (IOException e) {
      throw Faults.opening(folder, e);
    }
  }

  private static LuceneIndex open(Path folder, Directory directory, Manifest manifest, Clock clock)
      throws IOException {
    // read first: a damaged index is not to be touched
    LuceneSearcher searcher = new LuceneSearcher(folder, directory, manifest.id());
    try {
      return new LuceneIndex(Writer.append(folder, directory, clock), searcher, clock);
    } catch (IOException | RuntimeException e) {
      searcher.close();
      throw e;
    }
  }

  private static LuceneIndex create(Path folder, Directory directory, Clock clock)
      throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      if (files.anyMatch(file -> file.getFileName().toString().matches("_\\w+\\.\\w+"))) {
        throw new IndexException(
            Reason.DAMAGED,
            "index damaged: %s/%s is gone: restore or rebuild".formatted(folder, Manifest.FILE));
      }
    }
    Writer writer = Writer.create(folder, directory, clock);
    try {
      Optional<Manifest> others = Manifest.read(folder);
      Manifest manifest =
          others.orElseGet(() -> Manifest.ofThisProgram(UUID.randomUUID().toString()));
      if (others.isEmpty()) {
        manifest.publish(folder);
      }
      return new LuceneIndex(writer, new LuceneSearcher(folder, directory, manifest.id()), clock);
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /// Removes the index of `folder` in whatever state it is, and no file that is not the index's.
  /// Not for an index that is open.
  public static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> OWN.matcher("" + f.getFileName()).matches()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void put(Kept kept) throws IOException {
    Instant added = searcher.added(kept.article().id()).orElseGet(clock::instant);
    List<Document> block = documents.block(kept, added);
    Term id = new Term(Schema.ID, kept.article().id().value());
    writer.write(to -> to.updateDocuments(id, block));
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    writer.write(from -> from.deleteDocuments(new Term(Schema.ID, id.value())));
  }

  @Override
  public void commit() throws IOException {
    writer.commit(searcher::refresh);
  }

  @Override
  public Draft written() throws IOException {
    return searcher.at(writer.reader());
  }

  /// Reads every byte of the index and compares it with its checksums: some seconds a gigabyte.
  ///
  /// @return what is damaged, a line a segment; none where all is sound
  public List<String> verify() throws IOException {
    return searcher.verify();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    return searcher.search(request);
  }

  @Override
  public FactResult facts(FactRequest request) throws IOException {
    return searcher.facts(request);
  }

  @Override
  public Histogram histogram(HistogramRequest request) throws IOException {
    return searcher.histogram(request);
  }

  @Override
  public Optional<Article> article(ArticleId id) throws IOException {
    return searcher.article(id);
  }

  @Override
  public Optional<Instant> added(ArticleId id) throws IOException {
    return searcher.added(id);
  }

  @Override
  public Optional<Kept> kept(ArticleId id) throws IOException {
    return searcher.kept(id);
  }

  @Override
  public List<Fact> facts(ArticleId id) throws IOException {
    return searcher.facts(id);
  }

  @Override
  public Optional<FactResult.FactHit> fact(String id) throws IOException {
    return searcher.fact(id);
  }

  @Override
  public List<Metadata> copies(ArticleId id) throws IOException {
    return searcher.copies(id);
  }

  @Override
  public List<Metadata> contained(ArticleId id) throws IOException {
    return searcher.contained(id);
  }

  @Override
  public List<Similar> similar(ArticleId id, double atLeast) throws IOException {
    return searcher.similar(id, atLeast);
  }

  @Override
  public List<Part> parts(ArticleId id, double atLeast) throws IOException {
    return searcher.parts(id, atLeast);
  }

  @Override
  public WordSearcher words() {
    return searcher.words();
  }

  @Override
  public List<Rank> sameWords(ArticleId id, int most) throws IOException {
    return searcher.sameWords(id, most);
  }

  @Override
  public void articlesOf(String file, Consumer<ArticleId> to) throws IOException {
    searcher.articlesOf(file, to);
  }

  @Override
  public void files(Consumer<String> to) throws IOException {
    searcher.files(to);
  }

  @Override
  public void articlesWith(Set<String> phrases, Consumer<ArticleId> to) throws IOException {
    searcher.articlesWith(phrases, to);
  }

  @Override
  public Optional<String> explain(SearchRequest request, ArticleId id) throws IOException {
    return searcher.explain(request, id);
  }

  @Override
  public Dictionary dictionary() {
    return searcher.dictionary();
  }

  @Override
  public IndexInfo info() throws IOException {
    return searcher.info();
  }

  @Override
  public Held held(Duration longest) throws IOException {
    return searcher.held(longest);
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      searcher.close();
    }
  }
}
