package dossier.fact;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.fact.Span.Moment.Sort;
import dossier.fact.TimeMention.Kind;
import dossier.vocabulary.Vocabulary;
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
      from = found.getLast().end();
    }
    return List.copyOf(found);
  }

  private TimeMention mention(Times.Placed placed, int free) {
    TimeForm.Read read = placed.read();
    Stretch stretch = read.stretch();
    Optional<Days> days = now.days(stretch);
    Optional<TimeBound> bound =
        TimeBounds.around(words, placed)
            .or(() -> words.isChinese() ? HanTimeBounds.around(words.text(), placed) : none())
            .filter(b -> b.start() >= free);
    int start = bound.map(TimeBound::start).orElse(placed.start());
    int end = bound.map(TimeBound::end).orElse(placed.end());
    String timex = now.timex(stretch);
    Days told = days.map(d -> bound.map(b -> b.side().of(d)).orElse(d)).orElse(Days.ALL);
    boolean rough =
        stretch.isRough() || (read.isPoint() && !stretch.fixed() && !now.days().isOneDay());
    String edtf = days.isEmpty() ? timex : Edtf.format(told, rough ? "~" : "");
    return new TimeMention(
        kind(read.sort(), days.isPresent()),
        start,
        end,
        words.text().substring(start, end),
        read.sort() == Sort.PRESENT ? "PRESENT_REF" : timex,
        bound.map(b -> b.side().name()).orElse(stretch.portion().mod()),
        edtf,
        rough,
        told);
  }

  private static Optional<TimeBound> none() {
    return Optional.empty();
  }

  private static Kind kind(Sort sort, boolean days) {
    return switch (sort) {
      case POINT, AGO, PRESENT -> Kind.DATE;
      case WITHIN, SPAN -> days ? Kind.DATE : Kind.DURATION;
      case CLOCK -> Kind.TIME;
      case SET -> Kind.SET;
    };
  }
}
