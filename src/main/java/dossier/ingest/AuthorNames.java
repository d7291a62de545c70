package dossier.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names in what a file says of its authors, without what stands around them: "Von Ada
/// Lindqvist, Redakteurin", "Lindqvist, Ada; Tom Okafor (dpa)", "Posted by ada on May 3".
final class AuthorNames {
  private static final int LONGEST_CLAIM = 400;
  private static final int LONGEST_NAME = 60;
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:written|posted|published|story|text|texte|texto|words|reported|ein (?:artikel|beitrag|kommentar|gastbeitrag)|(?:view|see) all posts|zeige? alle beiträge|artikel|article|interview|photos?)\\s+)?"
              + "(?:by|von|par|por|di|door|av|af|author|autor(?:in|en)?|auteure?|autore|authors|verfasst von|geschrieben von|redaktion|redaktør|text|texte|texto|journalist|from)\\b\\s?[:：|]?\\s*");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:;|\\||/|•|·|\\+|&|\\s(?:and|und|et|y|e|og|och|en|con|with|mit)\\s|、|，)\\s*");
  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)\\([^)]*\\)|\\[[^]]*]|\\S+@\\S+|https?:\\S+|(?:www\\.)\\S+|(?:^|\\s)@\\w+|<[^>]*>");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)[\\s,]+(?:(?:published|posted|updated|veröffentlicht|aktualisiert|am|on|le|el|il)\\s.*\\d.*|\\d.*|\\p{L}{3,9}\\.? \\d.*|in [A-Z]\\p{L}+$|–.*|—.*|-\\s.*)$");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(?:redakteure?(?:in)?|reporters?|journalist(?:e|in|a)?|editors?|correspondents?|korrespondent(?:in)?|writers?|staff|redaktion|redacción|rédaction|redazione|contributors?|author|autor(?:in)?|redaktionsleiter(?:in)?|chefredakteur(?:in)?|chief|senior|volontär(?:in)?|freier?|professor(?:in)?|university|universität|ceo|director|producer|online|team|desk|newsroom|news|twitter|facebook|fotos?|photos?|bild(?:er)?|video|follow|tips meg|guest)\\b.*");
  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?iu).*\\b(?:redaktion|redacción|rédaction|redazione|staff|admin(?:istrator)?|team|desk|editorial|newsroom|editor|webmaster|online|gmbh|inc|ltd|verlag|media|news)\\b.*");
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?iu)null|undefined|none|n/?a|unknown|anonymous|true|false|author|autor|by|von|admin");
  private static final Pattern INITIALS = Pattern.compile("\\s\\(?[a-zäöü]{2,5}\\)?$");

  private AuthorNames() {}

  /// The names in a claim, each once.
  static List<String> of(String claim) {
    if (claim.length() > LONGEST_CLAIM || claim.startsWith("http")) {
      return List.of();
    }
    String bare = PREFIX.matcher(AROUND.matcher(claim).replaceAll(" ").strip()).replaceFirst("");
    List<String> names = new ArrayList<>();
    for (String part : BETWEEN.split(bare)) {
      byComma(part).stream()
          .map(AuthorNames::trimmed)
          .filter(AuthorNames::isName)
          .forEach(names::add);
    }
    return distinct(names);
  }

  /// Whether the name stands for a newsroom, not for a person.
  static boolean isCollective(String name) {
    return COLLECTIVE.matcher(name).matches();
  }

  /// The names without those that differ only in case and accents, the first way of writing kept.
  static List<String> distinct(List<String> names) {
    Map<String, String> once = new LinkedHashMap<>();
    names.forEach(name -> once.putIfAbsent(folded(name), name));
    return List.copyOf(once.values());
  }

  /// "Lindqvist, Ada" is one name turned round; a role behind a comma goes; else commas divide.
  private static List<String> byComma(String part) {
    List<String> parts = Arrays.stream(part.split("\\s*,\\s*")).filter(p -> !p.isBlank()).toList();
    boolean turned =
        parts.size() == 2
            && parts.stream()
                .allMatch(word ->
                    word.strip().indexOf(' ') < 0 && Character.isUpperCase(word.codePointAt(0)));
    if (turned) {
      return List.of(parts.get(1) + " " + parts.get(0));
    }
    List<String> names = new ArrayList<>();
    for (String name : parts) {
      if (names.isEmpty() || !isRole(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isRole(String words) {
    return ROLE.matcher(words).matches() || !Character.isUpperCase(words.strip().codePointAt(0));
  }

  private static String trimmed(String part) {
    String name = PREFIX.matcher(part.strip()).replaceFirst("");
    Matcher tail = TAIL.matcher(name);
    String bare = tail.find() && tail.start() > 2 ? name.substring(0, tail.start()) : name;
    String plain =
        bare.replaceAll("[\\s\\u00A0]+", " ").replaceAll("^[\\s,:.|*–-]+|[\\s,:|*–-]+$", "");
    Matcher initials = INITIALS.matcher(plain);
    return initials.find() && plain.substring(0, initials.start()).indexOf(' ') > 0
        ? plain.substring(0, initials.start())
        : plain;
  }

  private static boolean isName(String name) {
    return name.length() > 1
        && name.length() <= LONGEST_NAME
        && name.codePoints().anyMatch(Character::isLetter)
        && !NOTHING.matcher(name).matches();
  }

  static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /// The part of a list that is people, or all of it where there are none.
  static List<String> people(List<String> names, Optional<String> publisher) {
    List<String> people =
        names.stream()
            .filter(name ->
                !isCollective(name) && publisher.filter(p -> isPublisher(name, p)).isEmpty())
            .toList();
    return people.isEmpty() ? names : people;
  }

  static boolean isPublisher(String name, String publisher) {
    String one = folded(name);
    String two = folded(publisher);
    return one.equals(two)
        || (one.length() > 3 && two.contains(one))
        || (two.length() > 3 && one.contains(two));
  }
}
