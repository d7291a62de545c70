package dossier.fact;

import java.util.Optional;
import java.util.Set;

/// The words for what people are in an organisation, and the relation each stands for.
final class Roles {
  private static final Set<String> CHIEF = Set.of("ceo", "co-ceo");
  private static final Set<String> FOUNDER =
      Set.of("founder", "co-founder", "cofounder", "founders", "co-founders");
  private static final Set<String> CHAIR = Set.of("chairman", "chairwoman", "chair", "chairperson");
  private static final Set<String> OTHERS = WordList.of("role");
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "miss", "dr", "prof", "sir", "lady", "lord", "sen", "rep", "gov",
          "gen", "col", "lt", "capt", "sgt", "adm", "rev", "dame", "madame", "mme", "herr", "frau");
  private static final Set<String> QUALIFIERS = WordList.of("before-a-role");

  private Roles() {}

  /// A role as it stands in a text.
  ///
  /// @param end the token after it
  /// @param relation the schema.org-like word: `ceo`, `founder`, `chair`; `role` for any other
  record Role(int end, String relation) {}

  /// The role whose words begin at token `i`: "senior vice president", "CEO", "co-founder".
  static Optional<Role> at(Words words, int i) {
    if (words.areAt(i, "chief executive")) {
      return Optional.of(new Role(words.at(i + 2).equals("officer") ? i + 3 : i + 2, "ceo"));
    }
    int k = i;
    while (k - i < 3
        && QUALIFIERS.contains(words.at(k))
        && (!OTHERS.contains(words.at(k)) || isRole(words, k + 1))) {
      k++;
    }
    boolean co = words.at(k).equals("co") && words.at(k + 1).equals("-");
    int head = co ? k + 2 : k;
    String word = words.at(head);
    boolean vice = k > i && words.at(k - 1).equals("vice");
    if (CHIEF.contains(word)) {
      return Optional.of(new Role(head + 1, "ceo"));
    }
    if (FOUNDER.contains(word)) {
      return Optional.of(new Role(head + 1, "founder"));
    }
    if (CHAIR.contains(word)) {
      return Optional.of(new Role(head + 1, vice ? "role" : "chair"));
    }
    if (k > i && words.at(k - 1).equals("chief") && words.at(k + 1).equals("officer")) {
      return Optional.of(new Role(k + 2, "role"));
    }
    return OTHERS.contains(word) ? Optional.of(new Role(head + 1, "role")) : Optional.empty();
  }

  private static boolean isRole(Words words, int i) {
    String word = words.at(i);
    return CHIEF.contains(word)
        || FOUNDER.contains(word)
        || CHAIR.contains(word)
        || OTHERS.contains(word);
  }

  /// "Mr" and the like, without the point.
  static boolean isTitle(String word) {
    return TITLES.contains(word);
  }
}
