package dossier.fact;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.fact.Span.Moment.Sort;
import dossier.fact.TimeMention.Kind;
import dossier.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds all times of a text with the words that bind them: "since 2014" begins in 2014 and has no
/// end. Facts see the time alone, as their rules look at the words around it.
final class TimeMentions {
  private final Words words;
  private final Now now;

  private TimeMentions(Words words, Now now) {
    this.words = words;
    this.now = now;
  }

  /// The times in order; two never overlap. Linear in the length of the text.
  static List<TimeMention> in(String text, Vocabulary vocabulary, Now now) {
    Words words = new Words(text, Sentences.starts(text));
    Names.in(words, vocabulary);
    words.takeAddresses();
    TimeMentions mentions = new TimeMentions(words, now);
    List<TimeMention> found = new ArrayList<>();
    int from = 0;
    for (Times.Placed placed : Times.placed(words)) {
      found.add(mentions.mention(placed, from));
      from = placed.read().end();
    }
    return List.copyOf(found);
  }

  /// A side of a time: before it, after it, with or without itself.
  private enum Side {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER;

    private Days of(Days days) {
      return switch (this) {
        case BEFORE -> new Days(LocalDate.MIN, days.first().minusDays(1));
        case AFTER -> new Days(days.last().plusDays(1), LocalDate.MAX);
        case ON_OR_BEFORE -> new Days(LocalDate.MIN, days.last());
        case ON_OR_AFTER -> new Days(days.first(), LocalDate.MAX);
      };
    }
  }

  /// @param from the first token of the words
  /// @param to the token after them
  private record Binding(int from, int to, Side side) {}

  private TimeMention mention(Times.Placed placed, int free) {
    TimeForm.Read read = placed.read();
    Stretch stretch = read.stretch();
    Optional<Days> days = now.days(stretch);
    Optional<Binding> bound =
        (read.isPoint() ? moreThan(placed).or(() -> bound(placed)) : moreThan(placed))
            .filter(b -> b.from >= free);
    int from = bound.map(Binding::from).orElse(placed.at());
    int to = Math.max(read.end(), bound.map(Binding::to).orElse(0));
    int start = words.token(from).start();
    int end = words.token(to - 1).end();
    String timex = now.timex(stretch);
    Days told = days.map(d -> bound.map(b -> b.side.of(d)).orElse(d)).orElse(Days.ALL);
    boolean rough =
        stretch.isRough() || (read.isPoint() && !stretch.fixed() && !now.days().isOneDay());
    String edtf = days.isEmpty() ? timex : Edtf.format(told, rough ? "~" : "");
    return new TimeMention(
        kind(read.sort(), days.isPresent()),
        start,
        end,
        words.text().substring(start, end),
        read.sort() == Sort.PRESENT ? "PRESENT_REF" : timex,
        bound.map(b -> b.side.name()).orElse(stretch.portion().mod()),
        edtf,
        rough,
        told);
  }

  private static Kind kind(Sort sort, boolean days) {
    return switch (sort) {
      case POINT, AGO, PRESENT -> Kind.DATE;
      case WITHIN, SPAN -> days ? Kind.DATE : Kind.DURATION;
      case CLOCK -> Kind.TIME;
      case SET -> Kind.SET;
    };
  }

  /// "more than two years ago".
  private Optional<Binding> moreThan(Times.Placed placed) {
    int at = placed.at();
    if (!words.areAt(at - 2, "more than")) {
      return Optional.empty();
    }
    boolean ago = placed.read().sort() == Sort.AGO;
    for (int k = at + 1; k < placed.read().end(); k++) {
      if (words.isAny(k, "before", "after", "from")) {
        return Optional.of(
            new Binding(at - 2, at, words.at(k).equals("before") ? Side.BEFORE : Side.AFTER));
      }
    }
    return ago ? Optional.of(new Binding(at - 2, at, Side.BEFORE)) : Optional.empty();
  }

  private Optional<Binding> bound(Times.Placed placed) {
    int end = placed.read().end();
    boolean and = words.isAny(end, "or", "and") && !goesOn(end + 2);
    if (and && words.isAny(end + 1, "later", "after", "greater", "newer", "onwards", "onward")) {
      return Optional.of(new Binding(placed.at(), end + 2, Side.ON_OR_AFTER));
    }
    if (and && words.isAny(end + 1, "earlier", "before", "less", "older")) {
      return Optional.of(new Binding(placed.at(), end + 2, Side.ON_OR_BEFORE));
    }
    if (words.isAny(end, "onwards", "onward")) {
      return Optional.of(new Binding(placed.at(), end + 1, Side.ON_OR_AFTER));
    }
    return before(placed.at());
  }

  /// "before 2018 or later than 2020": the words bind the next time.
  private boolean goesOn(int i) {
    return words.at(i).equals("than") || words.token(i).isNumber() || TimeWords.begins(words.at(i));
  }

  private Optional<Binding> before(int at) {
    int i = words.at(at - 1).equals("the") ? at - 2 : at - 1;
    int on = words.isAny(i, "on", "from", "in") ? i - 1 : i;
    if (words.isAny(on, "starting", "beginning", "commencing", "effective")) {
      return Optional.of(new Binding(on, at, Side.ON_OR_AFTER));
    }
    int than = words.areAt(i, "than") ? i - 1 : i;
    if (than < i) {
      return than(than, at);
    }
    return switch (words.at(i)) {
      case "since" -> Optional.of(new Binding(i, at, Side.ON_OR_AFTER));
      case "before" -> Optional.of(new Binding(i, at, Side.BEFORE));
      case "after" -> Optional.of(new Binding(i, at, Side.AFTER));
      case "until", "till", "by" -> Optional.of(new Binding(i, at, Side.ON_OR_BEFORE));
      case "to" ->
          words.at(i - 1).equals("prior")
              ? Optional.of(new Binding(i - 1, at, Side.BEFORE))
              : Optional.empty();
      case "as" ->
          words.areAt(i - 2, "as late as")
              ? Optional.of(new Binding(i - 2, at, Side.ON_OR_BEFORE))
              : Optional.empty();
      case "=" ->
          words.at(i - 1).equals(">")
              ? Optional.of(new Binding(i - 1, at, Side.ON_OR_AFTER))
              : words.at(i - 1).equals("<")
                  ? Optional.of(new Binding(i - 1, at, Side.ON_OR_BEFORE))
                  : Optional.empty();
      case ">" -> Optional.of(new Binding(i, at, Side.AFTER));
      case "<" -> Optional.of(new Binding(i, at, Side.BEFORE));
      default -> Optional.empty();
    };
  }

  /// "no later than", "later than", "earlier than".
  private Optional<Binding> than(int i, int at) {
    boolean no = words.isAny(i - 1, "no", "not");
    return switch (words.at(i)) {
      case "later", "greater", "newer" ->
          Optional.of(new Binding(no ? i - 1 : i, at, no ? Side.ON_OR_BEFORE : Side.AFTER));
      case "earlier", "less", "older", "sooner" ->
          Optional.of(new Binding(no ? i - 1 : i, at, no ? Side.ON_OR_AFTER : Side.BEFORE));
      default -> Optional.empty();
    };
  }
}
