package dossier.fact;

import dossier.fact.Span.Amount;
import java.util.Optional;

/// Tells what an amount is of: what the rule says, else the measure it stands beside, else the
/// counted noun.
final class Properties {
  private static final int REACH = 20;
  private static final int REACH_BACK = 2;

  private Properties() {}

  static String of(Story story, Passage passage, Passage.Cue cue, Amount amount) {
    if (cue.rule().property().isPresent()) {
      return cue.rule().property().get();
    }
    int from = Math.min(cue.start(), amount.start());
    return amount.isCount()
        ? ofNoun(story.rules(), amount.noun())
        : beside(passage, cue, from, REACH, Optional.of(amount)).orElseGet(() -> ofUnit(amount));
  }

  /// For a goal that no amount is told of.
  static String ofGoal(Passage passage, Passage.Cue cue) {
    return cue.rule()
        .property()
        .or(() -> beside(passage, cue, cue.start(), REACH_BACK, Optional.empty()))
        .orElse("goal");
  }

  /// What the words of a measure near `from` say, other than those of the cue itself.
  private static Optional<String> beside(
      Passage passage, Passage.Cue cue, int from, int reach, Optional<Amount> amount) {
    return passage
        .cues(Rule.Kind.MEASURE)
        .filter(c -> !c.rule().name().equals("*"))
        .filter(c ->
            amount.isEmpty()
                || amount.get().quantity().unit().isEmpty()
                || c.rule().amount().filter(w -> !Rule.fits(w, amount.get())).isEmpty())
        .filter(c -> c.end() <= cue.start() || c.start() >= cue.end() || c.end() == cue.end())
        .filter(c ->
            c.start() >= from
                ? passage.distance(from, c.start()) <= reach
                : passage.distance(c.end(), from) <= REACH_BACK)
        .map(c -> c.rule().name())
        .findFirst();
  }

  /// What a count of a thing tells: the word the rules have for it, else the noun.
  static String ofNoun(Rules rules, String noun) {
    return rules.propertyOf(noun).orElse(noun);
  }

  private static String ofUnit(Amount amount) {
    return amount.isMoney() ? "amount" : amount.isPercent() ? "share" : "number";
  }

  /// An amount with the noun and unit of another, where it has none itself.
  static Amount likewise(Amount amount, Amount other) {
    Quantity own = amount.quantity();
    return own.unit().isEmpty()
        ? new Amount(
            amount.start(),
            amount.end(),
            own.in(other.quantity().unit()),
            amount.converted(),
            other.noun())
        : amount;
  }

  /// A counted thing before `place`: "the number of guides", else the last amount with a noun.
  static Optional<Amount> numbered(Passage passage, int place) {
    Words words = passage.words();
    int end = words.indexAt(place);
    for (int i = words.indexAt(passage.start()); i < end; i++) {
      if (words.areAt(i, "number of")) {
        Optional<Nouns.Counted> noun = Nouns.after(words, i + 2, false);
        if (noun.isPresent()) {
          String singular = noun.get().singular();
          Quantity none =
              new Quantity("", Optional.empty(), Quantity.Comparator.EQ, "{" + singular + "}");
          return Optional.of(new Amount(place, place, none, Optional.empty(), singular));
        }
      }
    }
    return passage.amounts().stream()
        .filter(a -> a.end() <= place && a.isCount())
        .reduce((first, second) -> second);
  }
}
