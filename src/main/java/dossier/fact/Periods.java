package dossier.fact;

import dossier.article.Days;
import dossier.article.Edtf;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Moment.Sort;
import dossier.vocabulary.Name;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Picks the time that belongs to a fact: the nearest in its sentence, one of the same segment
/// first.
final class Periods {
  private static final int WRONG_SEGMENT = 1_000;
  private static final int REACH_OF_SPEECH = 6;
  private static final int REACH_OF_COMPARISON = 9;
  private static final int REACH_OF_SUPERLATIVE = 6;
  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.?(?: \\d+)?$");
  private static final String[] ASIDE = {
    "which", "who", "whose", "where", "when", "that", "including", "compared", "versus"
  };
  private static final Set<String> VERBS = WordList.of("verb-behind-a-name");
  private static final Set<String> MODALS =
      Set.of("will", "would", "could", "may", "might", "should", "plans", "hopes", "expects");
  private static final Set<String> JOINING_VERBS =
      Set.of("will", "would", "could", "may", "might", "has", "have", "had", "then", "to", "is");

  private Periods() {}

  /// When something was, happened or is to be.
  static Optional<Moment> of(Passage passage, int place) {
    return passage.moments().stream()
        .filter(
            m -> Times.dates(m) && !isOfSpeech(passage, m, place) && !isAside(passage, m, place))
        .filter(m -> !isEnd(passage, m))
        .filter(m -> !isRelative(passage, place) || passage.sameSegment(m.start(), place))
        .filter(m -> !isCompared(passage, m, place) && !isOfAnother(passage, m, place))
        .filter(m -> !passage.brokenBetween(Math.min(m.end(), place), Math.max(m.start(), place)))
        .min(Comparator.comparingInt(m -> away(passage, m, place)));
  }

  /// Whether the time stands in a segment of its own that tells of something else: ", which began
  /// in 1935,".
  private static boolean isAside(Passage passage, Moment moment, int place) {
    Words words = passage.words();
    int i = words.indexAt(passage.segmentStart(moment.start()));
    i = words.at(i).equals(",") ? i + 1 : i;
    boolean described =
        i == words.indexAt(passage.start())
            && words.at(i).endsWith("ed")
            && words.isAny(i + 1, "in", "by", "on", "at", "from");
    return !passage.sameSegment(moment.start(), place) && (described || words.isAny(i, ASIDE));
  }

  /// "the three months to June" are not June.
  private static boolean isEnd(Passage passage, Moment moment) {
    Words words = passage.words();
    int i = words.indexAt(moment.start()) - 1;
    i = words.at(i).equals("end") ? i - 1 : i;
    return words.isAny(i, "to", "through") && words.isAny(i - 1, "months", "weeks", "days", "half");
  }

  /// "the highest since 2017", "down from 2 million in 2016": a time that something else is held
  /// against.
  private static boolean isCompared(Passage passage, Moment moment, int place) {
    Words words = passage.words();
    int at = words.indexAt(moment.start());
    int first = words.indexAt(Math.max(passage.segmentStart(moment.start()), passage.start()));
    int from = place <= moment.start() ? Math.max(first, words.indexAt(place)) : first;
    for (int i = at; i >= from && i > at - REACH_OF_COMPARISON; i--) {
      boolean since = words.at(i).equals("since") && isSuperlative(words, i);
      if (since || words.isAny(i, "than", "unchanged", "compared", "worst")) {
        return true;
      }
      boolean former = words.at(i).equals("from") && words.isAny(i - 1, "up", "down", ",");
      if (former && words.token(i).start() >= place) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuperlative(Words words, int since) {
    for (int i = since - 1; i > since - REACH_OF_SUPERLATIVE; i--) {
      if (words.isAny(i, "highest", "lowest", "best", "worst", "most", "least", "halved", "doubled")
          || words.at(i).endsWith("est")) {
        return true;
      }
    }
    return false;
  }

  /// A time belongs to the last verb before it, where "and" or "but" parts that from the fact's.
  private static boolean isOfAnother(Passage passage, Moment moment, int place) {
    int from = Math.min(moment.end(), place);
    int to = Math.max(moment.start(), place);
    return goesOnWithVerb(passage, moment.end(), place)
        || (moment.end() < place && isSince(passage.words(), moment))
        || (moment.start() >= place && hasModal(passage.words(), place, to))
        || passage.cues().stream()
            .filter(cue ->
                cue.rule().kind() == Rule.Kind.EVENT || cue.rule().kind() == Rule.Kind.TARGET)
            .filter(cue -> cue.start() > from && cue.end() <= to || cue.start() == place)
            .anyMatch(cue -> isJoined(passage, cue) && hasVerbBefore(passage, cue, moment));
  }

  /// "has been a port since 1996 and accounts for".
  private static boolean isSince(Words words, Moment moment) {
    int end = words.indexAt(moment.end());
    return words.at(words.indexAt(moment.start()) - 1).equals("since")
        && words.isAny(end, "and", "but")
        && words.token(end + 1).isWord()
        && !words.token(end + 1).capital();
  }

  /// Whether a place stands in words like ", which runs 64 hotels,".
  private static boolean isRelative(Passage passage, int place) {
    Words words = passage.words();
    int i = words.indexAt(passage.segmentStart(Math.max(passage.start(), place - 1)));
    return words.at(i).equals(",")
        && words.isAny(i + 1, "which", "who", "whose")
        && passage.segmentEnd(place) < passage.end();
  }

  /// "was founded in 1848 and has 200 branches".
  private static boolean goesOnWithVerb(Passage passage, int from, int to) {
    Words words = passage.words();
    boolean verbBefore =
        passage.cues().stream()
            .anyMatch(cue -> cue.rule().kind() == Rule.Kind.EVENT && cue.end() <= from);
    for (int i = words.indexAt(from); i < words.size() && words.token(i).start() < to; i++) {
      if (words.isAny(i, "and", "but") && VERBS.contains(words.at(i + 1))) {
        return verbBefore;
      }
    }
    return false;
  }

  /// "has built a stake and could seek a seat next year".
  private static boolean hasModal(Words words, int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.token(i).start() < to; i++) {
      if (words.isAny(i, "and", "but") && MODALS.contains(words.at(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int i = words.indexAt(cue.start()) - 1;
    while (JOINING_VERBS.contains(words.at(i))) {
      i--;
    }
    return words.isAny(i, "and", "but", "or");
  }

  /// Whether the time stands behind some verb, so that it cannot open the sentence for all.
  private static boolean hasVerbBefore(Passage passage, Passage.Cue joined, Moment moment) {
    return moment.start() > joined.start()
        || passage.cues().stream()
            .anyMatch(cue ->
                (cue.rule().kind() == Rule.Kind.EVENT || cue.rule().kind() == Rule.Kind.TARGET)
                    && cue.end() <= moment.start()
                    && cue.start() < joined.start());
  }

  /// "said on Tuesday" tells when it was said.
  private static boolean isOfSpeech(Passage passage, Moment moment, int place) {
    return passage
        .cues(Rule.Kind.SPEECH)
        .anyMatch(c ->
            c.end() <= moment.start()
                && passage.distance(c.end(), moment.start())
                    <= (place <= c.start() ? REACH_OF_SPEECH : 1));
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
      return toCome(story, moment);
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
        .map(days -> days.plus(moment.length()))
        .map(days -> When.of(moment.when().text(), days, true))
        .orElse(moment.when());
  }

  /// "when the plant opens in October": the next, not the last.
  private static When toCome(Story story, Moment moment) {
    Days days = moment.when().days();
    boolean past =
        !moment.absolute()
            && moment.sort() == Sort.POINT
            && days.countable()
            && days.first().plusYears(1).isAfter(days.last())
            && story.now().anchor().filter(now -> days.last().isBefore(now.first())).isPresent();
    return past && MONTH.matcher(moment.when().text()).find()
        ? When.of(
            moment.when().text(),
            new Days(days.first().plusYears(1), days.last().plusYears(1)),
            moment.when().isApproximate())
        : moment.when();
  }

  private static Optional<Days> start(Story story, Passage passage) {
    return story.initiatives(passage).stream()
        .flatMap(id -> story.vocabulary().name(Name.Kind.INITIATIVE, id).stream())
        .flatMap(name -> name.start().stream())
        .flatMap(start -> Edtf.parse(start).stream())
        .filter(Days::countable)
        .findFirst();
  }
}
