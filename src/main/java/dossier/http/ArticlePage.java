package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.cite.NewsArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// `/articles/{id}`: an article as a page that can be read and cited without JavaScript: its text,
/// and in its head what reference managers and search engines look for (Highwire's `citation_*`,
/// Dublin Core, JSON-LD). The page's script adds the facts.
final class ArticlePage implements Route {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final int SUMMARY = 200;

  private final JsonAnswers json;
  private final PageFrame frame;

  ArticlePage(JsonAnswers json, PageFrame frame) {
    this.json = json;
    this.frame = frame;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    String id = request.place("id");
    try {
      return json.answer(
              request,
              "page of article " + id + " " + frame.tag(),
              (archive, _) -> article(archive, id),
              this::page)
          .with("Cache-Control", "no-cache");
    } catch (Refusal refusal) {
      return frame.sorry(refusal);
    }
  }

  private static Article article(Archive archive, String id) throws IOException {
    Optional<Article> article =
        ArticleId.fits(id) ? archive.searcher().article(new ArticleId(id)) : Optional.empty();
    return article.orElseThrow(() -> Refusal.of(Code.NO_SUCH_ARTICLE, "no article has this id"));
  }

  private Answer page(Article article) {
    Metadata about = article.about();
    HtmlPage page = frame.page(about.heading());
    head(page, article);
    Element body = page.main("article").addClass("full");
    language(body, about).appendElement("h1").attr("dir", "auto").text(about.heading());
    if (!about.authors().isEmpty()) {
      body.appendElement("p").addClass("authors").text(String.join(", ", about.authors()));
    }
    byline(body.appendElement("p").addClass("byline").attr("lang", "en"), about);
    Element text = body.appendElement("div").addClass("text").attr("dir", "auto");
    for (String paragraph : PARAGRAPHS.split(article.text())) {
      if (!paragraph.isBlank()) {
        text.appendElement("p").text(paragraph);
      }
    }
    cite(body.appendElement("p").attr("lang", "en"), HitView.Links.of(about).self());
    return page.answer();
  }

  private static Element language(Element element, Metadata about) {
    String tag = about.language().toLanguageTag();
    return tag.equals("und") ? element : element.attr("lang", tag);
  }

  private static void byline(Element byline, Metadata about) {
    about
        .published()
        .ifPresent(date -> byline.appendElement("span").text(HtmlPage.written(date.edtf())));
    HitView.source(about).ifPresent(source -> byline.appendElement("span").text(source.label()));
    for (Tag initiative : about.tags(Tag.Kind.INITIATIVE)) {
      byline
          .appendElement("a")
          .addClass("tag")
          .attr("href", "/initiatives/" + initiative.id())
          .text(initiative.label());
    }
    HtmlPage.safe(about.url())
        .ifPresent(url ->
            byline.appendElement("a").attr("href", url).attr("rel", "noopener").text("Original"));
  }

  private static void cite(Element line, String self) {
    line.addClass("forms").appendText("Cite as ");
    for (ArticleForm form : ArticleForm.CITATIONS) {
      line.appendElement("a").attr("href", self + "/cite." + form.suffix()).text(form.label());
      line.appendText(" ");
    }
  }

  private static void head(HtmlPage page, Article article) {
    Metadata about = article.about();
    String language = about.language().toLanguageTag().replace("und", "");
    String source = HitView.source(about).map(Named::label).orElse("");
    String date = about.published().map(PublicationDate::edtf).orElse("");
    String url = HtmlPage.safe(about.url()).orElse("");
    String self = HitView.Links.of(about).self();
    page.meta("description", summary(article.text()))
        .meta("citation_title", about.heading())
        .meta("citation_publication_date", date.contains("/") ? "" : date.replace('-', '/'))
        .meta("citation_publisher", source)
        .meta("citation_language", language)
        .meta("citation_public_url", url)
        .meta("DC.type", "newspaperArticle")
        .meta("DC.title", about.heading())
        .meta("DC.date", date)
        .meta("DC.publisher", source)
        .meta("DC.language", language)
        .meta("DC.identifier", url.isEmpty() ? about.id().value() : url);
    for (String author : about.authors()) {
      page.meta("citation_author", author).meta("DC.creator", author);
    }
    for (Tag.Kind kind : List.of(Tag.Kind.TOPIC, Tag.Kind.INITIATIVE)) {
      for (Tag tag : about.tags(kind)) {
        page.meta("citation_keywords", tag.label()).meta("DC.subject", tag.label());
      }
    }
    page.alternate("application/json", self);
    for (ArticleForm form : ArticleForm.CITATIONS) {
      page.alternate(form.type(), self + "/cite." + form.suffix());
    }
    page.data(
        ArticleForm.JSON_LD.type(),
        new String(Json.bytes(NewsArticle.of(about), false), StandardCharsets.UTF_8));
  }

  /// The first words, cut at a space.
  private static String summary(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= SUMMARY) {
      return line;
    }
    int space = line.lastIndexOf(' ', SUMMARY);
    int end = space > 0 ? space : line.offsetByCodePoints(0, SUMMARY / 2);
    return line.substring(0, end) + " …";
  }
}
