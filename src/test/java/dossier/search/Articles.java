package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// An article in the making, for tests.
public final class Articles {
  private final String id;
  private Optional<String> title = Optional.empty();
  private String text = "";
  private final List<String> authors = new ArrayList<>();
  private Optional<String> publisher = Optional.empty();
  private Optional<Days> days = Optional.empty();
  private Locale language = Locale.ROOT;
  private Optional<URI> url = Optional.empty();
  private final List<Tag> tags = new ArrayList<>();
  private List<Integer> mentioned = List.of();
  private Optional<Duplicate> original = Optional.empty();

  private Articles(String id) {
    this.id = id;
  }

  public static Articles id(String id) {
    return new Articles(id);
  }

  public Articles title(String words) {
    title = Optional.of(words);
    return this;
  }

  public Articles text(String words) {
    text = words;
    return this;
  }

  public Articles author(String name) {
    authors.add(name);
    return this;
  }

  public Articles publisher(String name) {
    publisher = Optional.of(name);
    return this;
  }

  public Articles published(Days when) {
    days = Optional.of(when);
    return this;
  }

  public Articles language(String tag) {
    language = Locale.forLanguageTag(tag);
    return this;
  }

  public Articles url(String address) {
    url = Optional.of(URI.create(address));
    return this;
  }

  public Articles tag(Tag.Kind kind, String tagId, String label) {
    tags.add(new Tag(kind, tagId, label, false));
    return this;
  }

  public Articles mentioned(Integer... years) {
    mentioned = List.of(years);
    return this;
  }

  public Articles copyOf(String other) {
    return duplicate(other, Duplicate.Kind.EXACT);
  }

  public Articles duplicate(String other, Duplicate.Kind kind) {
    original = Optional.of(new Duplicate(new ArticleId(other), kind, 1));
    return this;
  }

  public Article article() {
    Metadata about =
        new Metadata(
            new ArticleId(id),
            title,
            title.orElse(text),
            authors,
            publisher,
            Optional.empty(),
            days.map(d -> new PublicationDate(d.first() + "/" + d.last(), d, "test")),
            Optional.empty(),
            language,
            url,
            id + ".md",
            tags,
            mentioned,
            original,
            Map.of());
    return new Article(about, text);
  }
}
