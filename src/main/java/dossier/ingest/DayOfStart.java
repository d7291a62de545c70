package dossier.ingest;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.vocabulary.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "On May 28" said of an initiative that began on a 28 May: written from that day on, in the time
/// in which a day is named without its year.
final class DayOfStart implements DateClue {

  @Override
  public List<Finding> find(Undated undated, Days known) {
    Optional<LocalDate> start =
        undated
            .initiative()
            .flatMap(Name::start)
            .flatMap(Edtf::parse)
            .filter(Days::isOneDay)
            .map(Days::first);
    return start.isEmpty()
        ? List.of()
        : undated.aboutInitiative().stream()
            .flatMap(sentence -> YearlessDate.in(sentence.text()))
            .filter(date -> date.isOn(start.get()))
            .map(date -> finding(date, start.get(), undated.initiative().orElseThrow()))
            .limit(1)
            .toList();
  }

  private static Finding finding(YearlessDate date, LocalDate start, Name initiative) {
    String evidence = "text: \"" + date.words() + "\" + " + InitiativeDates.start(initiative);
    return Finding.about(date.writtenIn(start.getYear()), evidence);
  }
}
