package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Tag;
import dossier.query.Dates;
import dossier.query.Limits;
import dossier.query.ParsedQuery;
import dossier.query.QueryParser;
import dossier.query.QueryParser.Match;
import dossier.query.QueryParser.Syntax;
import dossier.search.Articles;
import dossier.search.Index;
import dossier.search.ModelIndex;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The examples of the page about the query language, asked of the articles of that page.
class QueryLanguageTest {
  private static final String PAGE = "/web/query-language.html";

  @TempDir Path folder;

  /// @param found the numbers of the articles, ascending
  private record Example(String query, String found) {}

  @Test
  void every_example_finds_what_the_page_says() throws IOException {
    Document page = page();
    try (Index index = filled(LuceneIndex.open(folder), page);
        Index model = filled(new ModelIndex(LuceneIndexTest.WORDS), page)) {
      List<Example> examples = examples(page);
      assertThat(examples).hasSizeGreaterThan(50);
      assertThat(examples).allSatisfy(one -> assertThat(found(index, one)).isEqualTo(one));
      assertThat(examples).allSatisfy(one -> assertThat(found(model, one)).isEqualTo(one));
    }
  }

  private static Document page() throws IOException {
    try (InputStream in = QueryLanguageTest.class.getResourceAsStream(PAGE)) {
      return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
    }
  }

  private static List<Example> examples(Document page) {
    return page.select("tr:has(code)").stream()
        .map(row -> new Example(row.expectFirst("code").wholeText(), row.child(2).text()))
        .toList();
  }

  private static Index filled(Index index, Document page) throws IOException {
    int number = 0;
    for (Element item : page.select("ol li")) {
      number++;
      index.put(article(number, item), List.of());
    }
    index.commit();
    return index;
  }

  private static Article article(int number, Element item) {
    Articles article =
        Articles.id("" + number).title(item.attr("data-title")).text(item.wholeText());
    Stream.of(item.attr("data-person"))
        .filter(name -> !name.isEmpty())
        .forEach(name -> article.tag(Tag.Kind.PERSON, Tag.slug(name), name));
    Dates.date(item.attr("data-published"))
        .map(dates -> new dossier.article.Days(dates.first(), dates.last()))
        .ifPresent(article::published);
    return article.article();
  }

  private static Example found(Index index, Example example) throws IOException {
    ParsedQuery parsed = QueryParser.parse(example.query, Syntax.LENIENT, Match.ALL, Limits.URL);
    var request =
        new SearchRequest(
            parsed.query(),
            List.of(),
            List.of(),
            SearchRequest.Sort.NEWEST,
            Page.first(100),
            SnippetRequest.NONE);
    List<String> ids =
        index.search(request).hits().stream()
            .map(hit -> hit.about().id().value())
            .sorted()
            .toList();
    return new Example(example.query, String.join(" ", ids));
  }
}
