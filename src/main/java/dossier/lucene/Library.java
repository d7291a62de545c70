package dossier.lucene;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.fact.Fact;
import dossier.search.Kept;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Reads what is stored of articles and facts, by their numbers in one reader. For one request.
final class Library {
  private final IndexSearcher searcher;
  private final StoredFields fields;
  private final Stored stored;
  private final Lookup lookup;

  Library(IndexSearcher searcher, Stored stored) throws IOException {
    this.searcher = searcher;
    this.stored = stored;
    fields = searcher.storedFields();
    lookup = new Lookup(searcher.getIndexReader());
  }

  Metadata metadata(int article) throws IOException {
    return stored.metadata(fields.document(article, Set.of(Schema.ABOUT)).get(Schema.ABOUT));
  }

  String text(int article) throws IOException {
    return fields.document(article, Set.of(Schema.BODY)).get(Schema.BODY);
  }

  Article article(int article) throws IOException {
    Document document = fields.document(article, Set.of(Schema.ABOUT, Schema.BODY));
    return new Article(stored.metadata(document.get(Schema.ABOUT)), document.get(Schema.BODY));
  }

  Kept kept(int article) throws IOException {
    Document document = fields.document(article);
    String text = document.get(Schema.BODY);
    return new Kept(
        new Article(stored.metadata(document.get(Schema.ABOUT)), text),
        facts(article),
        Optional.ofNullable(document.get(Schema.RAW)).map(raw -> stored.raw(raw, text)));
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

  /// When the archive first took the article in.
  Optional<Instant> added(int article) throws IOException {
    LeafReaderContext leaf = leaf(article);
    NumericDocValues added = DocValues.getNumeric(leaf.reader(), Schema.ADDED);
    return added.advanceExact(article - leaf.docBase)
        ? Optional.of(Added.instant(added.longValue()))
        : Optional.empty();
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
    return lookup.find(id);
  }

  /// How many other copies of the article there are.
  int others(Metadata about) throws IOException {
    return searcher.count(group(about.representative())) - 1;
  }

  /// The others of the group that `id` is in.
  List<Metadata> copies(ArticleId id) throws IOException {
    Optional<Integer> article = lookup.find(id);
    Optional<ArticleId> original =
        article.isEmpty() ? Optional.empty() : lookup.group(article.get());
    ArticleId group = original.orElse(id);
    List<Integer> members = new ArrayList<>();
    lookup.forEach(Schema.ORIGINAL, group.value(), members::add);
    Optional<Integer> representative = lookup.find(group);
    if (representative.isPresent() && lookup.group(representative.get()).isEmpty()) {
      members.add(representative.get());
    }
    article.ifPresent(members::remove);
    return about(members);
  }

  /// The articles whose text is contained in that of `id`.
  List<Metadata> contained(ArticleId id) throws IOException {
    List<Integer> parts = new ArrayList<>();
    lookup.forEach(Schema.CONTAINER, id.value(), parts::add);
    return about(parts);
  }

  /// What is known of articles, by their ids.
  private List<Metadata> about(List<Integer> articles) throws IOException {
    List<Metadata> about = new ArrayList<>();
    for (int article : articles) {
      about.add(metadata(article));
    }
    about.sort(Comparator.comparing(Metadata::id));
    return about;
  }

  /// A representative that is no copy itself, and its copies.
  private static Query group(ArticleId representative) {
    Query itself =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Schema.ID, representative.value())), Occur.FILTER)
            .add(Schema.ARTICLES, Occur.FILTER)
            .add(new FieldExistsQuery(Schema.GROUP), Occur.MUST_NOT)
            .build();
    return new BooleanQuery.Builder()
        .add(itself, Occur.SHOULD)
        .add(new TermQuery(new Term(Schema.ORIGINAL, representative.value())), Occur.SHOULD)
        .build();
  }
}
