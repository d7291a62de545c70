package dossier;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dossier.article.Article;
import dossier.article.RawArticle;
import dossier.fact.Evidence;
import dossier.fact.Extractor;
import dossier.fact.Fact;
import dossier.fact.Trace;
import dossier.http.FactView;
import dossier.http.Json;
import dossier.ingest.Understanding;
import dossier.ingest.Understanding.Understood;
import dossier.search.FactResult.Context;
import java.io.PrintWriter;
import java.util.function.Consumer;
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
  Consumer<RawArticle> printer(Knowledge knowledge, PrintWriter out) {
    Understanding understanding = knowledge.understanding();
    Extractor extractor = knowledge.extractor();
    return raw -> {
      Understood understood = understanding.of(raw);
      Article article = understood.article();
      if (why) {
        extractor.why(article).forEach(trace -> print(trace, out));
      } else if (mentions) {
        MentionLines.of(article, extractor).forEach(line -> out.println(Json.line(line)));
      } else {
        understood.facts().forEach(fact -> out.println(line(article, fact)));
      }
    };
  }

  private static void print(Trace trace, PrintWriter out) {
    out.println(trace.sentence());
    trace.mentions().forEach(line -> out.println("  mention  " + line));
    trace.fired().forEach(line -> out.println("  fired    " + line));
    trace.refused().forEach(line -> out.println("  refused  " + line));
  }

  private static String line(Article article, Fact fact) {
    Evidence evidence = fact.evidence();
    Context context = Context.of(article.text(), evidence.start(), evidence.end());
    FactView view = FactView.of(fact, article.about(), context);
    return Json.line(new FactLine(article.about().file(), view));
  }

  /// A fact in the API's form, and the file that states it.
  private record FactLine(String file, @JsonUnwrapped FactView fact) {}
}
