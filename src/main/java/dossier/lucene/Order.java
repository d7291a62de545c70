package dossier.lucene;

import dossier.search.Page;
import dossier.search.SearchRequest;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;

/// The order of hits: a number, then a key that no two share. A cursor is the two of the last hit
/// shown.
final class Order {
  /// Stands for the day of what has none: after every other day, and exact as a double.
  private static final long UNDATED = 9_000_000_000_000_000L;

  private static final SortField KEY = new SortField(Schema.PLACE, SortField.Type.STRING);

  private final SortField first;

  private Order(SortField first) {
    this.first = first;
  }

  /// Articles; relevance is the score.
  static Order ofArticles(SearchRequest.Sort sort) {
    return new Order(first(sort, SortField.FIELD_SCORE));
  }

  /// Facts; relevance is the confidence.
  static Order ofFacts(SearchRequest.Sort sort) {
    SortField confidence = new SortField(Schema.CONFIDENCE, SortField.Type.DOUBLE, true);
    return new Order(first(sort, confidence));
  }

  /// By article, then by place.
  static Sort byPlace() {
    return new Sort(KEY);
  }

  private static SortField first(SearchRequest.Sort sort, SortField relevance) {
    return switch (sort) {
      case RELEVANCE -> relevance;
      case NEWEST -> new SortField(Schema.DAY, SortField.Type.LONG, true, -UNDATED);
      case ADDED -> Added.order();
      case OLDEST -> new SortField(Schema.DAY, SortField.Type.LONG, false, UNDATED);
    };
  }

  /// How many hits a page needs after its cursor: one more than it shows tells whether another page
  /// follows.
  static int end(Page page) {
    return page.offset() + page.limit() + 1;
  }

  /// Collects hits after the page's cursor, and counts all.
  TopFieldCollectorManager collector(Page page, int hits) {
    FieldDoc after = page.after().map(this::after).orElse(null);
    return new TopFieldCollectorManager(new Sort(first, KEY), hits, after, Integer.MAX_VALUE);
  }

  /// Collects the best hits, and counts all.
  TopFieldCollectorManager best(int hits) {
    return new TopFieldCollectorManager(new Sort(first, KEY), hits, null, Integer.MAX_VALUE);
  }

  /// Collects the hits that follow `last`.
  TopFieldCollectorManager following(FieldDoc last, int hits) {
    return new TopFieldCollectorManager(new Sort(first, KEY), hits, last, Integer.MAX_VALUE);
  }

  /// Compares two hits that are sorted by relevance.
  static int byRelevance(FieldDoc one, FieldDoc other) {
    int score = Double.compare(number(other), number(one));
    return score != 0 ? score : ((BytesRef) one.fields[1]).compareTo((BytesRef) other.fields[1]);
  }

  FieldDoc after(Page.Cursor cursor) {
    Object key =
        switch (first.getType()) {
          case SCORE -> (float) cursor.key();
          case LONG -> (long) cursor.key();
          default -> cursor.key();
        };
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {key, new BytesRef(cursor.id())});
  }

  /// The hits of the page.
  static List<ScoreDoc> page(TopFieldDocs found, Page page) {
    return page(List.of(found.scoreDocs), page);
  }

  static List<ScoreDoc> page(List<? extends ScoreDoc> found, Page page) {
    return found.stream().skip(page.offset()).limit(page.limit()).<ScoreDoc>map(h -> h).toList();
  }

  /// Where the next page begins; absent on the last.
  static Optional<Page.Cursor> next(TopFieldDocs found, Page page) {
    return next(List.of(found.scoreDocs), page);
  }

  static Optional<Page.Cursor> next(List<? extends ScoreDoc> found, Page page) {
    int end = page.offset() + page.limit();
    boolean more = page.limit() > 0 && found.size() > end;
    return more ? Optional.of(cursor((FieldDoc) found.get(end - 1))) : Optional.empty();
  }

  /// The place of a hit.
  static Page.Cursor cursor(FieldDoc hit) {
    return new Page.Cursor(number(hit), ((BytesRef) hit.fields[1]).utf8ToString());
  }

  /// Whether the cursor is the place of the hit.
  static boolean isAt(FieldDoc hit, Page.Cursor cursor) {
    return number(hit) == cursor.key() && hit.fields[1].equals(new BytesRef(cursor.id()));
  }

  /// The number that the hit is sorted by: its score, day or confidence.
  static double number(ScoreDoc hit) {
    return ((Number) ((FieldDoc) hit).fields[0]).doubleValue();
  }
}
