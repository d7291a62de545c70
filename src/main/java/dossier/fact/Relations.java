package dossier.fact;

import dossier.fact.Span.Moment;
import dossier.fact.Span.Named;
import dossier.vocabulary.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds standing links between names: "Brightco CEO Ann Ray", "Ann Ray, founder of Brightco", "a
/// unit of Brightco".
final class Relations {
  private static final int CLOSE = 6;
  private static final int FAR = 12;
  private static final Set<String> COMPANIES = WordList.of("company");

  private final Subjects subjects;
  private final Saying saying;

  Relations(Subjects subjects, Saying saying) {
    this.subjects = subjects;
    this.saying = saying;
  }

  void addTo(Finder.Draft draft) {
    for (Passage.Cue cue : draft.cues(Rule.Kind.RELATION)) {
      draft.begin(cue);
      Optional<Pair> pair =
          cue.rule().requires(Rule.What.PERSON)
              ? office(draft.passage(), cue)
              : link(draft.passage(), cue);
      pair.ifPresent(p -> add(draft, cue, p));
    }
  }

  private record Pair(Subject subject, Subject object, List<int[]> places) {}

  private void add(Finder.Draft draft, Passage.Cue cue, Pair pair) {
    if (pair.subject.equals(pair.object)) {
      return;
    }
    Passage passage = draft.passage();
    Optional<Moment> period =
        Periods.of(passage, cue.start())
            .filter(m -> passage.sameSegment(m.start(), cue.start()))
            .filter(m -> passage.distance(cue.end(), Math.max(m.start(), cue.end())) <= FAR);
    Fact.Relation relation =
        new Fact.Relation(
            pair.subject,
            cue.rule().name(),
            pair.object,
            period.map(Moment::when),
            saying.evidence(passage, cue, pair.places, false));
    draft.add(relation, List.of(), cue.start(), cue.end());
  }

  /// A person and the organisation of the office, each close to its word: on both sides of it, or
  /// both behind it.
  private Optional<Pair> office(Passage passage, Passage.Cue cue) {
    Optional<Who> person =
        founder(passage, cue)
            .or(() -> nearest(passage, cue, Name.Kind.PERSON))
            .or(() -> predicate(passage, cue))
            .map(Who::of)
            .or(() ->
                subjects.before(passage, cue.start()).filter(who -> who.is(Name.Kind.PERSON)));
    boolean told = isTheCompany(passage.words(), passage.words().indexAt(cue.end()));
    Optional<Named> organisation =
        nearest(passage, cue, Name.Kind.ORGANISATION)
            .or(() -> nearest(passage, cue, Name.Kind.INITIATIVE))
            .filter(_ -> !told);
    Optional<Subject> employer =
        organisation
            .map(Named::subject)
            .or(() -> told ? subjects.organisation(passage) : Optional.empty())
            .or(() ->
                person
                    .filter(_ -> !tellsOfWhom(passage, cue))
                    .filter(p -> isBeside(passage, cue, p) && opens(passage, cue, p))
                    .flatMap(_ -> subjects.organisation(passage)));
    return person.isPresent() && employer.isPresent()
        ? Optional.of(
            new Pair(
                person.get().subject(),
                employer.get(),
                Stream.concat(
                        person.get().span().stream(), organisation.stream().map(Finder::place))
                    .toList()))
        : Optional.empty();
  }

  /// "co-founded the firm with Ann Ray".
  private static boolean isTheCompany(Words words, int i) {
    return words.at(i).equals("the") && COMPANIES.contains(words.at(i + 1));
  }

  /// "founded in 1962 by …": a person, whatever the name looks like.
  private static Optional<Named> founder(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    return words.at(words.indexAt(cue.start())).equals("founded")
        ? Arguments.agent(passage, cue).filter(n -> passage.sameSegment(cue.start(), n.start()))
        : Optional.empty();
  }

  /// "… is the founder of": a name of two words, whatever it looks like.
  private static Optional<Named> predicate(Passage passage, Passage.Cue cue) {
    return passage.names().stream()
        .filter(n ->
            n.kind() == Name.Kind.ORGANISATION
                && n.subject().id().isEmpty()
                && n.subject().text().indexOf(' ') > 0
                && n.end() <= cue.start()
                && passage.distance(n.end(), cue.start()) <= 3
                && passage.words().isAny(passage.words().indexAt(n.end()), "is", "was", "became"))
        .findFirst();
  }

  /// "a lawyer for the painters": whose she is stands there, even if it is no name.
  private static boolean tellsOfWhom(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int end = words.indexAt(cue.end());
    return words.isAny(end, "of", "for", "at") || words.isAny(end - 1, "of", "for", "at", "with");
  }

  /// Whether a person's name touches the word for the office.
  private static boolean isBeside(Passage passage, Passage.Cue cue, Who person) {
    return person.span().stream()
        .anyMatch(s ->
            s[0] >= cue.end()
                ? passage.distance(cue.end(), s[0]) <= 1
                : passage.distance(s[1], cue.start()) <= 2);
  }

  /// "promised President Adams" tells nothing of whose president she is; "President Adams said" and
  /// "said chief executive …" speak of whom the text is about.
  private static boolean opens(Passage passage, Passage.Cue cue, Who person) {
    Words words = passage.words();
    int first = Math.min(cue.start(), person.span().getFirst()[0]);
    int before = words.indexAt(first) - 1;
    return first <= passage.start()
        || !words.token(before).isWord()
        || words.isAny(before, "said", "says", "by", "its", "their", "her", "his", "and", "the");
  }

  private static Optional<Named> nearest(Passage passage, Passage.Cue cue, Name.Kind kind) {
    return passage.names().stream()
        .filter(n ->
            n.kind() == kind
                && !Clause.isSource(passage, n)
                && !passage.brokenBetween(
                    Math.min(n.end(), cue.end()), Math.max(n.start(), cue.start())))
        .filter(n ->
            away(passage, cue, n) <= CLOSE
                && !passage.words().isAny(passage.words().indexAt(n.start()) - 1, "from")
                && !Arguments.isBracketed(passage.words(), n, cue.start()))
        .min(Comparator.comparingInt(n -> away(passage, cue, n)));
  }

  private static int away(Passage passage, Passage.Cue cue, Named name) {
    return name.start() >= cue.end()
        ? passage.distance(cue.end(), name.start())
        : passage.distance(name.end(), cue.start());
  }

  /// "French rival Alrail": whose rival it is stands elsewhere.
  private static boolean isBareNoun(Words words, Passage.Cue cue) {
    int first = words.indexAt(cue.start());
    return words.isAny(first, "rival", "rivals", "competitor", "competitors")
        && words.token(first).end() == cue.end()
        && !words.isAny(first - 2, "its", "their", "'s")
        && !words.at(first - 1).equals("'s");
  }

  /// The subject before the cue and the first name behind it.
  private Optional<Pair> link(Passage passage, Passage.Cue cue) {
    boolean owned = passage.words().isAny(passage.words().indexAt(cue.start()) - 1, "its", "their");
    if (isBareNoun(passage.words(), cue) && !owned) {
      return Optional.empty();
    }
    Optional<Who> who =
        (owned ? subjects.owner(passage, cue.start()) : subjects.before(passage, cue.start()))
            .filter(Who::named);
    Optional<Named> object =
        passage.names().stream()
            .filter(n ->
                n.canAct()
                    && n.start() >= cue.end()
                    && passage.distance(cue.end(), n.start()) <= CLOSE)
            .filter(n -> !passage.brokenBetween(cue.end(), n.start()))
            .findFirst();
    return who.isPresent() && object.isPresent() && !who.get().guessed()
        ? Optional.of(
            new Pair(
                who.get().subject(),
                object.get().subject(),
                Stream.concat(who.get().span().stream(), object.stream().map(Finder::place))
                    .toList()))
        : Optional.empty();
  }
}
