package dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dossier.article.Article;
import dossier.article.RawArticle;
import dossier.fact.Evidence;
import dossier.fact.Extractor;
import dossier.fact.Fact;
import dossier.fact.TypedMention;
import dossier.http.FactView;
import dossier.http.Json;
import dossier.ingest.Understanding;
import dossier.ingest.Understanding.Understood;
import dossier.search.FactResult.Context;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dossier extract`: the facts that files state, in the API's form, a line a fact.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the facts that files state, as JSON lines. Needs no index.")
final class ExtractCommand extends FileCommand {
  @Option(
      names = "--mentions",
      description = "Print typed mentions (names, quantities, times …) instead.")
  private boolean mentions;

  @Override
  Function<RawArticle, String> printer(Knowledge knowledge) {
    Understanding understanding = knowledge.understanding();
    Extractor extractor = knowledge.extractor();
    return raw -> {
      Understood understood = understanding.of(raw);
      Article article = understood.article();
      Stream<String> lines =
          mentions
              ? extractor.mentions(article).stream()
                  .map(mention -> Json.line(MentionLine.of(article, mention)))
              : understood.facts().stream().map(fact -> line(article, fact));
      return lines.map(line -> line + "\n").collect(Collectors.joining());
    };
  }

  private static String line(Article article, Fact fact) {
    Evidence evidence = fact.evidence();
    Context context = Context.of(article.text(), evidence.start(), evidence.end());
    FactView view = FactView.of(fact, article.about(), context);
    return Json.line(new FactLine(article.about().file(), view));
  }

  /// A fact in the API's form, and the file that states it.
  private record FactLine(String file, @JsonUnwrapped FactView fact) {}

  /// A mention and the file that holds it.
  ///
  /// @param start first character, in code points of the article's text
  /// @param end character after the last
  private record MentionLine(
      String file, String article, String type, String text, String value, int start, int end) {

    static MentionLine of(Article article, TypedMention mention) {
      int start = article.text().codePointCount(0, mention.start());
      int length = article.text().codePointCount(mention.start(), mention.end());
      return new MentionLine(
          article.about().file(),
          article.id().value(),
          mention.type(),
          mention.text(),
          mention.value(),
          start,
          start + length);
    }
  }
}
