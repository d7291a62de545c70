package dossier.fact;

import dossier.article.Days;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Moment.Sort;
import dossier.vocabulary.Name;
import java.util.Comparator;
import java.util.Optional;

/// Picks the time that belongs to a fact: the nearest in its sentence, one of the same segment
/// first.
final class Periods {
  private static final int WRONG_SEGMENT = 1_000;

  private Periods() {}

  /// When something was, happened or is to be.
  static Optional<Moment> of(Passage passage, int place) {
    return passage.moments().stream()
        .filter(m -> Times.dates(m) && !isOfSpeech(passage, m) && !isAside(passage, m, place))
        .filter(m -> !passage.brokenBetween(Math.min(m.end(), place), Math.max(m.start(), place)))
        .min(Comparator.comparingInt(m -> away(passage, m, place)));
  }

  /// Whether the time stands in a segment of its own that tells of something else: ", which began
  /// in 1935,".
  private static boolean isAside(Passage passage, Moment moment, int place) {
    Words words = passage.words();
    int i = words.indexAt(passage.segmentStart(moment.start()));
    i = words.at(i).equals(",") ? i + 1 : i;
    return !passage.sameSegment(moment.start(), place)
        && words.isAny(i, "which", "who", "whose", "where", "when", "that");
  }

  /// "said on Tuesday" tells when it was said.
  private static boolean isOfSpeech(Passage passage, Moment moment) {
    return passage
        .cues(Rule.Kind.SPEECH)
        .anyMatch(c -> c.end() <= moment.start() && passage.distance(c.end(), moment.start()) <= 1);
  }

  /// By when something is to be reached: "within three years", "by 2025".
  static Optional<Moment> deadline(Passage passage, int place) {
    return passage.moments().stream()
        .filter(m ->
            m.sort() == Sort.WITHIN
                || (m.sort() == Sort.POINT && m.start() >= place && isLimit(passage, m)))
        .filter(m ->
            !passage.brokenBetween(Math.min(m.end(), place), Math.max(m.start(), place))
                || m.start() >= place)
        .min(Comparator.comparingInt(m -> away(passage, m, place)));
  }

  private static boolean isLimit(Passage passage, Moment moment) {
    int i = passage.words().indexAt(moment.start());
    return passage.words().isAny(i - 1, "by", "in", "before", "until", "for", "at", "of", "during")
        || passage.words().isAny(i, "next", "this", "the", "by", "over", "in");
  }

  private static int away(Passage passage, Moment moment, int place) {
    int distance = Math.abs(moment.start() - place);
    return passage.sameSegment(moment.start(), place) ? distance : distance + WRONG_SEGMENT;
  }

  /// A length of time counted from where it begins: a time told before it in the sentence, the
  /// start of the initiative, or now. A deadline that cannot be anchored stays a duration.
  static When anchored(Story story, Passage passage, Moment moment) {
    if (moment.sort() != Sort.WITHIN) {
      return moment.when();
    }
    Optional<Days> told =
        passage.moments().stream()
            .filter(
                m -> m.start() < moment.start() && Times.dates(m) && m.when().days().countable())
            .reduce((first, second) -> second)
            .map(m -> m.when().days());
    Optional<Days> start = start(story, passage);
    Optional<Days> anchor = told.or(() -> start).or(() -> story.now().anchor());
    return anchor
        .map(days -> Edtf.plus(days, moment.length()))
        .map(days -> new When(moment.when().text(), Edtf.of(days, true), days))
        .orElse(moment.when());
  }

  private static Optional<Days> start(Story story, Passage passage) {
    return story.initiatives(passage).stream()
        .flatMap(id -> story.vocabulary().name(Name.Kind.INITIATIVE, id).stream())
        .flatMap(name -> name.start().stream())
        .map(Edtf::parse)
        .filter(Days::countable)
        .findFirst();
  }
}
