package dossier.lucene;

import dossier.query.Field;
import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.Value;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/// From queries to Lucene's queries, for one reader. Words and their arrangements score; labels,
/// dates and the like only match. A query that cannot be run is an [IllegalArgumentException].
final class QueryCompiler {
  private final Expansion expansion;
  private final TextQueries texts;

  QueryCompiler(Snapshot snapshot) throws IOException {
    expansion = new Expansion(snapshot.getIndexReader());
    texts = new TextQueries(expansion, snapshot.languages());
  }

  /// The articles that `query` matches, and no facts.
  org.apache.lucene.search.Query articles(Query query) throws IOException {
    return ranked(query).matching();
  }

  /// A query for the articles in an order.
  ///
  /// @param matching what has to match, and no facts
  /// @param scores what else counts
  record Ranked(org.apache.lucene.search.Query matching, Scores scores) {

    /// Matches the same articles, and scores them by all that can be told from the postings.
    org.apache.lucene.search.Query scoring() {
      BooleanQuery.Builder scoring = new BooleanQuery.Builder().add(matching, Occur.MUST);
      scores.parts().forEach(part -> scoring.add(part, Occur.SHOULD));
      return scores.parts().isEmpty() ? matching : scoring.build();
    }
  }

  Ranked ranked(Query query) throws IOException {
    Scores scores = new Scores();
    org.apache.lucene.search.Query matching =
        new BooleanQuery.Builder()
            .add(
                compile(query, scores).orElse(new MatchNoDocsQuery("nothing to look for")),
                Occur.MUST)
            .add(Schema.ARTICLES, Occur.FILTER)
            .build();
    return new Ranked(matching, scores);
  }

  /// What passes a drill-down, of articles or facts alike.
  static List<Selection> selections(DrillDown drillDown) {
    List<Selection> selections = new ArrayList<>();
    if (!drillDown.any().isEmpty()) {
      selections.add(new Selection(labels(drillDown.field(), drillDown.any()), Occur.FILTER));
    }
    drillDown
        .all()
        .forEach(
            v -> selections.add(new Selection(Names.query(drillDown.field(), v), Occur.FILTER)));
    drillDown
        .none()
        .forEach(
            v -> selections.add(new Selection(Names.query(drillDown.field(), v), Occur.MUST_NOT)));
    return selections;
  }

  /// One condition of a drill-down.
  record Selection(org.apache.lucene.search.Query query, Occur occur) {}

  private static org.apache.lucene.search.Query labels(Field field, Collection<String> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(Names.query(field, value), Occur.SHOULD));
    return any.build();
  }

  /// Empty for words that hold nothing to look for.
  private Optional<org.apache.lucene.search.Query> compile(Query query, Scores scores)
      throws IOException {
    return switch (query) {
      case Query.All() -> unscored(Schema.ARTICLES);
      case Query.Word(Optional<Field> field, String text) ->
          isLabel(field) ? label(field, text) : texts.word(field, text, scores);
      case Query.Phrase(Optional<Field> field, String text, int slop) ->
          isLabel(field) ? label(field, text) : texts.phrase(field, text, slop);
      case Query.Prefix(Optional<Field> field, String text) ->
          isLabel(field)
              ? unscored(Names.startingWith(field.get(), text))
              : texts.prefix(field, text);
      case Query.Wildcard(Optional<Field> field, String pattern) ->
          isLabel(field) ? names(field.get(), pattern) : texts.wildcard(field, pattern);
      case Query.Fuzzy(Optional<Field> field, String text, int edits) ->
          texts.fuzzy(field, text, edits);
      case Query.Label(Field field, String value) -> unscored(Names.query(field, value));
      case Query.Range(Field field, LocalDate first, LocalDate last) ->
          unscored(range(field, first, last));
      case Query.Has(Field field) -> unscored(new TermQuery(new Term(Schema.HAS, field.word())));
      case Query.Added(Instant after) -> unscored(Added.after(after));
      case Query.And(List<Query> clauses) -> and(clauses, scores);
      case Query.Or(List<Query> clauses) ->
          clauses.isEmpty()
              ? Optional.of(new MatchNoDocsQuery("any of nothing"))
              : some(compile(clauses, scores), 1);
      case Query.AtLeast(int count, List<Query> clauses) -> atLeast(count, clauses, scores);
      case Query.Not(Query clause) -> compile(clause, new Scores()).map(QueryCompiler::not);
      case Query.Boost(Query clause, float factor) ->
          compile(clause, scores.times(factor)).map(boosted -> new BoostQuery(boosted, factor));
      case Query.Near near -> Optional.of(texts.near(near.field(), near.interval()));
    };
  }

  private List<org.apache.lucene.search.Query> compile(List<Query> clauses, Scores scores)
      throws IOException {
    List<org.apache.lucene.search.Query> compiled = new ArrayList<>();
    for (Query clause : clauses) {
      compile(clause, scores).ifPresent(compiled::add);
    }
    return compiled;
  }

  private Optional<org.apache.lucene.search.Query> and(List<Query> clauses, Scores scores)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<org.apache.lucene.search.Query> said = compile(clauses, scores);
    said.forEach(clause -> all.add(clause, Occur.MUST));
    if (clauses.isEmpty()) {
      return unscored(Schema.ARTICLES);
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(all.build());
  }

  private Optional<org.apache.lucene.search.Query> atLeast(
      int count, List<Query> clauses, Scores scores) throws IOException {
    List<org.apache.lucene.search.Query> said = compile(clauses, scores);
    int needed = Math.min(count, said.size());
    return needed <= 0 && (clauses.isEmpty() || !said.isEmpty())
        ? unscored(Schema.ARTICLES)
        : some(said, needed);
  }

  private static Optional<org.apache.lucene.search.Query> some(
      List<org.apache.lucene.search.Query> said, int needed) {
    BooleanQuery.Builder some = new BooleanQuery.Builder();
    said.forEach(clause -> some.add(clause, Occur.SHOULD));
    some.setMinimumNumberShouldMatch(needed);
    return said.isEmpty() ? Optional.empty() : Optional.of(some.build());
  }

  private static org.apache.lucene.search.Query not(org.apache.lucene.search.Query clause) {
    return new BooleanQuery.Builder()
        .add(Schema.ARTICLES, Occur.FILTER)
        .add(clause, Occur.MUST_NOT)
        .build();
  }

  private static Optional<org.apache.lucene.search.Query> unscored(
      org.apache.lucene.search.Query query) {
    return Optional.of(new BoostQuery(new ConstantScoreQuery(query), 0));
  }

  private static boolean isLabel(Optional<Field> field) {
    return field.filter(named -> named.kind() != Field.Kind.TEXT).isPresent();
  }

  private static Optional<org.apache.lucene.search.Query> label(
      Optional<Field> field, String value) {
    return field.flatMap(of -> unscored(Names.query(of, value)));
  }

  private Optional<org.apache.lucene.search.Query> names(Field field, String pattern)
      throws IOException {
    String in = Schema.names(field);
    return unscored(new TermInSetQuery(in, expansion.names(in, Value.key(pattern))));
  }

  private static org.apache.lucene.search.Query range(
      Field field, LocalDate first, LocalDate last) {
    if (first.isAfter(last)) {
      return new MatchNoDocsQuery("the first day is after the last");
    }
    return switch (field.kind()) {
      case DATE ->
          new BooleanQuery.Builder()
              .add(
                  LongField.newRangeQuery(Schema.FIRST, Long.MIN_VALUE, last.toEpochDay()),
                  Occur.FILTER)
              .add(
                  LongField.newRangeQuery(Schema.LAST, first.toEpochDay(), Long.MAX_VALUE),
                  Occur.FILTER)
              .build();
      case YEAR -> IntPoint.newRangeQuery(Schema.years(field), first.getYear(), last.getYear());
      case TEXT, LABEL -> new MatchNoDocsQuery(field.word() + " has no days");
    };
  }
}
