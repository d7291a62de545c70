package dossier.fact;

import dossier.vocabulary.Fold;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// All that is found in a text before anything is concluded from it: each list in the order of the
/// places.
record Reading(
    Words words,
    List<Span.Named> names,
    List<Span.Moment> moments,
    List<Span.Amount> amounts,
    List<Span.Quoted> quotes,
    List<Passage.Cue> cues) {

  /// Reads a text. Names are taken first, then times, then amounts, so that a digit in a name or a
  /// date is no amount.
  static Reading of(String text, Vocabulary vocabulary, Rules rules, Now now) {
    Words words = new Words(text, Sentences.starts(text));
    List<Span.Named> names = Names.in(words, vocabulary);
    List<Span.Moment> moments = Times.in(words, now);
    List<Span.Amount> amounts = Amounts.in(words);
    return new Reading(words, names, moments, amounts, Quotations.in(text), cues(words, rules));
  }

  /// The cues of all rules, longer ones first where two begin at one place. The month of May is no
  /// hedge.
  private static List<Passage.Cue> cues(Words words, Rules rules) {
    List<Passage.Cue> cues = new ArrayList<>();
    rules
        .cues()
        .find(
            Fold.fold(words.text()),
            (rule, start, end) -> {
              if (rule.kind() != Rule.Kind.HEDGE || words.free(words.indexAt(start))) {
                cues.add(new Passage.Cue(rule, start, end));
              }
            });
    cues.sort(
        Comparator.comparingInt(Passage.Cue::start)
            .thenComparing(Passage.Cue::end, Comparator.reverseOrder()));
    return List.copyOf(cues);
  }
}
