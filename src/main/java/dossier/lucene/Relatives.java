package dossier.lucene;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.query.Field;
import dossier.search.Related;
import dossier.search.Scope;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Finds the articles that share the telling words of another: those that are frequent in it and
/// rare elsewhere, chosen by Lucene's [MoreLikeThis]. For one request.
final class Relatives {
  private static final int MOST_WORDS = 25;

  /// A word that fewer articles have is a slip or a name of no use.
  private static final int FEWEST_ARTICLES = 2;

  /// A word that more than one in so many articles has tells little; in tiny archives, where counts
  /// tell nothing, the commonest words of English do.
  private static final int RARE = 10;

  private static final int TINY = 200;
  private static final int FEWEST_SHARED = 2;
  private static final int MOST_SHOWN = 10;

  private final Search search;
  private final Library library;

  Relatives(Search search, Library library) {
    this.search = search;
    this.library = library;
  }

  List<Related> of(ArticleId id, int most) throws IOException {
    Optional<Integer> found = library.find(id);
    if (found.isEmpty() || most == 0) {
      return List.of();
    }
    Article article = library.article(found.get());
    String text = article.about().title().map(title -> title + "\n").orElse("") + article.text();
    List<BoostQuery> words = words(text);
    TopDocs top = search.searcher().search(query(article, words), most);
    search.checkTime();
    Map<String, String> written = written(text);
    List<Related> related = new ArrayList<>();
    for (ScoreDoc hit : top.scoreDocs) {
      List<String> shared = shared(hit.doc, words, written);
      related.add(new Related(library.metadata(hit.doc), hit.score, shared));
    }
    return related;
  }

  /// The telling words of a text, the most telling first.
  private List<BoostQuery> words(String text) throws IOException {
    MoreLikeThis chooser = new MoreLikeThis(search.searcher().getIndexReader());
    String field = Schema.words(Field.TEXT, Analysis.STEMMED);
    chooser.setAnalyzer(Analysis.STEMMED.analyzer());
    chooser.setFieldNames(new String[] {field});
    chooser.setStopWords(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    chooser.setMinTermFreq(1);
    chooser.setMinDocFreq(FEWEST_ARTICLES);
    int articles = search.searcher().count(Schema.ARTICLES);
    chooser.setMaxDocFreq(Math.max(articles, TINY) / RARE);
    chooser.setMaxQueryTerms(MOST_WORDS);
    chooser.setBoost(true);
    BooleanQuery chosen = (BooleanQuery) chooser.like(field, new StringReader(text));
    return chosen.clauses().stream()
        .map(BooleanClause::query)
        .map(BoostQuery.class::cast)
        .sorted((a, b) -> Float.compare(b.getBoost(), a.getBoost()))
        .toList();
  }

  /// What shares some of the words, without the article and its copies, and one of each group.
  private Query query(Article article, List<BoostQuery> words) throws IOException {
    BooleanQuery.Builder sharing = new BooleanQuery.Builder();
    words.forEach(word -> sharing.add(word, Occur.SHOULD));
    sharing.setMinimumNumberShouldMatch(Math.min(FEWEST_SHARED, words.size()));
    String group = article.about().representative().value();
    BooleanQuery others =
        new BooleanQuery.Builder()
            .add(sharing.build(), Occur.MUST)
            .add(Schema.ARTICLES, Occur.FILTER)
            .add(new TermQuery(new Term(Schema.ID, article.id().value())), Occur.MUST_NOT)
            .add(new TermQuery(new Term(Schema.ID, group)), Occur.MUST_NOT)
            .add(new TermQuery(new Term(Schema.ORIGINAL, group)), Occur.MUST_NOT)
            .build();
    return search.within(new Scope(new dossier.query.Query.All(), List.of(), true), others);
  }

  /// How each word is written where the text has it first.
  private static Map<String, String> written(String text) {
    Map<String, String> written = new HashMap<>();
    for (Tokens.Token token : Tokens.of(Analysis.STEMMED, text)) {
      written.putIfAbsent(token.word(), text.substring(token.start(), token.end()));
    }
    return written;
  }

  private List<String> shared(int document, List<BoostQuery> words, Map<String, String> written)
      throws IOException {
    LeafReaderContext leaf = library.leaf(document);
    List<String> shared = new ArrayList<>();
    for (BoostQuery word : words) {
      Term term = ((TermQuery) word.getQuery()).getTerm();
      if (shared.size() < MOST_SHOWN && has(leaf.reader(), document - leaf.docBase, term)) {
        shared.add(written.getOrDefault(term.text(), term.text()));
      }
    }
    return shared;
  }

  private static boolean has(LeafReader reader, int document, Term term) throws IOException {
    PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
    return postings != null && postings.advance(document) == document;
  }
}
