package dossier.ingest;

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
import dossier.search.IndexInfo;
import dossier.search.Kept;
import dossier.search.ModelIndex;
import dossier.search.Part;
import dossier.search.Rank;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Similar;
import dossier.search.WordSearcher;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The model, with its calls counted: it can be told to fail at one of them, as a process does that
/// is killed there.
final class MemoryIndex implements Index {
  private final ModelIndex model = ModelIndex.plain();
  private final Set<ArticleId> known = new HashSet<>();
  private int puts;
  private int left = Integer.MAX_VALUE;

  /// The process is killed.
  static final class Killed extends IOException {
    private static final long serialVersionUID = 1;
  }

  /// Fails from now on at every call that writes or commits, but for the first `calls`.
  void killAfter(int calls) {
    left = calls;
  }

  /// What a process leaves that ends without warning, as the next finds it.
  void loseUncommitted() {
    model.rollback();
    left = Integer.MAX_VALUE;
  }

  private void step() throws Killed {
    if (left-- <= 0) {
      left = 0;
      throw new Killed();
    }
  }

  /// How often an article was put since this was last asked.
  int putsSince() {
    int since = puts;
    puts = 0;
    return since;
  }

  Map<ArticleId, Article> articles() {
    Map<ArticleId, Article> articles = new TreeMap<>();
    known.forEach(id -> model.article(id).ifPresent(article -> articles.put(id, article)));
    return articles;
  }

  List<String> files() {
    return articles().values().stream().map(article -> article.about().file()).sorted().toList();
  }

  @Override
  public void put(Kept kept) throws IOException {
    step();
    model.put(kept);
    known.add(kept.article().id());
    puts++;
  }

  @Override
  public void delete(ArticleId id) throws IOException {
    step();
    model.delete(id);
  }

  /// Fails before or after it has committed.
  @Override
  public void commit() throws IOException {
    step();
    model.commit();
    step();
  }

  @Override
  public Draft written() throws IOException {
    step();
    return model.written();
  }

  @Override
  public Optional<Instant> added(ArticleId id) {
    return model.added(id);
  }

  @Override
  public Held held(Duration longest) {
    return model.held(longest);
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return model.article(id);
  }

  @Override
  public Optional<Kept> kept(ArticleId id) {
    return model.kept(id);
  }

  @Override
  public List<Fact> facts(ArticleId id) {
    return model.facts(id);
  }

  @Override
  public Optional<FactResult.FactHit> fact(String id) {
    return model.fact(id);
  }

  @Override
  public List<Metadata> copies(ArticleId id) {
    return model.copies(id);
  }

  @Override
  public List<Metadata> contained(ArticleId id) {
    return model.contained(id);
  }

  @Override
  public WordSearcher words() {
    return model.words();
  }

  @Override
  public List<Similar> similar(ArticleId id, double atLeast) {
    return model.similar(id, atLeast);
  }

  @Override
  public List<Part> parts(ArticleId id, double atLeast) {
    return model.parts(id, atLeast);
  }

  @Override
  public List<Rank> sameWords(ArticleId id, int most) {
    return model.sameWords(id, most);
  }

  @Override
  public void articlesOf(String file, Consumer<ArticleId> to) {
    model.articlesOf(file, to);
  }

  @Override
  public void files(Consumer<String> to) {
    model.files(to);
  }

  @Override
  public void articlesWith(Set<String> phrases, Consumer<ArticleId> to) {
    model.articlesWith(phrases, to);
  }

  @Override
  public Optional<String> explain(SearchRequest request, ArticleId id) {
    return model.explain(request, id);
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return model.search(request);
  }

  @Override
  public FactResult facts(FactRequest request) {
    return model.facts(request);
  }

  @Override
  public Histogram histogram(HistogramRequest request) {
    return model.histogram(request);
  }

  @Override
  public Dictionary dictionary() {
    return model.dictionary();
  }

  @Override
  public IndexInfo info() {
    return model.info();
  }

  @Override
  public void close() {}
}
