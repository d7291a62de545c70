package dossier.fact;

import dossier.fact.Span.Named;
import dossier.vocabulary.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds persons among names of which nothing is known, by how an article shortens them: a person
/// to the last word ("Teodora Vancea", then "Vancea"), an organisation to the first.
final class FamilyNames {
  private static final int LONGEST = 3;

  private FamilyNames() {}

  /// Makes persons of the unsure names in `names` that are shortened like persons. Linear.
  static void settle(Words words, List<Named> names) {
    Set<String> single = new HashSet<>();
    for (Named name : names) {
      if (!name.sure() && tokens(words, name) == 1) {
        single.add(text(words, name));
      }
    }
    if (single.isEmpty()) {
      return;
    }
    Map<String, Named> people = new HashMap<>();
    for (Named name : names) {
      if (!name.sure() && isShortened(words, name, single)) {
        people.putIfAbsent(last(words, name), name);
      }
    }
    names.replaceAll(name ->
        Optional.ofNullable(people.get(last(words, name)))
            .filter(person ->
                !name.sure()
                    && (tokens(words, name) == 1 || text(words, name).equals(text(words, person))))
            .map(person ->
                new Named(
                    name.start(),
                    name.end(),
                    Name.Kind.PERSON,
                    person.subject(),
                    name.contextual(),
                    true))
            .orElse(name));
  }

  /// Whether its last word stands alone and its first does not.
  private static boolean isShortened(Words words, Named name, Set<String> single) {
    int count = tokens(words, name);
    int first = words.indexAt(name.start());
    boolean plain = true;
    for (int i = first; i < first + count; i++) {
      plain &= words.token(i).isWord() && words.token(i).capital();
    }
    return count > 1
        && count <= LONGEST
        && plain
        && !NameShape.isHead(last(words, name).toLowerCase(Locale.ROOT))
        && single.contains(last(words, name))
        && !single.contains(words.between(first, first + 1));
  }

  private static int tokens(Words words, Named name) {
    return words.indexAt(name.end()) - words.indexAt(name.start());
  }

  private static String last(Words words, Named name) {
    int end = words.indexAt(name.end());
    return words.between(end - 1, end);
  }

  private static String text(Words words, Named name) {
    return words.text().substring(name.start(), name.end());
  }
}
