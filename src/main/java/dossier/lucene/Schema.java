package dossier.lucene;

import dossier.article.ArticleId;
import dossier.query.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/// What is indexed under which of Lucene's field names.
///
/// An article is a block of documents: its facts in the order of their places, then the article.
/// All carry the article's [#ID], so that one term replaces them all.
final class Schema {
  private Schema() {}

  /// Grows with every change that makes an old index unreadable or its answers differ.
  static final int FORMAT = 4;

  /// Lucene's own mark on the last document of a block.
  static final String BLOCK = "block";

  /// The article's id, as a term.
  static final String ID = "id";

  static final String TYPE = "type";
  static final TermQuery ARTICLES = new TermQuery(new Term(TYPE, "article"));

  /// Stored: the article's metadata as JSON; its text; what it was made of, as JSON, without a text
  /// that is the article's; a fact as JSON.
  static final String ABOUT = "about";

  static final String BODY = "body";
  static final String RAW = "raw";
  static final String FACT = "fact";

  /// The id of the article that this one is a copy of, as a term and as a doc value; and of the one
  /// it is contained in.
  static final String ORIGINAL = "original";

  static final String GROUP = "group";
  static final String CONTAINER = "container";

  /// The file it was read from.
  static final String FILE = "file";

  /// What it is compared by: a term for the same words, terms for like ones, and the sketch they
  /// are made of; and its rank among those that are alike.
  static final String SAME = "same";

  static final String LIKE = "like";
  static final String SKETCH = "sketch";
  static final String RANK = "rank";

  /// Of an article that is no copy and long enough: terms for the samples of what it says, and all
  /// of them with its size.
  static final String PART = "part";

  static final String SAMPLES = "samples";

  /// The names by the begin of each of their words, as terms made by [Suggestions].
  static final String SUGGEST = "suggest";

  /// The words of the fields that an article has a value in.
  static final String HAS = "has";

  /// The first and last epoch day of publication, for ranges and histograms.
  static final String FIRST = "first";

  static final String LAST = "last";

  /// The epoch day that is sorted by; absent where the first day is open or nothing is known.
  static final String DAY = "day";

  /// When the archive first took it in; of facts too.
  static final String ADDED = "added";

  /// How many facts stand before the article in its block.
  static final String COUNT = "facts";

  /// Of a fact: its id, as a term.
  static final String FACT_ID = "fact.id";

  /// Of a fact: its place in the order of facts, its confidence, its number and the upper end of a
  /// range (else its number again), the days of its deadline.
  static final String PLACE = "place";

  static final String CONFIDENCE = "confidence";
  static final String NUMBER = "number";
  static final String NUMBER_HIGH = "number.high";
  static final String DUE_FIRST = "due.first";
  static final String DUE_LAST = "due.last";

  /// The facet value of what has no value. Its control character keeps it apart from any real one.
  static final String MISSING = "\u0001missing";

  private static final Set<Field> TEXTS = EnumSet.of(Field.TITLE, Field.TEXT, Field.AUTHOR);

  /// Where the words of `field` are, in one of their forms.
  static String words(Field field, Analysis form) {
    return field.word() + form.suffix();
  }

  /// Where the [Boundaries] of a field's sentences and paragraphs are.
  static String boundaries(Field field) {
    return field.word() + ".boundaries";
  }

  /// Where the ids and labels of a field are, as terms made by [Names].
  static String names(Field field) {
    return "name." + field.word();
  }

  /// Where the years of a field are, as points.
  static String years(Field field) {
    return "year." + field.word();
  }

  /// The facet dimension of a field; facts and articles share none.
  static String dimension(Field field, boolean ofFacts) {
    return (ofFacts ? "fact." : "article.") + field.word();
  }

  /// Where the counted values of a dimension are.
  static String counts(String dimension) {
    return "count." + dimension;
  }

  static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    Field.articleFacets().forEach(field -> configure(config, dimension(field, false)));
    Field.factFacets().forEach(field -> configure(config, dimension(field, true)));
    return config;
  }

  private static void configure(FacetsConfig config, String dimension) {
    config.setIndexFieldName(dimension, counts(dimension));
    config.setMultiValued(dimension, true);
    config.setDrillDownTermsIndexing(dimension, FacetsConfig.DrillDownTermsIndexing.NONE);
  }

  static Analyzer analyzer() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    for (Field field : TEXTS) {
      for (Analysis form : Analysis.values()) {
        analyzers.put(words(field, form), form.analyzer());
      }
    }
    return new PerFieldAnalyzerWrapper(Analysis.EXACT.analyzer(), analyzers);
  }

  /// Words with their positions and offsets, which the snippets are cut by.
  static FieldType text() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /// Tokens with nothing but their positions.
  static FieldType positions() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  /// A hash of what an index depends on beside [#FORMAT]: the table of fields, and what the
  /// analyzers make of a sample.
  static String hash() {
    String sample =
        "The U.S.-based AT&T's C++ and .NET engineers naïvely studied 联邦快递 カメラ at 11main.com in 2017, for 1,000,000 l'homme die Häuser";
    List<Object> parts =
        List.of(
            List.of(Field.values()),
            Field.articleFacets(),
            Field.factFacets(),
            Arrays.stream(Analysis.values()).map(form -> form.tokens(sample)).toList());
    return ArticleId.hash(parts.toString());
  }
}
