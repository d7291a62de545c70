package dossier.http;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.ledger.AsOf;
import dossier.ledger.Ledger;
import dossier.ledger.QuoteCheck;
import dossier.ledger.Statement;
import dossier.search.FactResult.FactHit;
import dossier.search.Searcher;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `/v1/facts/{id}`: a fact, whether its words still stand, and what it is linked to.
///
/// The id of a fact is a hash of its article, its words and what they say, so it holds as long as
/// these do, wherever the words move. Where they were changed, the id leads nowhere: a citation
/// that also tells article, exact words and place can still be checked.
final class FactRoute implements Route {
  private static final int LONGEST_QUOTE = 4_000;

  private final JsonAnswers json;
  private final Clock clock;

  FactRoute(JsonAnswers json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /// What a citation tells.
  ///
  /// @param start where the words stood, in code points
  private record Cited(
      Optional<ArticleId> article, Optional<String> exact, Optional<Integer> start) {}

  @Override
  public Answer answer(Request request) throws IOException {
    String id = request.place("id");
    var given = new Given(request.parameters(), Parameters.OF_ONE_FACT);
    given.flag("pretty");
    Optional<LocalDate> asked = new Filters(given).asOf();
    Cited cited = cited(given);
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    AsOf asOf = asked.map(AsOf::then).orElseGet(() -> AsOf.now(LocalDate.now(clock)));
    String canonical = "fact " + id + " " + asOf + "?" + QueryString.write(given.canonical());
    return json.answer(
        request, canonical, (archive, _) -> view(archive.searcher(), id, cited, asOf));
  }

  private static Cited cited(Given given) {
    Optional<String> article = given.one("article");
    if (article.isPresent() && !ArticleId.fits(article.get())) {
      given.refuse("article", article.get(), "article is the id of an article");
    }
    Optional<String> exact = given.one("exact");
    if (exact.isPresent() && exact.get().length() > LONGEST_QUOTE) {
      given.refuse("exact", "", "a quote has at most " + LONGEST_QUOTE + " characters");
    }
    Optional<Integer> start =
        given.one("start").map(_ -> given.number("start", 0, Integer.MAX_VALUE, 0));
    return new Cited(
        article.filter(ArticleId::fits).map(ArticleId::new),
        exact.filter(words -> !words.isBlank()),
        start);
  }

  private static OneFactView view(Searcher searcher, String id, Cited cited, AsOf asOf)
      throws IOException {
    Optional<FactHit> found = searcher.fact(id);
    return found.isPresent()
        ? known(searcher, found.get(), cited, asOf)
        : unknown(searcher, id, cited);
  }

  /// The fact is found: its words are compared with the text that is stored now.
  private static OneFactView known(Searcher searcher, FactHit hit, Cited cited, AsOf asOf)
      throws IOException {
    Statement statement = Statement.of(hit);
    String text = searcher.article(hit.article().id()).map(Article::text).orElse("");
    String words = cited.exact().orElse(statement.quote());
    boolean placed = cited.start().isPresent() || !words.equals(statement.quote());
    QuoteCheck check =
        placed
            ? QuoteCheck.of(text, words, cited.start())
            : QuoteCheck.at(text, words, hit.context().start());
    Ledger.Context context = new Ledger(searcher).context(statement, asOf);
    List<OneFactView.Stand> standing =
        context.standings().entrySet().stream().map(OneFactView.Stand::of).toList();
    List<LinkView> links =
        context.links().stream().map(link -> LinkView.seenFrom(link, statement)).toList();
    return new OneFactView(
        statement.id(),
        Optional.of(FactView.of(hit)),
        OneFactView.Check.of(check),
        standing,
        links,
        IndexView.of(searcher.info()));
  }

  /// The fact is not found: what the citation tells is all there is.
  private static OneFactView unknown(Searcher searcher, String id, Cited cited) throws IOException {
    if (cited.article().isEmpty() || cited.exact().isEmpty()) {
      throw Refusal.of(
          Code.NO_SUCH_FACT,
          "no fact has this id; with article and exact of the citation its words can be looked for");
    }
    Optional<Article> article = searcher.article(cited.article().get());
    QuoteCheck check =
        article.isEmpty()
            ? QuoteCheck.noArticle()
            : QuoteCheck.of(article.get().text(), cited.exact().get(), cited.start());
    return new OneFactView(
        id,
        Optional.empty(),
        OneFactView.Check.of(check),
        List.of(),
        List.of(),
        IndexView.of(searcher.info()));
  }
}
