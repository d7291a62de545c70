package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The article that a page's JSON-LD describes, in the words of schema.org.
///
/// @param node the article's own object
/// @param named the objects of the page that have an `@id`, by it
/// @param page the object that describes the page around it; a missing node where there is none
record JsonLd(JsonNode node, Map<String, JsonNode> named, JsonNode page) {
  private static final int MOST_NODES = 10_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();
  private static final Pattern WRAPPING =
      Pattern.compile(
          "^\\s*(?://|/\\*)?\\s*(?:<!\\[CDATA\\[|<!--)\\s*(?:\\*/)?|(?://|/\\*)?\\s*(?:\\]\\]>|-->)\\s*(?:\\*/)?\\s*$|;\\s*$");
  private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting)|Report");
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "Recipe|VideoObject|LiveBlogPosting|DiscussionForumPosting|QAPage|PodcastEpisode|CreativeWork|MedicalWebPage|Product|Book|HowTo");
  private static final Pattern PAGE = Pattern.compile(".*WebPage|AboutPage|ItemPage|FAQPage");
  private static final List<Map.Entry<String, About>> PROPERTIES =
      List.of(
          Map.entry("publisher", About.PUBLISHER),
          Map.entry("inLanguage", About.LANGUAGE),
          Map.entry("url", About.URL),
          Map.entry("mainEntityOfPage", About.URL),
          Map.entry("articleSection", About.SECTION));

  private static final List<Map.Entry<String, About>> DATES =
      List.of(
          Map.entry("datePublished", About.PUBLISHED),
          Map.entry("dateCreated", About.PUBLISHED),
          Map.entry("uploadDate", About.PUBLISHED),
          Map.entry("dateModified", About.MODIFIED));
  private static final Pattern BROKEN =
      Pattern.compile(
          "\"(headline|datePublished|dateModified)\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.){1,300}+\")");

  /// The article described: of several, the one that says most.
  static Optional<JsonLd> of(Document page) {
    List<JsonNode> objects = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      parse(script.data()).ifPresent(root -> collect(root, objects));
    }
    Map<String, JsonNode> named = new HashMap<>();
    for (JsonNode object : objects) {
      String id = object.path("@id").asString("");
      if (!id.isEmpty() && object.size() > 1) {
        named.merge(id, object, (a, b) -> a.size() >= b.size() ? a : b);
      }
    }
    JsonNode around = first(objects, PAGE).orElseGet(MAPPER::missingNode);
    return first(objects, ARTICLE)
        .or(() -> first(objects, OTHER_WORK))
        .or(() -> Optional.of(around).filter(JsonNode::isObject))
        .map(article -> new JsonLd(article, named, around));
  }

  Optional<String> body() {
    return node.path("articleBody")
        .stringValueOpt()
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    if (isOf(node, PAGE)) {
      return claims;
    }
    for (String property : List.of("headline", "name")) {
      text(property).ifPresent(title -> claims.add(claim(About.TITLE, title, property)));
    }
    JsonPeople.of(node, this::resolved)
        .forEach(person ->
            claims.add(
                new Claim(About.AUTHOR, clean(person.value()), "JSON-LD: " + person.where())));
    if (isOf(node, ARTICLE)) {
      for (Map.Entry<String, About> date : DATES) {
        JsonValues.of(node.path(date.getKey()))
            .forEach(value -> claims.add(claim(date.getValue(), value, date.getKey())));
      }
    }
    for (Map.Entry<String, About> property : PROPERTIES) {
      String name = property.getKey();
      JsonValues.of(resolved(node.path(name)))
          .forEach(value -> claims.add(claim(property.getValue(), value, name)));
    }
    for (String value : JsonValues.of(node.path("keywords"))) {
      QuotedList.split(value).stream()
          .map(JsonLd::clean)
          .filter(topic -> !topic.isEmpty())
          .forEach(topic -> claims.add(claim(About.TOPIC, topic, "keywords")));
    }
    return claims;
  }

  /// What is said of other dates than the article's own: those of the page around it, and of a work
  /// on it, such as a film.
  List<Claim> otherDates() {
    List<Claim> claims = new ArrayList<>();
    for (Map.Entry<String, About> date : DATES) {
      for (JsonNode object : isOf(node, ARTICLE) ? List.of(page) : List.of(node, page)) {
        object
            .path(date.getKey())
            .stringValueOpt()
            .ifPresent(value ->
                claims.add(claim(date.getValue(), value, kind(object) + " " + date.getKey())));
      }
    }
    return claims;
  }

  private static String kind(JsonNode object) {
    return JsonValues.of(object.path("@type")).stream().findFirst().orElse("");
  }

  /// The object that `@id` refers to.
  private JsonNode resolved(JsonNode reference) {
    String id = reference.path("@id").asString("");
    return reference.isObject() && reference.size() == 1
        ? named.getOrDefault(id, reference)
        : reference;
  }

  private static Claim claim(About about, String value, String property) {
    return new Claim(about, clean(value), "JSON-LD: " + property);
  }

  private Optional<String> text(String property) {
    return node.path(property).stringValueOpt().map(JsonLd::clean).filter(text -> !text.isEmpty());
  }

  /// Many sites escape what JSON-LD holds as if it were HTML.
  private static String clean(String value) {
    String text = Parser.unescapeEntities(value, false);
    return text.replaceAll(
            "</?(?:b|i|em|strong|span|br|p|q|sup|sub|mark|cite)(?:\\s[^<>]{0,100})?/?>", "")
        .replaceAll("[\\s\\u00A0]+", " ")
        .strip();
  }

  private static Optional<JsonNode> parse(String json) {
    String bare = WRAPPING.matcher(json).replaceAll("").strip();
    try {
      return Optional.of(MAPPER.readTree(bare));
    } catch (JacksonException e) {
      return salvaged(bare);
    }
  }

  /// The plain properties of JSON that is broken elsewhere, if it speaks of an article.
  private static Optional<JsonNode> salvaged(String json) {
    if (!json.contains("Article\"") && !json.contains("BlogPosting\"")) {
      return Optional.empty();
    }
    ObjectNode object = MAPPER.createObjectNode().put("@type", "Article");
    Matcher property = BROKEN.matcher(json);
    while (property.find()) {
      if (!object.has(property.group(1))) {
        object.put(
            property.group(1), property.group(2).substring(1, property.group(2).length() - 1));
      }
    }
    return Optional.of(object);
  }

  /// The objects that stand for the page and what is on it: not those inside lists of teasers, nor
  /// comments.
  private static void collect(JsonNode root, List<JsonNode> objects) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.removeFirst();
      if (node.isArray()) {
        node.values().forEach(open::addLast);
      } else if (node.isObject()) {
        objects.add(node);
        List.of("@graph", "mainEntity", "mainEntityOfPage", "author")
            .forEach(name -> open.addLast(node.path(name)));
      }
    }
  }

  private static Optional<JsonNode> first(List<JsonNode> objects, Pattern type) {
    return objects.stream()
        .filter(object -> isOf(object, type))
        .min(Comparator.comparing((JsonNode object) -> !object.has("datePublished")));
  }

  private static boolean isOf(JsonNode object, Pattern type) {
    return JsonValues.of(object.path("@type")).stream()
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .anyMatch(name -> type.matcher(name).matches());
  }
}
