package dossier.fact;

import dossier.fact.Span.Named;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Mention;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds names: those of the vocabulary first, then runs of capitalised words, which are persons
/// beside a role or title or with a first name, and organisations otherwise; last one word alone of
/// a name that stood in full before.
final class Names {
  private static final int LONGEST_RUN = 6;
  private static final Set<String> NOT_SHORT = WordList.of("never-a-short-name");

  private final Words words;
  private final List<Named> found = new ArrayList<>();
  private final Map<String, Named> bySurname = new HashMap<>();
  private final Map<String, Named> byFirstWord = new HashMap<>();

  private Names(Words words) {
    this.words = words;
  }

  /// The names of a text, in order; their tokens are taken.
  static List<Named> in(Words words, Vocabulary vocabulary) {
    Names names = new Names(words);
    for (Mention mention : vocabulary.mentions(words.text(), words.sentences())) {
      names.addKnown(mention);
    }
    names.addRuns();
    names.found.sort(Comparator.comparingInt(Named::start));
    return names.found;
  }

  private void addKnown(Mention mention) {
    Name name = mention.name();
    Subject subject =
        new Subject(Optional.of(name.id()), words.text().substring(mention.start(), mention.end()));
    Named named =
        new Named(mention.start(), mention.end(), name.kind(), subject, mention.contextual());
    words.takeChars(mention.start(), mention.end());
    found.add(named);
    if (name.kind() == Name.Kind.PERSON) {
      int space = name.label().lastIndexOf(' ');
      bySurname.putIfAbsent(Fold.fold(name.label().substring(space + 1)), named);
      byFirstWord.putIfAbsent(Fold.fold(name.label().substring(0, Math.max(space, 0))), named);
    }
  }

  private void addRuns() {
    int i = 0;
    while (i < words.size()) {
      int end = Capitals.runEnd(words, i, LONGEST_RUN);
      if (end > i) {
        addRun(i, end);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void addRun(int from, int to) {
    int start = Capitals.trimmedStart(words, from, to);
    boolean number = to - start == 1 && words.token(start).isNumber();
    if (start >= to || number) {
      return;
    }
    Optional<Named> earlier = to - start == 1 ? earlier(words.at(start)) : Optional.empty();
    if (earlier.isPresent()) {
      add(start, to, earlier.get().kind(), earlier.get().subject());
    } else if (Capitals.isPerson(words, start, to)) {
      addPerson(start, to);
    } else if (Capitals.isPlace(words, start, to)) {
      add(start, to, Name.Kind.PLACE, new Subject(Optional.empty(), words.between(start, to)));
    } else if (Capitals.isOrganisation(words, from, start, to)) {
      Named named =
          add(
              start,
              to,
              Name.Kind.ORGANISATION,
              new Subject(Optional.empty(), words.between(start, to)));
      if (words.at(start).length() > 2 && !NOT_SHORT.contains(words.at(start))) {
        byFirstWord.putIfAbsent(words.at(start), named);
      }
    }
  }

  private Optional<Named> earlier(String word) {
    return Optional.ofNullable(bySurname.getOrDefault(word, byFirstWord.get(word)));
  }

  private void addPerson(int start, int to) {
    Subject subject = new Subject(Optional.empty(), words.between(start, to));
    String surname = words.at(to - 1);
    Optional<Named> twin = to - start > 1 ? twin(start, surname) : Optional.empty();
    Subject known = twin.map(Named::subject).orElse(subject);
    Named named = add(start, to, Name.Kind.PERSON, known);
    if (to - start > 1) {
      bySurname.putIfAbsent(surname, named);
      byFirstWord.putIfAbsent(words.at(start), named);
    }
  }

  /// A person with the same first name and a surname that differs by one letter: a spelling twin.
  private Optional<Named> twin(int start, String surname) {
    return bySurname.entrySet().stream()
        .filter(e -> Capitals.oneApart(e.getKey(), surname))
        .map(Map.Entry::getValue)
        .filter(n ->
            words.text().substring(n.start(), n.end()).startsWith(words.between(start, start + 1)))
        .min(Comparator.comparingInt(Named::start));
  }

  private Named add(int from, int to, Name.Kind kind, Subject subject) {
    Named named =
        new Named(words.token(from).start(), words.token(to - 1).end(), kind, subject, false);
    words.take(from, to);
    found.add(named);
    return named;
  }
}
