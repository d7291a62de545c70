package dossier.fact;

import java.util.List;
import java.util.Optional;

/// Finds judgements and forecasts: a word of judging, in a sentence about something that has a
/// name.
final class Claims {
  private static final int FEWEST_WORDS = 6;
  private static final Rule QUOTATION =
      new Rule(
          "claims/quotation",
          Rule.Kind.CLAIM,
          "statement",
          Rule.Mood.OPINION,
          List.of(),
          List.of(),
          List.of(),
          Optional.empty(),
          0.5,
          Integer.MAX_VALUE);

  private final Subjects subjects;
  private final Saying saying;

  Claims(Subjects subjects, Saying saying) {
    this.subjects = subjects;
    this.saying = saying;
  }

  /// Words of a known speaker in which nothing else was found are worth keeping as they are.
  private void addQuotation(Finder.Draft draft, Span.Quoted quote) {
    Passage passage = draft.passage();
    Passage.Cue cue =
        new Passage.Cue(QUOTATION, quote.start(), Math.min(quote.end(), passage.end()));
    Evidence evidence = saying.evidence(passage, cue, List.of(), false);
    boolean known = evidence.attribution().kind() == Evidence.Attribution.Kind.NAMED;
    if (known) {
      Subject about =
          subjects
              .topic(passage, cue.start())
              .map(Who::subject)
              .orElseGet(() -> new Subject(Optional.empty(), evidence.attribution().source()));
      draft.facts().add(new Fact.Claim(about, QUOTATION.name(), evidence));
    }
  }

  /// Whether a quotation stands in its sentence, has some length, and no fact rests on it yet.
  private static boolean isOwn(Finder.Draft draft, Span.Quoted quote) {
    Passage passage = draft.passage();
    return passage.distance(quote.start(), Math.min(quote.end(), passage.end())) >= FEWEST_WORDS
        && draft.facts().stream()
            .noneMatch(
                f -> f.evidence().start() < quote.end() && quote.start() < f.evidence().end());
  }

  /// One for each topic in a sentence.
  void addTo(Finder.Draft draft) {
    Passage passage = draft.passage();
    List<Passage.Cue> cues = draft.cues(Rule.Kind.CLAIM);
    for (int i = 0; i < cues.size(); i++) {
      Passage.Cue cue = cues.get(i);
      draft.begin(cue);
      boolean first =
          cues.subList(0, i).stream().noneMatch(c -> c.rule().name().equals(cue.rule().name()));
      Optional<Who> about =
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
    passage.quotes().stream()
        .filter(quote -> isOwn(draft, quote))
        .findFirst()
        .ifPresent(quote -> addQuotation(draft, quote));
  }
}
