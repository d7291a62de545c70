package dossier.fact;

import dossier.vocabulary.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Tells who acts: the nearest name before the verb that is not governed by a preposition; for a
/// pronoun or "the company" the last fitting name; else the words before the verb.
///
/// Used by one thread while one article is read, sentence after sentence: it remembers in [Actors]
/// who acted.
final class Subjects {
  private static final Set<String> COMPANIES = WordList.of("company");
  private static final Set<String> UNDERTAKINGS =
      Set.of(
          "platform",
          "programme",
          "program",
          "project",
          "site",
          "website",
          "marketplace",
          "initiative",
          "scheme",
          "service",
          "conference",
          "event",
          "campaign");
  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "my", "our", "me", "i'm", "i've", "i'd", "you", "your");
  private static final Set<String> OWNERS = Set.of("its", "their", "his", "her");

  private final Sources sources;
  private final Actors actors;

  Subjects(Story story) {
    this.sources = new Sources(story);
    this.actors = new Actors(story);
  }

  /// Who does what the verb at `place` says; empty for the writer and the reader.
  Optional<Who> before(Passage passage, int place) {
    Optional<Who> who = resolve(passage, place);
    who.filter(w -> w.named() && !isAside(passage, place)).ifPresent(w -> actors.acts(passage, w));
    return who;
  }

  /// "Brightco, in which Harrow has a stake, …": Harrow acts only there.
  private static boolean isAside(Passage passage, int place) {
    Words words = passage.words();
    int i = words.indexAt(passage.segmentStart(place));
    return words.at(i).equals(",")
        && (words.isAny(i + 1, "which", "whose", "where") || words.at(i + 2).equals("which"));
  }

  private Optional<Who> resolve(Passage passage, int place) {
    return Antecedents.relative(passage, place)
        .flatMap(pronoun -> ofRelative(passage, pronoun))
        .or(() -> ofVerb(passage, place));
  }

  private Optional<Who> ofRelative(Passage passage, int pronoun) {
    return Antecedents.name(passage, pronoun)
        .map(Who::of)
        .or(() ->
            Antecedents.phrase(passage, pronoun)
                .flatMap(place ->
                    theCompany(passage, place).or(() -> Optional.of(Who.ofWords(passage, place)))));
  }

  /// "35 employees, more than half of the team, have left": the verb goes on behind the comma that
  /// ends an aside.
  private static boolean afterAside(Passage passage, int place) {
    Words words = passage.words();
    int comma = words.indexAt(place) - 1;
    boolean opened = false;
    for (int i = words.indexAt(passage.start()); i < comma; i++) {
      opened |= words.at(i).equals(",");
    }
    return opened && words.at(comma).equals(",");
  }

  /// "In 2010 Velmar set itself".
  private static Optional<Who> placeThatActs(Passage passage, int place) {
    return passage.names().stream()
        .filter(n -> !n.canAct() && n.end() <= place && passage.distance(n.end(), place) == 0)
        .filter(n -> !Clause.governed(passage.words(), n))
        .findFirst()
        .map(Who::of);
  }

  /// "The unit, opened in May, never had": it is the unit, not who acted before.
  private static boolean opensWithThing(Passage passage, int place) {
    Words words = passage.words();
    int first = words.indexAt(passage.start());
    return words.isAny(first, "the", "a", "an", "this", "these", "those", "some", "half", "most")
        && !words.token(first + 1).capital()
        && passage.distance(passage.start(), place) > 2;
  }

  /// "The retailer, which".
  private Optional<Who> theCompany(Passage passage, int[] phrase) {
    Words words = passage.words();
    int first = words.indexAt(phrase[0]);
    boolean company =
        words.at(first).equals("the")
            && COMPANIES.contains(words.at(first + 1))
            && words.token(first + 1).end() == phrase[1];
    return company ? ofPronoun(passage, first + 1) : Optional.empty();
  }

  private Optional<Who> ofVerb(Passage passage, int place) {
    int from = Clause.start(passage, place);
    Optional<Span.Named> name = Clause.actor(passage, from, place);
    int after = name.filter(n -> !Clause.governed(passage.words(), n)).map(Span::end).orElse(from);
    int pronoun =
        pronoun(passage.words(), passage.words().indexAt(after), passage.words().indexAt(place));
    if (pronoun >= 0) {
      Optional<int[]> thing = Clause.phrase(passage, from, place);
      boolean writer = FIRST_PERSON.contains(passage.words().at(pronoun));
      return ofPronoun(passage, pronoun)
          .or(() -> writer ? Optional.empty() : thing.map(t -> Who.ofWords(passage, t)));
    }
    if (name.isPresent()) {
      return name.map(Who::of);
    }
    Optional<int[]> phrase = Clause.phrase(passage, from, place);
    if (phrase.isPresent()) {
      return phrase.flatMap(p -> ofPhrase(passage, p));
    }
    boolean whole = from == passage.start();
    Optional<Span.Named> earlier =
        whole ? Optional.empty() : Clause.actor(passage, passage.start(), place);
    return actors
        .in(passage)
        .filter(_ -> Antecedents.goesOn(passage, place))
        .or(() -> earlier.map(n -> afterAside(passage, place) ? Who.of(n) : Who.of(n).asGuess()))
        .or(() -> placeThatActs(passage, place))
        .or(() ->
            opensWithThing(passage, place)
                ? Optional.empty()
                : actors.last(passage, Span.Named::canAct).map(Who::asGuess));
  }

  /// What a judgement is about: who stands before its words, else the first name of the sentence.
  Optional<Who> topic(Passage passage, int place) {
    return before(passage, place)
        .filter(who -> who.named() && !who.guessed())
        .or(() ->
            passage.names().stream()
                .filter(n -> n.canAct() && !Clause.isSource(passage, n))
                .findFirst()
                .map(Who::of));
  }

  /// The last pronoun that can be a subject, "the company", or the writer, among the tokens; -1 for
  /// none.
  private static int pronoun(Words words, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String word = words.at(i);
      boolean thing =
          (COMPANIES.contains(word) || UNDERTAKINGS.contains(word))
              && (words.at(i - 1).equals("the") && i - 1 >= from && Clause.opens(words, i - 1)
                  || words.at(i - 2).equals("the")
                      && i - 2 >= from
                      && words.token(i - 1).capital()
                      && !words.token(i + 1).capital()
                      && Clause.opens(words, i - 2));
      boolean person =
          word.equals("he") || word.equals("she") || word.equals("they") || word.equals("it");
      boolean beside = i == to - 1;
      if (FIRST_PERSON.contains(word) || thing || (person && (beside || Clause.opens(words, i)))) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Who> ofPronoun(Passage passage, int i) {
    Words words = passage.words();
    String word = words.at(i);
    if (FIRST_PERSON.contains(word)) {
      boolean speaks = word.startsWith("i") || word.startsWith("we") || word.equals("our");
      return speaks && passage.inQuotes(words.token(i).start())
          ? sources.speaker(passage).map(Who::of).map(Who::asGuess)
          : Optional.empty();
    }
    Predicate<Span.Named> fits =
        switch (word) {
          case "he", "she" -> n -> n.kind() == Name.Kind.PERSON;
          case "it", "they" ->
              n -> n.kind() == Name.Kind.ORGANISATION || n.kind() == Name.Kind.INITIATIVE;
          default ->
              UNDERTAKINGS.contains(word)
                  ? n -> n.kind() == Name.Kind.INITIATIVE
                  : n ->
                      n.kind() == Name.Kind.ORGANISATION
                          && !Clause.isCalledOtherwise(words, n, word);
        };
    boolean third = COMPANIES.contains(word) && words.at(i - 2).equals("the");
    int start = words.token(words.at(i - 1).equals("the") ? i - 1 : third ? i - 2 : i).start();
    List<Span.Named> here =
        passage.names().stream()
            .filter(n -> n.end() <= start && fits.test(n) && !Clause.isSource(passage, n))
            .toList();
    Optional<Who> found =
        actors
            .in(passage)
            .filter(who -> Actors.wouldFit(who, fits) && who.startsBefore(start))
            .or(() -> first(passage, here.stream()))
            .or(() -> COMPANIES.contains(word) ? actors.leading(passage, fits) : Optional.empty())
            .or(() -> actors.last(passage, fits))
            .or(() -> actors.main(passage, fits))
            .or(() -> here.stream().findFirst().map(Who::of))
            .or(() -> actors.governed(passage, fits))
            .or(() -> actors.fartherBack(passage, fits))
            .or(() -> UNDERTAKINGS.contains(word) ? actors.onlyInitiative() : Optional.empty());
    return found.map(who -> who.meantBy(start, words.token(i).end()));
  }

  /// "its site": the owner acts, where it is known.
  private Optional<Who> ofPhrase(Passage passage, int[] phrase) {
    Words words = passage.words();
    int first = words.indexAt(phrase[0]);
    boolean owned = OWNERS.contains(words.at(first)) || words.areAt(first, "the number of");
    Optional<Who> owner =
        owned ? actors.last(passage, n -> n.kind() != Name.Kind.PERSON) : Optional.empty();
    return Optional.of(
        owner
            .map(who -> who.asGuess().meantBy(phrase[0], phrase[1]))
            .orElseGet(() -> Who.ofWords(passage, phrase)));
  }

  /// The first that no preposition governs.
  private static Optional<Who> first(Passage passage, Stream<Span.Named> names) {
    return names.filter(n -> !Clause.governed(passage.words(), n)).findFirst().map(Who::of);
  }

  /// Whom "its" before `place` means: who acts in the sentence, else before it.
  Optional<Who> owner(Passage passage, int place) {
    return actors
        .in(passage)
        .filter(who -> !who.is(Name.Kind.PERSON))
        .or(() -> before(passage, place));
  }

  /// The organisation that the sentences before one are about.
  Optional<Subject> organisation(Passage passage) {
    return organisationBefore(passage).map(Who::subject);
  }

  /// As a subject that is guessed.
  Optional<Who> organisationBefore(Passage passage) {
    Predicate<Span.Named> fits = n -> n.kind() == Name.Kind.ORGANISATION;
    return actors
        .leading(passage, fits)
        .or(() -> actors.last(passage, fits))
        .or(() -> actors.main(passage, fits))
        .or(() -> actors.governed(passage, fits))
        .or(() -> actors.fartherBack(passage, fits))
        .map(Who::asGuess);
  }
}
