package dossier.fact;

import dossier.article.ArticleId;
import dossier.fact.Evidence.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells how a fact is said: whether denied, how surely, by whom; and cuts its quote.
final class Saying {
  private static final double GUESSED = 0.8;
  private static final int NEGATION_REACH = 4;
  private static final int LONGEST_SUBJECT = 16;
  private static final Set<String> BEFORE_NO = Set.of("said", "says", "that", "and", "but", ",");
  private static final Set<String> PLANNING = WordList.of("planning");

  private static final Set<String> DONE =
      Set.of(
          "managed",
          "helped",
          "arranged",
          "proceeded",
          "began",
          "started",
          "continued",
          "able",
          "went",
          "came",
          "due");

  private final Story story;
  private final Sources sources;

  Saying(Story story) {
    this.story = story;
    this.sources = new Sources(story);
  }

  /// The evidence of a fact that rests on `cue`.
  ///
  /// @param places of all its arguments that stand in the sentence
  /// @param guessed whether its subject is not told by the words themselves, or its time is
  ///   approximate
  Evidence evidence(Passage passage, Passage.Cue cue, List<int[]> places, boolean guessed) {
    List<int[]> all = new ArrayList<>(places);
    all.add(new int[] {cue.start(), cue.end()});
    int[] clause = passage.clause(all);
    ArticleId article = story.article().id();
    String quote = passage.words().text().substring(clause[0], clause[1]);
    double confidence = story.rules().confidence(cue.rule()) * (guessed ? GUESSED : 1);
    return new Evidence(
        article,
        quote,
        clause[0],
        clause[1],
        story.initiatives(passage),
        sources.of(passage, cue),
        modality(passage, cue),
        negated(passage, cue),
        Math.round(confidence * 100) / 100.0,
        cue.rule().id());
  }

  Modality modality(Passage passage, Passage.Cue cue) {
    Modality said = cue.rule().mood().modality();
    if (cue.rule().kind() == Rule.Kind.MEASURE && isToCome(passage.words(), cue)) {
      return Modality.PLANNED;
    }
    boolean done = isDone(passage.words(), cue);
    for (Passage.Cue hedge : passage.cues()) {
      boolean near =
          hedge.rule().kind() == Rule.Kind.HEDGE
              && hedge.start() <= cue.start()
              && (hedge.rule().mood() == Rule.Mood.OPINION
                  || !passage.brokenBetween(hedge.end(), cue.start()));
      near &=
          cue.rule().kind() != Rule.Kind.RELATION
              || passage.sameSegment(hedge.start(), cue.start());
      near &=
          !done
              || hedge.rule().mood() != Rule.Mood.PLANNED
              || passage.sameSegment(hedge.start(), cue.start());
      boolean same = near && hedge.end() > cue.start();
      if (near && !same && said == Modality.ACTUAL) {
        return hedge.rule().mood().modality();
      }
    }
    return said == Modality.ACTUAL
            && cue.rule().kind() == Rule.Kind.EVENT
            && isPlanned(passage, cue)
        ? Modality.PLANNED
        : said;
  }

  /// "has invested".
  private static boolean isDone(Words words, Passage.Cue cue) {
    int i = words.indexAt(cue.start()) - 1;
    i = words.at(i).equals("been") ? i - 1 : i;
    return words.isAny(i, "has", "have", "had", "was", "were")
        && !words.isAny(i - 1, "will", "would", "could", "may", "might", "should", "to");
  }

  /// "will hold 60 percent", "prices will fall below 40".
  private static boolean isToCome(Words words, Passage.Cue cue) {
    int end = words.indexAt(cue.end());
    for (int k = end; k < end + NEGATION_REACH + 4 && !words.isBreak(k); k++) {
      if (words.token(k).isNumber()) {
        break;
      }
      if (words.isAny(k, "will", "would")) {
        return true;
      }
    }
    int i = words.indexAt(cue.start()) - 1;
    i = words.isAny(i, "then", "also", "soon", "still") ? i - 1 : i;
    return words.isAny(i, "will", "shall", "would", "should");
  }

  /// "will launch", "plans to launch", "to launch": a verb that is not in the past, behind a word
  /// of planning.
  private static boolean isPlanned(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int i = words.indexAt(cue.start()) - 1;
    for (int k = i + 1; k < words.indexAt(cue.end()); k++) {
      if (words.isAny(k, "will", "would") || words.areAt(k, "to begin")) {
        return true;
      }
    }
    if (Verbs.goesOn(passage, i + 1)) {
      return true;
    }
    if (words.at(i).equals("to")) {
      return !DONE.contains(words.at(i - 1));
    }
    for (int back = 0; back < 4 && i - back >= 0; back++) {
      String word = words.at(i - back);
      if (words.isAny(i - back, "has", "have", "had", "was", "were", ",")
          || words.isBreak(i - back)) {
        return false;
      }
      if (PLANNING.contains(word)
          && (!word.equals("about") || words.at(i - back + 1).equals("to"))) {
        return true;
      }
    }
    return false;
  }

  /// "no branches in small towns would be closed".
  private static boolean hasNoSubject(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int first = words.indexAt(Math.max(passage.start(), passage.segmentStart(cue.start())));
    int verb = words.indexAt(cue.start());
    for (int i = verb - 1; i >= first && verb - i <= LONGEST_SUBJECT; i--) {
      boolean opens = i == words.indexAt(passage.start()) || BEFORE_NO.contains(words.at(i - 1));
      if (words.isAny(i, "no", "none", "nobody", "neither") && opens) {
        return cue.rule().kind() == Rule.Kind.EVENT;
      }
    }
    return false;
  }

  private static boolean hasColon(Words words, int from, int to) {
    for (int i = words.indexAt(from); i < words.size() && words.token(i).start() < to; i++) {
      if (words.at(i).equals(":")) {
        return true;
      }
    }
    return false;
  }

  boolean negated(Passage passage, Passage.Cue cue) {
    if (cue.rule().mood() == Rule.Mood.NOT) {
      return true;
    }
    return hasNoSubject(passage, cue)
        || passage
            .cues(Rule.Kind.NEGATION)
            .anyMatch(no ->
                no.end() <= cue.start()
                    && passage.distance(no.end(), cue.start()) <= NEGATION_REACH
                    && passage.sameSegment(no.start(), cue.start())
                    && !hasColon(passage.words(), no.end(), cue.start()));
  }
}
