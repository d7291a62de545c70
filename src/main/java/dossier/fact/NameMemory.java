package dossier.fact;

import dossier.fact.Span.Named;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The names of one article so far: by them a family name, a first word or the letters in brackets
/// tell the name in full.
final class NameMemory {
  private static final int SHORTEST = 3;
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "on", "-", "&", ".", "'s");

  private static final Set<String> NOT_SHORT = WordList.of("never-a-short-name");

  private final Words words;
  private final Map<String, Named> whole = new HashMap<>();
  private final Map<String, Named> bySurname = new HashMap<>();
  private final Map<String, Named> byFirstWord = new HashMap<>();
  private final Map<String, Named> byLetters = new HashMap<>();
  private final Map<String, Named> byHead = new HashMap<>();

  NameMemory(Words words) {
    this.words = words;
  }

  /// Remembers a name of the vocabulary.
  void addKnown(Named named, Name name) {
    if (name.kind() == Name.Kind.PERSON) {
      int space = name.label().lastIndexOf(' ');
      bySurname.putIfAbsent(Fold.fold(name.label().substring(space + 1)), named);
      byFirstWord.putIfAbsent(Fold.fold(name.label().substring(0, Math.max(space, 0))), named);
    }
  }

  /// Remembers a name found by pattern.
  void add(Named named, int from, int to) {
    whole.merge(key(from, to), named, (old, fresh) -> old.sure() || !fresh.sure() ? old : fresh);
    if (named.kind() == Name.Kind.PERSON && to - from > 1) {
      bySurname.putIfAbsent(words.at(surname(from, to)), named);
      byFirstWord.putIfAbsent(words.at(from), named);
    }
    if (named.kind() == Name.Kind.ORGANISATION) {
      addOrganisation(named, from, to);
    }
  }

  private void addOrganisation(Named named, int from, int to) {
    boolean telling =
        words.at(from).length() >= SHORTEST
            && !NOT_SHORT.contains(words.at(from))
            && (to - from == 1
                || (Gazetteer.at(words, from).isEmpty()
                    && !NameShape.isCompass(words.at(from))
                    && !NameShape.takesOf(words.at(from))
                    && !NameShape.isHead(words.at(from))
                    && !Capitals.isCommonFirst(words, from)));
    if (telling) {
      byFirstWord.putIfAbsent(words.at(from), named);
    }
    if (named.sure() && to - from > 1) {
      byLetters.putIfAbsent(letters(from, to), named);
      heads(from, to).forEach(head -> byHead.put(head, named));
      String last = words.at(to - 1);
      if (last.endsWith("s") && !NameShape.isHead(last)) {
        byFirstWord.putIfAbsent(last, named);
      }
    }
  }

  /// The words that "the League" can stand for a name by: its last, or that before "of".
  private Stream<String> heads(int from, int to) {
    int of = from;
    while (of < to && !words.at(of).equals("of")) {
      of++;
    }
    return Stream.of(words.at(of - 1), words.at(to - 1))
        .filter(head -> NameShape.endsOrganisation(head) || NameShape.beginsOrganisation(head));
  }

  private int surname(int from, int to) {
    int last = to - 1;
    while (last > from + 1
        && (Gazetteer.words("ends-a-person").contains(words.at(last))
            || words.at(last).equals("."))) {
      last--;
    }
    return last;
  }

  private String letters(int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!SMALL.contains(words.at(i))) {
        letters.append(Capitals.isAcronym(words, i) ? words.at(i) : words.at(i).substring(0, 1));
      }
    }
    return letters.toString();
  }

  /// What the same words named before, or what a part of a name stands for.
  Optional<Named> earlier(int from, int to) {
    Named same = whole.get(key(from, to));
    if (same != null && same.sure()) {
      return Optional.of(same);
    }
    if (to - from > 1) {
      return Optional.ofNullable(same);
    }
    String word = words.at(from);
    Named part = bySurname.getOrDefault(word, byFirstWord.get(word));
    return Optional.ofNullable(part)
        .or(() ->
            Capitals.isAcronym(words, from)
                ? Optional.ofNullable(byLetters.get(word))
                : Optional.empty())
        .or(() ->
            words.at(from - 1).equals("the")
                ? Optional.ofNullable(byHead.get(word))
                : Optional.empty())
        .or(() -> Optional.ofNullable(same));
  }

  /// Whether a person of this family name was named.
  boolean isFamily(String word) {
    return bySurname.containsKey(word);
  }

  /// A person with the same first name and a surname that differs by one letter: a spelling twin.
  Optional<Named> twin(int from, int to) {
    String surname = words.at(to - 1);
    return bySurname.entrySet().stream()
        .filter(e -> oneApart(e.getKey(), surname))
        .map(Map.Entry::getValue)
        .filter(n ->
            words.text().substring(n.start(), n.end()).startsWith(words.between(from, from + 1)))
        .min(Comparator.comparingInt(Named::start));
  }

  private static boolean oneApart(String a, String b) {
    if (a.length() != b.length() || a.length() < 4) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }

  private String key(int from, int to) {
    return Fold.fold(words.between(from, to));
  }
}
