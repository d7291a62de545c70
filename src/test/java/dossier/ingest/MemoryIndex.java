package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.fact.Fact;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.Histogram;
import dossier.search.HistogramRequest;
import dossier.search.Index;
import dossier.search.IndexInfo;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An index that only keeps what is put into it: what was committed is seen, and nothing can be
/// searched for.
final class MemoryIndex implements Index {
  private final Map<ArticleId, Article> written = new TreeMap<>();
  private Map<ArticleId, Article> committed = Map.of();
  private int puts;

  /// How often an article was put since this was last asked.
  int putsSince() {
    int since = puts;
    puts = 0;
    return since;
  }

  /// What a process leaves that ends without warning.
  void loseUncommitted() {
    written.clear();
    written.putAll(committed);
  }

  Map<ArticleId, Article> articles() {
    return committed;
  }

  List<String> files() {
    return committed.values().stream().map(article -> article.about().file()).sorted().toList();
  }

  @Override
  public void put(Article article, List<Fact> facts) {
    written.put(article.id(), article);
    puts++;
  }

  @Override
  public void delete(ArticleId id) {
    written.remove(id);
  }

  @Override
  public void commit() {
    committed = new TreeMap<>(written);
  }

  @Override
  public Optional<Article> article(ArticleId id) {
    return Optional.ofNullable(committed.get(id));
  }

  @Override
  public List<Fact> facts(ArticleId id) {
    return List.of();
  }

  @Override
  public Optional<FactResult.FactHit> fact(String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ArticleId> copies(ArticleId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> explain(SearchRequest request, ArticleId id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FactResult facts(FactRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Histogram histogram(HistogramRequest request) {
    throw new UnsupportedOperationException();
  }

  @Override
  public IndexInfo info() {
    return new IndexInfo("memory", 0, committed.size(), 0, Instant.EPOCH);
  }

  @Override
  public void close() {}
}
