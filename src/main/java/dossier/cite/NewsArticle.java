package dossier.cite;

import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// An article as JSON-LD in the words of schema.org, for Zotero and search engines. A date that is
/// not one year, month or day is left out, because `datePublished` cannot say it.
public final class NewsArticle {
  private NewsArticle() {}

  public static Map<String, Object> of(Metadata about) {
    Reference reference = Reference.of(about);
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("@context", "https://schema.org");
    article.put("@type", "NewsArticle");
    article.put("identifier", about.id().value());
    article.put("headline", reference.title());
    put(article, "author", reference.authors().stream().map(NewsArticle::author).toList());
    put(article, "datePublished", about.published().flatMap(NewsArticle::day));
    put(article, "dateModified", about.modified().flatMap(NewsArticle::day));
    put(article, "publisher", reference.publisher().map(name -> thing("Organization", name)));
    put(article, "articleSection", reference.section());
    put(
        article,
        "inLanguage",
        Optional.of(about.language().toLanguageTag()).filter(tag -> !tag.equals("und")));
    put(article, "url", reference.url().map(URI::toString));
    put(article, "keywords", labels(about, Tag.Kind.TOPIC, Function.identity()));
    put(article, "about", labels(about, Tag.Kind.INITIATIVE, name -> thing("Project", name)));
    put(
        article,
        "mentions",
        Stream.of(
                labels(about, Tag.Kind.PERSON, name -> thing("Person", name)),
                labels(about, Tag.Kind.ORGANISATION, name -> thing("Organization", name)),
                labels(about, Tag.Kind.PLACE, name -> thing("Place", name)))
            .flatMap(List::stream)
            .toList());
    return article;
  }

  private static Map<String, String> author(Author author) {
    String name = (author.given() + " " + author.family()).strip();
    return thing(author.isWhole() ? "Thing" : "Person", name);
  }

  private static Map<String, String> thing(String type, String name) {
    Map<String, String> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    return thing;
  }

  private static Optional<String> day(PublicationDate date) {
    return Optional.of(Issued.of(date.days())).filter(Issued::isOne).map(Issued::edtf);
  }

  private static <T> List<T> labels(Metadata about, Tag.Kind kind, Function<String, T> form) {
    return about.tags(kind).stream().map(Tag::label).map(form).toList();
  }

  private static void put(Map<String, Object> article, String name, Optional<?> value) {
    value.ifPresent(one -> article.put(name, one));
  }

  private static void put(Map<String, Object> article, String name, List<?> values) {
    if (!values.isEmpty()) {
      article.put(name, values);
    }
  }
}
