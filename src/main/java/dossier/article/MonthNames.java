package dossier.article;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The names of the months in the languages that archives are most often written in, short and in
/// full, from the JDK's copy of Unicode's CLDR. A name that two languages give to two months
/// (`listopad`) is none.
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final List<String> LANGUAGES =
      List.of(
          "en", "de", "fr", "es", "it", "nl", "pt", "ca", "ro", "sv", "da", "nb", "fi", "et", "lv",
          "lt", "pl", "cs", "sk", "sl", "hr", "bs", "sr-Latn", "hu", "tr", "id", "ms", "fil", "el",
          "ru", "uk", "bg", "mk", "be", "he", "ar", "de-AT");
  private static final Map<String, Month> NAMES = names();

  private MonthNames() {}

  /// The month of this name, whatever its case, with or without the point of an abbreviation.
  static Optional<Month> find(String name) {
    return Optional.ofNullable(NAMES.get(bare(name)));
  }

  private static Map<String, Month> names() {
    Map<String, Month> names = new HashMap<>(Map.of("sept", Month.SEPTEMBER, "mrz", Month.MARCH));
    Set<String> doubtful = new HashSet<>();
    for (String language : LANGUAGES) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = bare(month.getDisplayName(style, Locale.forLanguageTag(language)));
          boolean word = name.length() >= SHORTEST && name.chars().allMatch(Character::isLetter);
          if (word && names.merge(name, month, (first, _) -> first) != month) {
            doubtful.add(name);
          }
        }
      }
    }
    doubtful.forEach(names::remove);
    return Map.copyOf(names);
  }

  private static String bare(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
