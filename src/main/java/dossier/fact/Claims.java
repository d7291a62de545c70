package dossier.fact;

import java.util.List;
import java.util.Optional;

/// Finds judgements and forecasts: a word of judging, in a sentence about something that has a
/// name.
final class Claims {
  private final Subjects subjects;
  private final Saying saying;

  Claims(Subjects subjects, Saying saying) {
    this.subjects = subjects;
    this.saying = saying;
  }

  /// One for each topic in a sentence.
  void addTo(Finder.Draft draft) {
    Passage passage = draft.passage();
    List<Passage.Cue> cues = draft.cues(Rule.Kind.CLAIM);
    for (int i = 0; i < cues.size(); i++) {
      Passage.Cue cue = cues.get(i);
      boolean first =
          cues.subList(0, i).stream().noneMatch(c -> c.rule().name().equals(cue.rule().name()));
      Optional<Subjects.Who> about =
          first && !draft.covers(cue.start())
              ? subjects.topic(passage, cue.start())
              : Optional.empty();
      about.ifPresent(who ->
          draft
              .facts()
              .add(
                  new Fact.Claim(
                      who.subject(),
                      cue.rule().name(),
                      saying.evidence(passage, cue, who.span(), who.guessed()))));
    }
  }
}
