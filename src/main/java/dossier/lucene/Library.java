package dossier.lucene;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.fact.Fact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Reads what is stored of articles and facts, by their numbers in one reader. For one request.
final class Library {
  private final IndexSearcher searcher;
  private final StoredFields fields;
  private final Stored stored;

  Library(IndexSearcher searcher, Stored stored) throws IOException {
    this.searcher = searcher;
    this.stored = stored;
    fields = searcher.storedFields();
  }

  Metadata metadata(int article) throws IOException {
    return stored.metadata(fields.document(article, Set.of(Schema.ABOUT)).get(Schema.ABOUT));
  }

  String text(int article) throws IOException {
    return fields.document(article, Set.of(Schema.BODY)).get(Schema.BODY);
  }

  Article article(int article) throws IOException {
    Document document = fields.document(article);
    return new Article(stored.metadata(document.get(Schema.ABOUT)), document.get(Schema.BODY));
  }

  Fact fact(int fact) throws IOException {
    return stored.fact(fields.document(fact).get(Schema.FACT));
  }

  /// How many facts the article states.
  int factCount(int article) throws IOException {
    LeafReaderContext leaf = leaf(article);
    NumericDocValues counts = DocValues.getNumeric(leaf.reader(), Schema.COUNT);
    return counts.advanceExact(article - leaf.docBase) ? (int) counts.longValue() : 0;
  }

  /// The article's facts, which stand right before it.
  List<Fact> facts(int article) throws IOException {
    List<Fact> facts = new ArrayList<>();
    for (int fact = article - factCount(article); fact < article; fact++) {
      facts.add(fact(fact));
    }
    return facts;
  }

  LeafReaderContext leaf(int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }

  /// The number of the article `id`.
  Optional<Integer> find(ArticleId id) throws IOException {
    ScoreDoc[] found = searcher.search(articles(Schema.ID, Set.of(id)), 1).scoreDocs;
    return found.length == 0 ? Optional.empty() : Optional.of(found[0].doc);
  }

  /// How many other copies of the article there are.
  int others(Metadata about) throws IOException {
    return searcher.count(copies(about.id(), about.duplicateOf())) - 1;
  }

  /// The ids of all copies of `id`, of its original, and its original, ascending.
  List<ArticleId> copies(ArticleId id) throws IOException {
    Optional<Integer> article = find(id);
    Optional<ArticleId> original =
        article.isEmpty() ? Optional.empty() : metadata(article.get()).duplicateOf();
    TreeSet<ArticleId> copies = new TreeSet<>();
    int most = Math.max(1, searcher.getIndexReader().maxDoc());
    for (ScoreDoc copy : searcher.search(copies(id, original), most).scoreDocs) {
      copies.add(metadata(copy.doc).id());
    }
    copies.remove(id);
    return List.copyOf(copies);
  }

  private static Query copies(ArticleId id, Optional<ArticleId> original) {
    Set<ArticleId> family = new TreeSet<>(Set.of(id));
    original.ifPresent(family::add);
    return new BooleanQuery.Builder()
        .add(articles(Schema.ID, family), Occur.SHOULD)
        .add(articles(Schema.ORIGINAL, family), Occur.SHOULD)
        .build();
  }

  /// The articles that have one of `ids` in `field`.
  private static Query articles(String field, Set<ArticleId> ids) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ids.forEach(
        id -> any.add(new TermQuery(new Term(field, new BytesRef(id.value()))), Occur.SHOULD));
    return new BooleanQuery.Builder()
        .add(any.build(), Occur.FILTER)
        .add(Schema.ARTICLES, Occur.FILTER)
        .build();
  }
}
