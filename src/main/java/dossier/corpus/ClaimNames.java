package dossier.corpus;

import dossier.article.About;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The one table of what a record or a front matter may call what it says about its article.
final class ClaimNames {
  private static final Map<About, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(About.TITLE, List.of("title", "headline")),
          Map.entry(About.AUTHOR, List.of("authors", "author", "byline", "creator")),
          Map.entry(About.PUBLISHER, List.of("publisher", "source", "site")),
          Map.entry(About.SECTION, List.of("section")),
          Map.entry(About.PUBLISHED, List.of("published", "date", "datepublished")),
          Map.entry(About.MODIFIED, List.of("modified", "updated", "datemodified")),
          Map.entry(About.LANGUAGE, List.of("language", "lang", "inlanguage")),
          Map.entry(About.URL, List.of("url", "link")),
          Map.entry(
              About.TOPIC,
              List.of("topics", "topic", "keywords", "tags", "sections", "categories")),
          Map.entry(About.PERSON, List.of("people", "persons", "person")),
          Map.entry(
              About.ORGANISATION,
              List.of(
                  "organisations",
                  "organizations",
                  "orgs",
                  "companies",
                  "organisation",
                  "organization")),
          Map.entry(About.PLACE, List.of("places", "locations", "place", "location")));

  private static final Map<String, About> ABOUT =
      NAMES.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(name, entry.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ClaimNames() {}

  /// What the field `name` speaks of, however its letters are cased; `source` speaks of the address
  /// where it holds one.
  static Optional<About> about(String name, String value) {
    String folded = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    boolean address =
        value.startsWith("http://") || value.startsWith("https://") || value.startsWith("urn:");
    return folded.equals("source") && address
        ? Optional.of(About.URL)
        : Optional.ofNullable(ABOUT.get(folded));
  }
}
