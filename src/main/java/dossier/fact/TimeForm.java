package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment.Sort;
import java.time.Period;
import java.util.Optional;

/// One way to write a time.
interface TimeForm {

  /// The time that begins at token `i` in this form.
  Optional<Read> at(int i);

  /// A time as read.
  ///
  /// @param end the token after its last
  record Read(int end, When when, Sort sort, Period length, boolean absolute) {

    static Read point(int end, String text, Days days, boolean approximate) {
      return new Read(end, When.of(text, days, approximate), Sort.POINT, Period.ZERO, true);
    }

    static Read relative(int end, When when) {
      return new Read(end, when, Sort.POINT, Period.ZERO, false);
    }
  }
}
