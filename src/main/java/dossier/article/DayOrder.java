package dossier.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which number of `03/04/2019` is the day. Unknown where neither the language nor the country
/// tells; then such a date is none, unless one of its numbers is above twelve.
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  UNKNOWN;

  /// Countries that write the month first, by the calendars of Unicode's CLDR.
  private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "PR", "GU", "FM");

  /// Domains whose pages are in English, but not for readers in the United States.
  private static final Set<String> DAY_FIRST_DOMAINS =
      Set.of("uk", "ie", "au", "nz", "in", "za", "sg", "ng", "ke", "gh", "pk", "lk", "mt", "eu");

  /// The order used by writers of a language.
  ///
  /// @param tag the language as a page declares it: `en-GB`, `de`
  /// @param host the page's host, whose last part can tell the country; empty where it is not known
  public static DayOrder of(Optional<String> tag, String host) {
    Locale locale = Locale.forLanguageTag(tag.orElse("").strip().replace('_', '-'));
    String country = locale.getCountry();
    if (MONTH_FIRST_COUNTRIES.contains(country)) {
      return ofAmerica(host);
    }
    if (!country.isEmpty() || DAY_FIRST_DOMAINS.contains(lastPart(host))) {
      return DAY_FIRST;
    }
    return switch (locale.getLanguage()) {
      case "en" -> MONTH_FIRST;
      case "", "zh", "ja", "ko" -> lastPart(host).length() == 2 ? DAY_FIRST : UNKNOWN;
      default -> DAY_FIRST;
    };
  }

  /// Templates declare `en-US` all over the world; the domain of a country that is not theirs
  /// tells.
  private static DayOrder ofAmerica(String host) {
    return DAY_FIRST_DOMAINS.contains(lastPart(host)) ? DAY_FIRST : MONTH_FIRST;
  }

  private static String lastPart(String host) {
    return host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
