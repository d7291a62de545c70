package dossier.fact;

import dossier.vocabulary.Name;
import java.util.List;
import java.util.Optional;

/// A subject and where it stands.
///
/// @param kind of the name; empty where the subject is only a phrase
/// @param span first and last place in the text; empty where the words stand in an earlier sentence
/// @param guessed whether it was taken from an earlier sentence without a pronoun, or is only a
///   phrase
record Who(Subject subject, Optional<Name.Kind> kind, List<int[]> span, boolean guessed) {
  static Who of(Span.Named name) {
    return new Who(
        name.subject(),
        Optional.of(name.kind()),
        List.of(new int[] {name.start(), name.end()}),
        false);
  }

  static Who ofWords(Passage passage, int[] phrase) {
    String text = passage.words().text().substring(phrase[0], phrase[1]);
    Subject own = new Subject(Optional.empty(), text.replaceFirst("['\u2019]s$", ""));
    return new Who(own, Optional.empty(), List.of(phrase), true);
  }

  /// The same, taken from elsewhere and so unsure.
  Who asGuess() {
    return new Who(subject, kind, List.of(), true);
  }

  /// The same, meant by the words from `start` to `end`.
  Who meantBy(int start, int end) {
    return new Who(subject, kind, List.of(new int[] {start, end}), guessed);
  }

  boolean named() {
    return kind.isPresent();
  }

  boolean startsBefore(int place) {
    return span.isEmpty() || span.getFirst()[0] < place;
  }

  boolean is(Name.Kind other) {
    return kind.filter(k -> k == other).isPresent();
  }
}
