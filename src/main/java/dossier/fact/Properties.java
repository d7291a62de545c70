package dossier.fact;

import java.util.Optional;

/// Tells what an amount is of: what the rule says, else the measure it stands beside, else the counted noun.
final class Properties {
  private Properties() {}

  static String of(Story story, Passage passage, Passage.Cue cue, Optional<Span.Amount> amount) {
    Rule rule = cue.rule();
    if (rule.property().isPresent()) {
      return rule.property().get();
    }
    if (amount.isPresent() && amount.get().isCount()) {
      return ofNoun(story.rules(), amount.get().noun());
    }
    int from = Math.min(cue.start(), amount.map(Span::start).orElse(cue.start()));
    Optional<String> beside = passage.cues(Rule.Kind.MEASURE)
        .filter(c -> c.start() >= from && !c.rule().name().equals("*") && passage.distance(from, c.start()) <= 20)
        .map(c -> c.rule().name())
        .findFirst();
    return beside.orElseGet(() -> amount.map(Properties::ofUnit).orElse("goal"));
  }

  static String ofNoun(Rules rules, String noun) {
    return rules.propertyOf(noun).orElse(noun);
  }

  private static String ofUnit(Span.Amount amount) {
    return amount.isMoney() ? "amount" : amount.isPercent() ? "share" : "number";
  }
}
