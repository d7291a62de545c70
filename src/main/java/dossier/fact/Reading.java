package dossier.fact;

import dossier.vocabulary.Vocabulary;
import java.util.List;

/// All that is found in a text before anything is concluded from it: each list in the order of the
/// places.
record Reading(
    Words words,
    List<Span.Named> names,
    List<Span.Moment> moments,
    List<Span.Amount> amounts,
    List<Span.Quoted> quotes,
    Cues cues) {

  /// Reads a text. Names are taken first, then times, then amounts, so that a digit in a name or a
  /// date is no amount.
  static Reading of(String text, Vocabulary vocabulary, Rules rules, Now now) {
    Words words = new Words(text, Sentences.starts(text));
    List<Span.Named> names = Names.in(words, vocabulary);
    List<Span.Moment> moments = Times.in(words, now);
    List<Span.Amount> amounts = Amounts.in(words);
    Cues cues = Cues.in(words, rules, Cues.MOST_STEPS);
    return new Reading(words, names, moments, amounts, Quotations.in(text), cues);
  }
}
