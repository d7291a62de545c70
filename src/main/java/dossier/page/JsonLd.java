package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The article that a page's JSON-LD describes, in the words of schema.org.
record JsonLd(JsonNode node) {
  private static final int MOST_NODES = 10_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final List<Map.Entry<String, About>> PROPERTIES =
      List.of(
          Map.entry("author", About.AUTHOR),
          Map.entry("publisher", About.PUBLISHER),
          Map.entry("datePublished", About.PUBLISHED),
          Map.entry("dateModified", About.MODIFIED),
          Map.entry("inLanguage", About.LANGUAGE),
          Map.entry("url", About.URL),
          Map.entry("mainEntityOfPage", About.URL));

  /// The first article described, at any depth and in any `@graph`.
  static Optional<JsonLd> of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = parse(script.data()).flatMap(JsonLd::article);
      if (article.isPresent()) {
        return article.map(JsonLd::new);
      }
    }
    return Optional.empty();
  }

  Optional<String> body() {
    return node.path("articleBody")
        .stringValueOpt()
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (String property : List.of("headline", "name")) {
      text(property).ifPresent(title -> claims.add(claim(About.TITLE, title, property)));
    }
    for (Map.Entry<String, About> property : PROPERTIES) {
      String name = property.getKey();
      JsonValues.of(node.path(name))
          .forEach(value -> claims.add(claim(property.getValue(), value, name)));
    }
    JsonValues.of(node.path("articleSection"))
        .forEach(section -> claims.add(claim(About.SECTION, section, "articleSection")));
    for (String property : List.of("keywords")) {
      for (String value : JsonValues.of(node.path(property))) {
        QuotedList.split(value).stream()
            .map(JsonLd::clean)
            .filter(topic -> !topic.isEmpty())
            .forEach(topic -> claims.add(claim(About.TOPIC, topic, property)));
      }
    }
    return claims;
  }

  private static Claim claim(About about, String value, String property) {
    return new Claim(about, clean(value), "JSON-LD: " + property);
  }

  private Optional<String> text(String property) {
    return node.path(property).stringValueOpt().map(JsonLd::clean).filter(text -> !text.isEmpty());
  }

  /// Many sites escape what JSON-LD holds as if it were HTML.
  private static String clean(String value) {
    return Parser.unescapeEntities(value, false).replaceAll("\\s+", " ").strip();
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.of(MAPPER.readTree(json.strip()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      if (node.isArray()) {
        node.values().forEach(open::addLast);
      } else if (node.isObject()) {
        List.of("@graph", "mainEntity", "mainEntityOfPage")
            .forEach(name -> open.addLast(node.path(name)));
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    return JsonValues.of(type).stream()
        .anyMatch(name ->
            name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report"));
  }
}
