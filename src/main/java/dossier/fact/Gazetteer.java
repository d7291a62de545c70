package dossier.fact;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The built-in names, from `names.txt`: given and family names of many cultures, countries and
/// cities, firms and institutions, and the words that tell what a name is. Immutable.
///
/// Words are compared folded and without accents; a name written with two capitals in the file
/// stands only for just these letters, so that `WHO` is not "who".
final class Gazetteer {
  private static final Map<String, Set<String>> LISTS = WordList.lists("names.txt");
  private static final Lexicon<Naming> NAMES = new Lexicon<>();

  static {
    add("place", Naming.PLACE);
    add("city", Naming.PLACE);
    add("demonym", Naming.PEOPLE);
    add("organisation", Naming.ORGANISATION);
    add("other", Naming.OTHER);
  }

  private static final Set<String> GIVEN = plainWords("given-name");
  private static final Set<String> SURNAMES = plainWords("surname");
  private static final Set<String> FAMILY_FIRST = plainWords("family-name-first");

  private static final Map<String, String> WHOLE =
      words("stands-for").stream()
          .map(entry -> entry.replace('_', ' ').split("="))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private Gazetteer() {}

  /// A name that begins at a token.
  ///
  /// @param end the token after it
  record Known(int end, Naming naming) {}

  /// The longest known name that begins at token `i`.
  static Optional<Known> at(Words words, int i) {
    if (!words.gives(i, Clues.NAME)) {
      return Optional.empty();
    }
    return NAMES.at(words, i, (_, _) -> true).map(found -> new Known(found.end(), found.value()));
  }

  /// What exactly these tokens name.
  static Naming of(Words words, int from, int to) {
    if (!words.gives(from, Clues.NAME)) {
      return Naming.UNKNOWN;
    }
    return NAMES
        .at(words, from, (_, end) -> end == to)
        .map(Lexicon.Found::value)
        .orElse(Naming.UNKNOWN);
  }

  /// The words that names begin with.
  static Set<String> firstWords() {
    return NAMES.firstWords();
  }

  static boolean isGiven(String word) {
    return GIVEN.contains(plain(word));
  }

  static boolean isSurname(String word) {
    String plain = plain(word);
    return SURNAMES.contains(plain) || FAMILY_FIRST.contains(plain);
  }

  /// Whether in many names the family name stands first and this is one.
  static boolean isFamilyFirst(String word) {
    return FAMILY_FIRST.contains(word);
  }

  /// What letters stand for: "United Kingdom" for "U.K."; a name itself where they are none.
  static String whole(String name) {
    return WHOLE.getOrDefault(name, name);
  }

  /// The words of a list of `names.txt`, each once.
  static Set<String> words(String list) {
    Set<String> words = LISTS.get(list);
    if (words == null) {
      throw new IllegalStateException("no list of names \"" + list + "\"");
    }
    return words;
  }

  private static Set<String> plainWords(String list) {
    return words(list).stream().map(Gazetteer::plain).collect(Collectors.toSet());
  }

  /// A folded word without its accents.
  private static String plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
      }
    }
    return word;
  }

  private static void add(String list, Naming naming) {
    for (String entry : words(list)) {
      String name = entry.replace('_', ' ');
      long capitals = name.chars().filter(Character::isUpperCase).count();
      NAMES.add(capitals > 1 ? "!" + name : name, naming);
    }
  }
}
