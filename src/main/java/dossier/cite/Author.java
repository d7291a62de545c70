package dossier.cite;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Who wrote an article, as reference managers want it: a person by family name and given names, or
/// whatever else signed it, as it stands. Only what looks like a person's name in Latin script is
/// taken apart; a name that stays whole is cited right, only sorted by its first word.
///
/// @param given empty for a name that is not taken apart
public record Author(String family, String given) {
  private static final int MOST_WORDS = 5;
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}.'’-]*");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*");
  private static final Pattern SUFFIX = Pattern.compile("(?i)(jr|sr|ii|iii|iv|md|phd)\\.?");
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
          "la", "le", "ten", "ter", "van", "von", "zu");
  private static final Set<String> OF_GROUPS =
      Set.of(
          "agencies",
          "agency",
          "association",
          "bank",
          "board",
          "bureau",
          "center",
          "centre",
          "committee",
          "company",
          "correspondent",
          "correspondents",
          "council",
          "department",
          "desk",
          "editor",
          "editorial",
          "editors",
          "foundation",
          "group",
          "inc",
          "institute",
          "journal",
          "limited",
          "ltd",
          "magazine",
          "media",
          "ministry",
          "network",
          "news",
          "newspaper",
          "office",
          "post",
          "press",
          "radio",
          "redaktion",
          "reporter",
          "reporters",
          "service",
          "staff",
          "studio",
          "team",
          "television",
          "the",
          "times",
          "tv",
          "union",
          "university",
          "writer",
          "writers");

  /// The author of a byline.
  public static Author of(String name) {
    String clean = name.strip().replaceAll("\\s+", " ");
    int comma = clean.indexOf(',');
    if (comma > 0 && comma == clean.lastIndexOf(',')) {
      String given = clean.substring(comma + 1).strip();
      boolean isName = isPerson(List.of((given + " " + clean.substring(0, comma)).split(" ")));
      return isName && !SUFFIX.matcher(given).matches()
          ? new Author(clean.substring(0, comma).strip(), given)
          : new Author(clean, "");
    }
    List<String> words = List.of(clean.split(" "));
    if (words.size() < 2 || !isPerson(words)) {
      return new Author(clean, "");
    }
    int family = words.size() - 1;
    if (SUFFIX.matcher(words.get(family)).matches() && family > 1) {
      family--;
    }
    while (family > 1 && PARTICLES.contains(words.get(family - 1).toLowerCase(Locale.ROOT))) {
      family--;
    }
    return new Author(
        String.join(" ", words.subList(family, words.size())),
        String.join(" ", words.subList(0, family)));
  }

  private static boolean isPerson(List<String> words) {
    return words.size() <= MOST_WORDS
        && words.stream().allMatch(word -> WORD.matcher(word).matches())
        && words.stream().map(word -> word.toLowerCase(Locale.ROOT)).noneMatch(OF_GROUPS::contains)
        && words.stream()
            .allMatch(word ->
                CAPITALISED.matcher(word).matches()
                    || PARTICLES.contains(word.toLowerCase(Locale.ROOT)))
        && words.stream().anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT)));
  }

  boolean isWhole() {
    return given.isEmpty();
  }

  /// `Lind, Ada`; a whole name as it stands.
  String inverted() {
    return isWhole() ? family : family + ", " + given;
  }
}
