package dossier.cite;

import dossier.article.Days;
import dossier.article.Edtf;
import java.time.LocalDate;
import java.util.List;

/// A publication date in the forms of citations: as exact as it is known and no more.
///
/// @param edtf as EDTF (ISO 8601-2)
/// @param first year, month and day of its beginning, as many of them as are known; none where it
///   is open
/// @param last the same of its end
record Issued(String edtf, List<Integer> first, List<Integer> last) {

  static Issued of(Days days) {
    String edtf = Edtf.format(days);
    int slash = edtf.indexOf('/');
    String closed = slash >= 0 && days.opensEarly() ? edtf.substring(slash + 1) : edtf;
    int parts = closed.replaceFirst("^Y?-?", "").split("/")[0].split("-").length;
    return new Issued(
        edtf,
        days.opensEarly() ? List.of() : parts(days.first(), parts),
        days.opensLate() ? List.of() : parts(days.last(), parts));
  }

  private static List<Integer> parts(LocalDate day, int parts) {
    return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()).subList(0, parts);
  }

  /// Whether both ends are known.
  boolean isClosed() {
    return !first.isEmpty() && !last.isEmpty();
  }

  /// Whether it is one year, month or day.
  boolean isOne() {
    return isClosed() && first.equals(last);
  }
}
