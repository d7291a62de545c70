package dossier.http;

import dossier.cite.ChartTable;
import dossier.search.Facet.LabelCount;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Charts as rows: tidy, one observation a row, so that they can be read into a data frame as they
/// stand.
final class ChartTables {
  static final List<String> HISTOGRAM = List.of("key", "from", "to", "count", "archive", "share");
  static final List<String> SPLIT =
      List.of("key", "from", "to", "count", "archive", "share", "value", "label", "value_count");
  static final List<String> COMPARISON =
      List.of("query", "key", "from", "to", "count", "archive", "share");
  static final List<String> TERMS =
      List.of("term", "count", "total", "archive_count", "archive_total", "score");
  static final List<String> LINES =
      List.of(
          "article", "title", "published", "source", "start", "end", "left", "keyword", "right");
  static final List<String> NGRAMS =
      List.of("ngram", "year", "year_count", "count", "articles", "undated");

  private ChartTables() {}

  static void histogram(ChartTable table, HistogramView view) throws IOException {
    for (HistogramView.BucketView one : view.buckets()) {
      if (view.by().isEmpty()) {
        table.add(one.key(), one.from(), one.to(), one.count(), one.archive(), one.share());
      }
      for (LabelCount value : one.values()) {
        table.add(
            one.key(),
            one.from(),
            one.to(),
            one.count(),
            one.archive(),
            one.share(),
            value.value(),
            value.label(),
            value.count());
      }
      if (view.by().isPresent() && one.values().isEmpty()) {
        table.add(
            one.key(), one.from(), one.to(), one.count(), one.archive(), one.share(), "", "", "");
      }
    }
  }

  static void comparison(ChartTable table, ComparisonView view) throws IOException {
    for (int i = 0; i < view.queries().size(); i++) {
      for (ComparisonView.Bucket one : view.buckets()) {
        table.add(
            view.queries().get(i).query().q(),
            one.key(),
            one.from(),
            one.to(),
            one.counts().get(i),
            one.archive(),
            one.shares().get(i));
      }
    }
  }

  static void terms(ChartTable table, TermsView view) throws IOException {
    for (TermsView.TermView one : view.terms()) {
      table.add(one.term(), one.count(), view.total(), one.archive(), view.archive(), one.score());
    }
  }

  static void lines(ChartTable table, KwicView view) throws IOException {
    for (KwicView.Line one : view.lines()) {
      table.add(
          one.article().id(),
          one.article().title(),
          one.article().published().map(DateView::edtf).orElse(""),
          one.article().source().map(Named::label).orElse(""),
          one.start(),
          one.end(),
          one.left(),
          one.keyword(),
          one.right());
    }
  }

  /// A row for each year; one without a year where an n-gram has none.
  static void ngrams(ChartTable table, NgramsView view) throws IOException {
    for (NgramsView.NgramView one : view.ngrams()) {
      for (NgramsView.Year year : one.years()) {
        add(table, one, Optional.of(year));
      }
      if (one.years().isEmpty()) {
        add(table, one, Optional.empty());
      }
    }
  }

  private static void add(
      ChartTable table, NgramsView.NgramView one, Optional<NgramsView.Year> year)
      throws IOException {
    table.add(
        one.ngram(),
        year.map(y -> "" + y.year()).orElse(""),
        year.map(y -> "" + y.count()).orElse(""),
        one.count(),
        one.articles(),
        one.undated());
  }
}
