package dossier.fact;

import dossier.vocabulary.Name;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Tells who acts: the nearest name before the verb that is not governed by a preposition; for a pronoun or "the company"
/// the last fitting name; else the words before the verb.
final class Subjects {
  private static final Set<String> THINGS =
      Set.of("company", "platform", "firm", "group", "retailer", "giant", "bank", "startup", "start-up", "programme",
          "program", "project", "site", "marketplace", "business", "maker", "chain", "initiative", "scheme", "service",
          "unit", "team", "goal", "target", "plan", "conference", "event");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "with", "to", "from", "for", "in", "at", "on", "by", "than", "like", "as", "into", "against", "via",
          "about", "between", "among", "over", "under", "after", "before", "through", "near", "including");
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "me", "i'm", "i've", "i'd", "you", "your");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "some", "most", "many");
  private static final int LONGEST_PHRASE = 7;

  private final Story story;

  Subjects(Story story) {
    this.story = story;
  }

  /// A subject and where it stands.
  ///
  /// @param span first and last place in the text; empty where the words stand in an earlier sentence
  /// @param named whether it is a name and not just a phrase
  /// @param guessed whether it was taken from an earlier sentence without a pronoun, or is only a phrase
  record Who(Subject subject, List<int[]> span, boolean named, boolean guessed) {}

  /// Who does what the verb at `place` says; empty for the writer and the reader.
  Optional<Who> before(Passage passage, int place) {
    Optional<Span.Named> name = actor(passage, place);
    int from = name.map(Span::end).orElse(passage.start());
    int pronoun = pronoun(passage.words(), passage.words().indexAt(from), passage.words().indexAt(place));
    if (pronoun >= 0) {
      return ofPronoun(passage, pronoun);
    }
    if (name.isPresent()) {
      return name.map(Subjects::of);
    }
    return phrase(passage, place).or(() -> story.before(passage).findFirst().map(Subjects::guess));
  }

  /// The first name in the sentence, or before it: what a judgement is about.
  Optional<Who> topic(Passage passage) {
    Optional<Who> here = passage.names().stream()
        .filter(n -> n.kind() == Name.Kind.INITIATIVE || n.kind() == Name.Kind.ORGANISATION)
        .findFirst()
        .or(() -> passage.names().stream().filter(Span.Named::canAct).findFirst())
        .map(Subjects::of);
    return here.or(() -> story.before(passage).findFirst().map(Subjects::guess));
  }

  static Who of(Span.Named name) {
    return new Who(name.subject(), List.of(new int[] {name.start(), name.end()}), true, false);
  }

  private static Who guess(Span.Named name) {
    return new Who(name.subject(), List.of(), true, true);
  }

  private static Optional<Span.Named> actor(Passage passage, int place) {
    List<Span.Named> before = passage.names().stream()
        .filter(n -> n.canAct() && n.end() <= place && !isSource(passage, n))
        .toList();
    List<Span.Named> free = before.stream().filter(n -> !governed(passage.words(), n)).toList();
    List<Span.Named> from = free.isEmpty() ? before.stream().filter(n -> !isModifier(passage.words(), n)).toList() : free;
    return from.isEmpty() ? Optional.empty() : Optional.of(from.getLast());
  }

  private static boolean governed(Words words, Span.Named name) {
    int i = words.indexAt(name.start()) - 1;
    i = words.at(i).equals("the") ? i - 1 : i;
    return PREPOSITIONS.contains(words.at(i)) || isModifier(words, name) || words.at(i).equals("&");
  }

  /// "Opensky employees" are not Opensky.
  private static boolean isModifier(Words words, Span.Named name) {
    int next = words.indexAt(name.end());
    return words.token(next).isWord() && !words.token(next).capital() && Nouns.isPlural(words.at(next))
        && !words.at(next).matches("has|is|was|does|plans|aims|wants|says|expects|hopes|sells|charges|runs|operates"
            + "|employs|owns|has|intends|serves|makes|opens|launches|offers|gets|seeks|needs|buys|remains|claims");
  }

  /// "according to FT", "Bloomberg reports that".
  private static boolean isSource(Passage passage, Span.Named name) {
    int i = passage.words().indexAt(name.start());
    i = passage.words().at(i - 1).equals("the") ? i - 1 : i;
    return passage.words().areAt(i - 2, "according to");
  }

  /// The last pronoun, or "the company", among the tokens; -1 for none.
  private static int pronoun(Words words, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String word = words.at(i);
      boolean thing = THINGS.contains(word) && words.at(i - 1).equals("the") && i - 1 >= from;
      if (word.matches("he|she|it|they") || FIRST_PERSON.contains(word) || thing) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Who> ofPronoun(Passage passage, int i) {
    Words words = passage.words();
    String word = words.at(i);
    if (FIRST_PERSON.contains(word)) {
      return Optional.empty();
    }
    Predicate<Span.Named> fits = word.matches("he|she")
        ? n -> n.kind() == Name.Kind.PERSON
        : n -> n.kind() == Name.Kind.ORGANISATION || n.kind() == Name.Kind.INITIATIVE;
    Optional<Span.Named> here = passage.names().stream()
        .filter(n -> n.end() <= words.token(i).start() && fits.test(n) && !isSource(passage, n))
        .findFirst();
    int start = words.token(words.at(i - 1).equals("the") ? i - 1 : i).start();
    return here.or(() -> story.before(passage).filter(fits).findFirst())
        .map(n -> new Who(n.subject(), List.of(new int[] {start, words.token(i).end()}), true, false));
  }

  /// The words before the verb back to an article: "the tram company".
  private static Optional<Who> phrase(Passage passage, int place) {
    Words words = passage.words();
    int to = words.indexAt(place);
    while (words.at(to - 1).matches("has|have|had|will|would|is|are|was|were|also|now|be|been|not|to|may|might|could"
        + "|recently|already|just|then|later|since|currently|reportedly")) {
      to--;
    }
    int segment = words.indexAt(passage.segmentStart(place));
    for (int i = to - 1; i >= segment && to - i <= LONGEST_PHRASE; i--) {
      if (!words.token(i).isWord() && !words.at(i).equals("-") && !words.at(i).equals("'s")) {
        return Optional.empty();
      }
      if (DETERMINERS.contains(words.at(i)) && to - i > 1) {
        int[] span = {words.token(i).start(), words.token(to - 1).end()};
        return Optional.of(
            new Who(new Subject(Optional.empty(), words.between(i, to)), List.of(span), false, true));
      }
    }
    return Optional.empty();
  }
}
