package dossier;

import dossier.article.Article;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.lucene.LuceneSearcher;
import dossier.query.Query;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `dossier check`: is the index sound, and does every quote stand word for word in its article?
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks every byte of the index, and every quote against its article.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;
  private int articles;
  private int facts;
  private int wrong;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (LuceneSearcher searcher = LuceneSearcher.open(index.folder())) {
      List<String> damage = searcher.verify();
      damage.forEach(line -> out.println("damaged: " + line));
      if (!damage.isEmpty()) {
        return ExitCode.INDEX_UNUSABLE.code();
      }
      checkQuotes(searcher, out);
    }
    out.println(
        "index sound: "
            + articles
            + " articles, "
            + facts
            + " facts, "
            + wrong
            + " quotes not verbatim");
    return (wrong == 0 ? ExitCode.DONE : ExitCode.INDEX_UNUSABLE).code();
  }

  private void checkQuotes(LuceneSearcher searcher, PrintWriter out) throws IOException {
    Optional<Page.Cursor> after = Optional.empty();
    do {
      SearchResult page =
          searcher.search(
              new SearchRequest(
                  new Query.All(),
                  List.of(),
                  List.of(),
                  SearchRequest.Sort.OLDEST,
                  new Page(Page.MAX_LIMIT, 0, after),
                  SnippetRequest.NONE));
      for (Hit hit : page.hits()) {
        articles++;
        Article article = searcher.article(hit.about().id()).orElseThrow();
        for (Fact fact : searcher.facts(article.id())) {
          facts++;
          check(article.text(), fact, out);
        }
      }
      after = page.next();
    } while (after.isPresent());
  }

  private void check(String text, Fact fact, PrintWriter out) {
    Evidence evidence = fact.evidence();
    boolean verbatim =
        text.startsWith(evidence.quote(), evidence.start())
            && evidence.also().stream().allMatch(q -> text.startsWith(q.exact(), q.start()));
    if (!verbatim) {
      wrong++;
      out.println("not verbatim: fact " + fact.id() + " of article " + evidence.article());
    }
  }
}
