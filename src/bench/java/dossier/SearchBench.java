package dossier;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.lucene.LuceneIndex;
import dossier.query.Field;
import dossier.query.Limits;
import dossier.query.Query;
import dossier.query.QueryParser;
import dossier.search.FacetRequest;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a query costs on made articles of 120 words of a Zipf-like vocabulary: the hits alone, and
/// the whole of a page of results with facets and snippets.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBench {
  private static final long SEED = 20_261_122L;
  private static final int WORDS = 30_000;
  private static final int LENGTH = 120;

  @Param({"20000"})
  public int articles;

  @Param({"w5", "w50 w200", "\"w3 w7\"", "w1*"})
  public String query = "";

  private Optional<TemporaryFolder> folder = Optional.empty();
  private Optional<LuceneIndex> index = Optional.empty();

  @Setup(Level.Trial)
  public void fill() throws IOException {
    TemporaryFolder made = TemporaryFolder.create("dossier-bench");
    LuceneIndex open = LuceneIndex.open(made.path());
    Random random = new Random(SEED);
    for (int i = 0; i < articles; i++) {
      open.put(article(i, random), List.of());
    }
    open.commit();
    folder = Optional.of(made);
    index = Optional.of(open);
  }

  @TearDown(Level.Trial)
  public void empty() throws IOException {
    index.orElseThrow().close();
    folder.orElseThrow().close();
  }

  @Benchmark
  public SearchResult hits() throws IOException {
    return ask(List.of(), SnippetRequest.NONE);
  }

  @Benchmark
  public SearchResult pageOfResults() throws IOException {
    List<FacetRequest> facets =
        Field.articleFacets().stream().map(field -> FacetRequest.top(field, 20)).toList();
    return ask(facets, new SnippetRequest(3, 200));
  }

  private SearchResult ask(List<FacetRequest> facets, SnippetRequest snippets) throws IOException {
    Query parsed =
        QueryParser.parse(query, QueryParser.Syntax.LENIENT, QueryParser.Match.ALL, Limits.URL)
            .query();
    return index
        .orElseThrow()
        .search(
            new SearchRequest(
                parsed, List.of(), facets, SearchRequest.Sort.RELEVANCE, Page.first(20), snippets));
  }

  private static Article article(int number, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      text.append('w').append(zipf(random, WORDS)).append(i % 12 == 11 ? ". " : " ");
    }
    List<Tag> tags =
        List.of(
            new Tag(Tag.Kind.TOPIC, "t" + zipf(random, 50), "topic", true),
            new Tag(Tag.Kind.PLACE, "p" + zipf(random, 200), "place", true),
            new Tag(Tag.Kind.PERSON, "n" + zipf(random, 1_000), "person", true));
    String title = "w" + zipf(random, WORDS) + " w" + zipf(random, WORDS);
    Days day = Days.of(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(12_000)));
    Metadata about =
        new Metadata(
            new ArticleId("a" + number),
            Optional.of(title),
            title,
            List.of(),
            Optional.of("Paper " + zipf(random, 20)),
            Optional.empty(),
            Optional.of(new PublicationDate(day.first().toString(), day, "made")),
            Optional.empty(),
            Locale.ENGLISH,
            Optional.empty(),
            "",
            tags,
            List.of(),
            Optional.empty(),
            Map.of());
    return new Article(about, text.toString());
  }

  /// A rank below `size`, low ones more often: the logarithm of the rank is spread evenly.
  private static int zipf(Random random, int size) {
    return (int) Math.pow(size, random.nextDouble());
  }
}
