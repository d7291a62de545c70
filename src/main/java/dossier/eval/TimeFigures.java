package dossier.eval;

import dossier.article.Days;
import dossier.fact.TimeMention;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/// How many cases of the time specs of Microsoft Recognizers-Text are passed, by kind. A case
/// passes when every time that its text tells is found, one to one, at an overlapping place with
/// the same days (see [TimeMatch]), and no other. Times of day are not compared: of "8.30pm today"
/// the day counts, of "8.30pm" nothing. Cases out of scope are counted apart, with the reason.
///
/// @param tallies of each kind of the first time of a case: cases passed, of those in scope
/// @param misses the cases not passed, a line each
/// @param outOfScope how many, by reason
public record TimeFigures(
    List<Tally> tallies, List<String> misses, Map<String, Integer> outOfScope) {
  private static final String MODEL = "DateTimeModel";
  private static final Pattern ANAPHORIC =
      Pattern.compile(
          "(?i)(the |same |the same )?(day|week|month|year|hour)|the (next|following) day|the day"
              + " before|.* later|eod|the eod|otd");

  private static final Pattern VAGUE = Pattern.compile("(?i).*\\b(few|several|some|couple)\\b.*");

  /// Whether a set is one of these.
  public static boolean fits(List<GoldText> texts) {
    return texts.stream().anyMatch(text -> text.model().filter(MODEL::equals).isPresent());
  }

  /// @param find the times of a text that was written on a day
  public static TimeFigures of(
      List<GoldText> texts, BiFunction<String, Days, List<TimeMention>> find) {
    Cases cases = new Cases();
    for (GoldText text : texts.stream().filter(TimeFigures::isOfTimes).toList()) {
      Optional<String> reason = outOfScope(text);
      if (reason.isPresent()) {
        cases.leaveOut(reason.get());
        continue;
      }
      List<TimeMention> told = find.apply(text.text(), written(text));
      cases.add(kind(text), passes(text, told), () -> miss(text, told));
    }
    return new TimeFigures(cases.tallies(), cases.misses(), cases.outOfScope());
  }

  private static boolean isOfTimes(GoldText text) {
    return text.model().filter(MODEL::equals).isPresent();
  }

  private static Days written(GoldText text) {
    try {
      return text.reference()
          .filter(day -> day.length() >= 10)
          .map(day -> Days.of(LocalDate.parse(day.substring(0, 10))))
          .orElse(Days.ALL);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          text.id() + ": no day of writing: " + text.reference().orElse(""), e);
    }
  }

  private static String kind(GoldText text) {
    return text.mentions().isEmpty()
        ? "none"
        : text.mentions().getFirst().type().replace("datetimeV2.", "");
  }

  private static Optional<String> outOfScope(GoldText text) {
    List<GoldText.Mention> mentions = text.mentions();
    if (!mentions.isEmpty() && mentions.stream().allMatch(TimeMatch::isOfClock)) {
      return Optional.of("a time of day without a day (\"around 1pm\")");
    }
    if (mentions.stream().anyMatch(m -> ANAPHORIC.matcher(m.text()).matches())) {
      return Optional.of(
          "counted from what the text told before (\"3 weeks later\", \"the month\")");
    }
    if (mentions.stream().anyMatch(m -> VAGUE.matcher(m.text()).matches())) {
      return Optional.of("a vague count taken as three (\"a few minutes\")");
    }
    return Optional.empty();
  }

  private static boolean passes(GoldText text, List<TimeMention> told) {
    List<TimeMention> left = new ArrayList<>(told);
    for (GoldText.Mention gold : text.mentions()) {
      List<TimeMention> near = left.stream().filter(m -> overlaps(text.text(), m, gold)).toList();
      if (TimeMatch.isOfClock(gold)) {
        left.removeAll(near.stream().filter(m -> !m.tellsDays()).toList());
        continue;
      }
      Optional<TimeMention> same = near.stream().filter(m -> TimeMatch.same(m, gold)).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      left.remove(same.get());
    }
    return left.stream().allMatch(m -> m.kind() == TimeMention.Kind.TIME);
  }

  private static boolean overlaps(String text, TimeMention m, GoldText.Mention gold) {
    int start = text.codePointCount(0, m.start());
    int end = text.codePointCount(0, m.end());
    return start < gold.end() && gold.start() < end;
  }

  private static String miss(GoldText text, List<TimeMention> told) {
    String wanted =
        text.mentions().stream()
            .map(g -> g.text() + "=" + g.values().stream().map(GoldText.Value::brief).toList())
            .toList()
            .toString();
    String found =
        told.stream().map(m -> m.text() + "=" + m.edtf() + " " + m.mod()).toList().toString();
    return String.join(
        "\t",
        kind(text),
        text.id(),
        text.reference().orElse(""),
        text.text().replace('\n', ' '),
        wanted,
        found);
  }
}
