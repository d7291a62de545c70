package dossier;

import dossier.article.RawArticle;
import dossier.http.ArticleView;
import dossier.http.DuplicatesView;
import dossier.http.Json;
import dossier.ingest.Understanding;
import dossier.ingest.Understanding.Understood;
import java.io.PrintWriter;
import java.util.function.Consumer;
import picocli.CommandLine.Command;

/// `dossier read`: each file as the article it is understood to be, in the form of
/// `/v1/articles/{id}`, a line an article.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Prints each file as the article it is understood to be, as JSON lines. Needs no index.")
final class ReadCommand extends FileCommand {
  @Override
  Consumer<RawArticle> printer(Knowledge knowledge, PrintWriter out) {
    Understanding understanding = knowledge.understanding();
    return raw -> {
      Understood understood = understanding.of(raw);
      var alone = DuplicatesView.none(understood.article().about());
      out.println(
          Json.line(ArticleView.of(understood.article(), understood.facts().size(), alone)));
    };
  }
}
