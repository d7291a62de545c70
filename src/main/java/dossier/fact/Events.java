package dossier.fact;

import dossier.fact.Fact.EventType;
import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Named;
import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what happened: a verb of business with a name that acts or is acted on.
final class Events {
  private static final int FAR = 25;
  private static final Set<String> NOUN_AFTER =
      Set.of("the", "its", "a", "an", "their", "his", "her", "this", "whose", "of");

  private static final Set<String> AUXILIARIES = WordList.of("auxiliary");
  private static final String[] GOVERNING = {"under", "in", "by", "from", "at", "on", "to", "for"};
  private static final Set<String> RATED =
      Set.of("price-change", "layoff", "acquisition", "sale", "investment", "payout");

  private final Subjects subjects;
  private final Saying saying;

  Events(Subjects subjects, Saying saying) {
    this.subjects = subjects;
    this.saying = saying;
  }

  void addTo(Finder.Draft draft) {
    for (Passage.Cue cue : draft.cues(Rule.Kind.EVENT)) {
      draft.begin(cue);
      Words words = draft.passage().words();
      int before = words.indexAt(cue.start()) - 1;
      boolean noun =
          (NOUN_AFTER.contains(words.at(before))
                  || words.at(before).equals("'s") && words.at(before + 1).endsWith("ing"))
              && words.indexAt(cue.end()) - before == 2;
      boolean source =
          draft
              .passage()
              .cues(Rule.Kind.SOURCE)
              .anyMatch(s -> s.start() < cue.end() && cue.start() < s.end());
      boolean bare = Verbs.isBare(words, words.indexAt(cue.start()));
      if (!noun
          && !source
          && (!bare || Verbs.canBeBare(words, before))
          && !hangsOnAnother(draft.passage(), cue)
          && !draft.covers(cue.start())) {
        add(draft, cue);
      }
    }
  }

  /// "primers, sold under the name": a participle behind a comma says it of the words before that,
  /// which have to be a name.
  private static boolean hangsOnAnother(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int comma = words.indexAt(cue.start()) - 1;
    int end = words.token(Math.max(comma - 1, 0)).end();
    return words.at(comma).equals(",")
        && !AUXILIARIES.contains(words.at(comma + 1))
        && words.isAny(words.indexAt(cue.end()), GOVERNING)
        && words.token(comma - 1).start() > passage.start()
        && passage.names().stream().noneMatch(n -> n.end() == end);
  }

  /// What stands around the verb.
  private record Parts(
      Optional<Who> who,
      Optional<Subject> what,
      Optional<Named> object,
      Optional<Amount> value,
      Optional<Moment> when,
      Optional<Named> where,
      boolean passive) {

    boolean tellsMore() {
      return object.isPresent() || value.isPresent() || when.isPresent();
    }
  }

  private Parts parts(Finder.Draft draft, Passage.Cue cue) {
    Passage passage = draft.passage();
    Optional<Who> before = subjects.before(passage, cue.start());
    boolean passive = Arguments.isPassive(passage.words(), passage.words().indexAt(cue.start()));
    Optional<Named> agent = passive ? Arguments.agent(passage, cue) : Optional.empty();
    Optional<Named> object = passive ? Optional.empty() : Arguments.object(passage, cue);
    Optional<Amount> value = Arguments.value(draft, cue);
    Optional<Who> counted =
        value
            .filter(v -> v.isCount() && isSubject(passage, v, cue))
            .map(v -> Who.ofWords(passage, Finder.place(v)));
    Optional<Subject> what =
        agent.isPresent()
            ? before.filter(w -> !w.guessed()).map(Who::subject)
            : object.map(Named::subject);
    return new Parts(
        agent.map(Who::of).or(() -> counted).or(() -> before),
        what,
        object.or(() -> agent),
        value,
        Periods.of(passage, cue.start()),
        Arguments.place(passage, cue),
        passive);
  }

  /// "31,000 people lost their jobs", where nobody else is named before them.
  private static boolean isSubject(Passage passage, Amount amount, Passage.Cue cue) {
    Words words = passage.words();
    int i = words.indexAt(cue.start()) - 1;
    while (i > 0 && words.isAny(i, "have", "has", "had", "were", "was", "been", "are", "also")) {
      i--;
    }
    int before = words.indexAt(amount.start()) - 1;
    return words.token(i).end() == amount.end()
        && (before < words.indexAt(passage.start()) || words.isAny(before, "and", ",", ";", "but"));
  }

  private void add(Finder.Draft draft, Passage.Cue cue) {
    Parts parts = parts(draft, cue);
    if (parts.who.isEmpty() || !stands(cue, parts) || isRate(draft.passage(), cue, parts)) {
      return;
    }
    Who who = parts.who.get();
    Fact.Event event =
        new Fact.Event(
            EventType.valueOf(cue.rule().name().toUpperCase(Locale.ROOT).replace('-', '_')),
            who.subject(),
            parts.what,
            parts.when.map(Moment::when),
            parts.where.map(name -> name.subject().text()),
            parts.value.map(Amount::quantity),
            saying.evidence(
                draft.passage(), cue, places(draft.passage(), cue, parts), isGuessed(parts)));
    draft.add(event, Arguments.governed(draft, cue, parts.value), cue.start(), cue.end());
  }

  private static boolean isGuessed(Parts parts) {
    return parts.who.filter(Who::guessed).isPresent()
        || parts.when.filter(m -> m.when().isApproximate()).isPresent();
  }

  /// An event of no sort needs something that the words tell beside it; so does one whose subject
  /// is only a phrase, unless its rule needs nothing.
  private static boolean stands(Passage.Cue cue, Parts parts) {
    Who who = parts.who.orElseThrow();
    if (parts.passive && who.guessed() && who.span().isEmpty()) {
      return false;
    }
    boolean sure = who.named() && !who.guessed() && !cue.rule().name().equals("other");
    boolean told =
        !who.span().isEmpty()
            && !cue.rule().name().equals("other")
            && cue.rule().needs().stream().allMatch(Rule.Need::optional);
    return (sure || told || parts.tellsMore())
        && cue.rule().needs().stream()
            .filter(need -> !need.optional())
            .allMatch(need -> has(parts, who, need.what()));
  }

  /// "closed down 2.8 percent" is no closure.
  private static boolean isRate(Passage passage, Passage.Cue cue, Parts parts) {
    return !RATED.contains(cue.rule().name())
        && parts
            .value
            .filter(v -> v.isPercent() && passage.distance(cue.end(), v.start()) <= 1)
            .isPresent();
  }

  private static boolean has(Parts parts, Who who, Rule.What what) {
    return switch (what) {
      case QUANTITY, MONEY, PERCENT, COUNT ->
          parts.value.filter(v -> Rule.fits(what, v)).isPresent();
      case PERSON -> who.is(Name.Kind.PERSON) || isA(parts.object, Name.Kind.PERSON);
      case NAME -> who.named() || parts.object.isPresent();
      case ORGANISATION, OBJECT ->
          isA(parts.object, Name.Kind.ORGANISATION) || isA(parts.object, Name.Kind.INITIATIVE);
      case TIME, PERIOD, DEADLINE -> parts.when.isPresent();
      case PLACE -> parts.where.isPresent() || parts.object.isPresent();
      case PREVIOUS, GOAL -> true;
    };
  }

  private static boolean isA(Optional<Named> name, Name.Kind kind) {
    return name.filter(n -> n.kind() == kind).isPresent();
  }

  private static List<int[]> places(Passage passage, Passage.Cue cue, Parts parts) {
    List<int[]> places = new ArrayList<>();
    parts.who.ifPresent(who -> places.addAll(who.span()));
    parts.object.map(Finder::place).ifPresent(places::add);
    parts.value.map(Finder::place).ifPresent(places::add);
    parts.when.map(Finder::place).ifPresent(places::add);
    return places.stream()
        .filter(
            p -> passage.distance(Math.min(p[1], cue.end()), Math.max(p[0], cue.start())) <= FAR)
        .toList();
  }
}
