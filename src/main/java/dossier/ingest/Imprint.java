package dossier.ingest;

import dossier.article.About;
import dossier.article.RawArticle;
import dossier.ingest.Line.Kind;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What names an article: its title, authors, publisher, section, address and language, each with
/// where it was learned.
record Imprint(
    Optional<Learned<String>> title,
    Optional<Learned<List<String>>> authors,
    Optional<Learned<String>> publisher,
    Optional<Learned<String>> section,
    Optional<Learned<URI>> url,
    Optional<Learned<Locale>> language) {

  /// @param clipping the lines of a clipping; none for an article that came clean
  /// @param text the article's text
  static Imprint of(
      RawArticle raw, Clipping clipping, String text, Vocabulary vocabulary, Languages languages) {
    Optional<Learned<String>> publisher = words(raw, About.PUBLISHER);
    Optional<Learned<String>> title =
        words(raw, About.TITLE)
            .or(() ->
                clipping
                    .title()
                    .flatMap(Imprint::oneLine)
                    .map(line -> new Learned<>(line, "text: first line")));
    return new Imprint(
        title,
        ClaimedAuthors.of(raw, publisher.map(Learned::value))
            .or(() -> raw.clipping() ? signed(clipping, text, vocabulary) : Optional.empty()),
        publisher,
        words(raw, About.SECTION),
        Learned.first(raw.claims(), About.URL, Imprint::address),
        languages.of(raw.claims(About.LANGUAGE), text));
  }

  /// Where each was learned, of those that are known.
  Map<About, String> origins() {
    Map<About, String> origins = new EnumMap<>(About.class);
    title.ifPresent(known -> origins.put(About.TITLE, known.where()));
    authors.ifPresent(known -> origins.put(About.AUTHOR, known.where()));
    publisher.ifPresent(known -> origins.put(About.PUBLISHER, known.where()));
    section.ifPresent(known -> origins.put(About.SECTION, known.where()));
    url.ifPresent(known -> origins.put(About.URL, known.where()));
    language.ifPresent(known -> origins.put(About.LANGUAGE, known.where()));
    return origins;
  }

  private static Optional<Learned<String>> words(RawArticle raw, About about) {
    return Learned.first(raw.claims(), about, Imprint::oneLine);
  }

  /// The names of a clipping's byline. A handle that the vocabulary knows stands as the name it
  /// belongs to.
  private static Optional<Learned<List<String>>> signed(
      Clipping clipping, String text, Vocabulary vocabulary) {
    List<String> lines = clipping.of(Kind.BYLINE);
    List<String> bylines =
        lines.stream().flatMap(line -> Byline.names(line).stream()).distinct().toList();
    if (!bylines.isEmpty()) {
      return Optional.of(new Learned<>(bylines, "text: byline"));
    }
    Stream<Learned<List<String>>> introduced =
        lines.stream()
            .flatMap(line -> AboutAuthor.name(line).stream())
            .map(name -> new Learned<>(List.of(known(name, vocabulary)), "text: about the author"));
    return Stream.concat(
            introduced,
            Byline.inChinese(text).stream()
                .map(name -> new Learned<>(List.of(name), "text: byline")))
        .findFirst();
  }

  private static String known(String name, Vocabulary vocabulary) {
    return vocabulary.named(Name.Kind.PERSON, name).map(Name::label).orElse(name);
  }

  /// An address that a reader can follow; any other scheme is refused.
  private static Optional<URI> address(String value) {
    try {
      URI uri = new URI(value.strip());
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return Optional.of(uri).filter(_ -> web && uri.getHost() != null);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> oneLine(String text) {
    return Optional.of(Paragraphs.oneLine(text)).filter(line -> !line.isEmpty());
  }
}
