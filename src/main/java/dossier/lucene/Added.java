package dossier.lucene;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;

/// When the archive first took an article in, as microseconds since 1970: few enough to be exact as
/// a double, which a cursor is.
final class Added {
  private Added() {}

  static NumericDocValuesField field(Instant added) {
    return new NumericDocValuesField(Schema.ADDED, micros(added));
  }

  /// Looks at each article: cheap enough beside another condition.
  static Query after(Instant moment) {
    return NumericDocValuesField.newSlowRangeQuery(
        Schema.ADDED, Math.addExact(micros(moment), 1), Long.MAX_VALUE);
  }

  /// The latest first.
  static SortField order() {
    return new SortField(Schema.ADDED, SortField.Type.LONG, true, 0L);
  }

  static Instant instant(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }
}
