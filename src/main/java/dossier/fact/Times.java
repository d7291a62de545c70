package dossier.fact;

import dossier.fact.Span.Moment;
import dossier.fact.Span.Moment.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds times: dates, months, years, "within three years", "last year", "the fiscal year ended
/// March". Times without a year are counted from the days the article can have been written on.
final class Times {
  private final Words words;
  private final List<TimeForm> forms;

  private Times(Words words, Now now) {
    this.words = words;
    RelativeTimes relative = new RelativeTimes(words, now);
    FiscalTimes fiscal = new FiscalTimes(words, now);
    CalendarTimes calendar = new CalendarTimes(words, now);
    this.forms =
        List.of(
            calendar::clock,
            calendar::numeric,
            fiscal::fiscalYear,
            fiscal::quarter,
            calendar::monthFirst,
            calendar::dayFirst,
            calendar::season,
            relative::named,
            relative::ago,
            relative::duration,
            calendar::year);
  }

  /// The times among the tokens that are still free, in order.
  static List<Moment> in(Words words, Now now) {
    Times times = new Times(words, now);
    List<Moment> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<TimeForm.Read> read = words.free(i) ? times.at(i) : Optional.empty();
      if (read.isPresent()) {
        words.take(i, read.get().end());
        found.add(times.moment(i, read.get()));
        i = read.get().end();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<TimeForm.Read> at(int i) {
    Token token = words.token(i);
    if (!token.isNumber() && !TimeWords.begins(token.word())) {
      return Optional.empty();
    }
    for (TimeForm form : forms) {
      Optional<TimeForm.Read> read = form.at(i);
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Moment moment(int i, TimeForm.Read read) {
    int start = words.token(i).start();
    return new Moment(
        start,
        words.token(read.end() - 1).end(),
        read.when(),
        read.sort(),
        read.length(),
        read.absolute());
  }

  /// Whether a time is a point that can date an event.
  static boolean dates(Moment moment) {
    return moment.sort() == Sort.POINT || moment.sort() == Sort.AGO;
  }
}
