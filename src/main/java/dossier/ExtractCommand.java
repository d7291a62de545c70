package dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dossier.article.Article;
import dossier.article.RawArticle;
import dossier.fact.Extractor;
import dossier.fact.Fact;
import dossier.fact.Trace;
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

  @Option(
      names = "--why",
      description = "Print each sentence with its mentions and the rules that fired or refused.")
  private boolean why;

  @Override
  Function<RawArticle, String> printer(Knowledge knowledge) {
    Understanding understanding = knowledge.understanding();
    Extractor extractor = knowledge.extractor();
    return raw -> {
      Understood understood = understanding.of(raw);
      Article article = understood.article();
      Stream<String> lines =
          why
              ? Stream.concat(
                  understood.skippedRules().stream().map(rule -> "skipped rule " + rule),
                  extractor.why(article).stream().flatMap(ExtractCommand::lines))
              : mentions
                  ? MentionLines.of(article, extractor).stream().map(Json::line)
                  : understood.facts().stream().map(fact -> line(article, fact));
      return lines.map(line -> line + "\n").collect(Collectors.joining());
    };
  }

  private static Stream<String> lines(Trace trace) {
    return Stream.of(
            Stream.of(trace.sentence()),
            trace.mentions().stream().map(line -> "  mention  " + line),
            trace.fired().stream().map(line -> "  fired    " + line),
            trace.refused().stream().map(line -> "  refused  " + line))
        .flatMap(each -> each);
  }

  private static String line(Article article, Fact fact) {
    Context context = Context.of(article.text(), fact.evidence());
    FactView view = FactView.of(fact, article.about(), context);
    return Json.line(new FactLine(article.about().file(), view));
  }

  /// A fact in the API's form, and the file that states it.
  private record FactLine(String file, @JsonUnwrapped FactView fact) {}
}
