package dossier.fact;

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
  /// @param length how long it is, for a duration; zero for a point
  record Read(int end, Stretch stretch, Sort sort, Period length) {

    static Read point(int end, Stretch stretch) {
      return new Read(end, stretch, Sort.POINT, Period.ZERO);
    }

    Read until(int other) {
      return new Read(other, stretch, sort, length);
    }

    Read with(Stretch other) {
      return new Read(end, other, sort, length);
    }

    boolean isPoint() {
      return sort == Sort.POINT;
    }
  }
}
