package dossier.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Why a sentence states what it states: what was recognised in it, which rules made facts of it,
/// and which did not.
///
/// @param sentence as written
/// @param mentions typed mentions, in order
/// @param fired the rules of its facts, each with what it found
/// @param refused rules whose cue stands here without a fact, each with what may have lacked
public record Trace(
    String sentence, List<String> mentions, List<String> fired, List<String> refused) {
  private static final Set<Rule.Kind> FACTS =
      Set.of(
          Rule.Kind.TARGET,
          Rule.Kind.MEASURE,
          Rule.Kind.EVENT,
          Rule.Kind.RELATION,
          Rule.Kind.CLAIM);

  public Trace {
    mentions = List.copyOf(mentions);
    fired = List.copyOf(fired);
    refused = List.copyOf(refused);
  }

  static Trace of(Passage passage, List<Fact> facts) {
    String text = passage.words().text();
    List<Fact> here =
        facts.stream()
            .filter(f ->
                f.evidence().start() >= passage.start() && f.evidence().start() < passage.end())
            .toList();
    List<String> mentions = new ArrayList<>();
    Stream.of(passage.names(), passage.moments(), passage.amounts(), passage.quotes())
        .flatMap(List::stream)
        .map(span -> TypedMention.of(text, span))
        .forEach(m -> mentions.add(m.type() + " \"" + m.text() + "\" = " + m.value()));
    List<String> refused = new ArrayList<>();
    for (Passage.Cue cue : passage.cues()) {
      boolean fired = here.stream().anyMatch(f -> f.evidence().rule().equals(cue.rule().id()));
      if (FACTS.contains(cue.rule().kind()) && !fired) {
        refused.add(
            cue.rule().id()
                + " at \""
                + text.substring(cue.start(), cue.end())
                + "\": "
                + reason(passage, cue));
      }
    }
    return new Trace(
        text.substring(passage.start(), passage.end()),
        mentions,
        here.stream().map(f -> f.evidence().rule() + " \"" + f.evidence().quote() + "\"").toList(),
        refused);
  }

  private static String reason(Passage passage, Passage.Cue cue) {
    if (Finder.isSilent(passage)) {
      return "a question, heading, teaser, idiom or counterfactual states nothing";
    }
    List<String> lacking =
        cue.rule().needs().stream()
            .filter(need -> !need.optional() && lacks(passage, need.what()))
            .map(need -> need.what().name().toLowerCase(java.util.Locale.ROOT))
            .toList();
    return lacking.isEmpty()
        ? "no subject, words out of reach, or another rule had them first"
        : "needs " + String.join(", ", lacking);
  }

  private static boolean lacks(Passage passage, Rule.What what) {
    return switch (what) {
      case QUANTITY, MONEY, PERCENT, COUNT ->
          passage.amounts().stream().noneMatch(a -> Rule.fits(what, a));
      case PERSON, ORGANISATION, NAME, OBJECT, PLACE -> passage.names().isEmpty();
      case TIME, DEADLINE, PERIOD -> passage.moments().isEmpty();
      case PREVIOUS, GOAL -> false;
    };
  }
}
