package dossier;

import dossier.article.RawArticle;
import dossier.http.ArticleView;
import dossier.http.DuplicatesView;
import dossier.http.Json;
import dossier.ingest.Understanding;
import dossier.ingest.Understanding.Understood;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dossier read`: each file as the article it is understood to be, in the form of
/// `/v1/articles/{id}`, a line an article; or why it is understood so.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Prints each file as the article it is understood to be, as JSON lines. Needs no index.")
final class ReadCommand extends FileCommand {
  @Option(
      names = "--why",
      description = "Print, for people, why each article is understood as it is.")
  private boolean why;

  @Override
  Function<RawArticle, String> printer(Knowledge knowledge) {
    Understanding understanding = knowledge.understanding();
    return why
        ? raw -> Why.of(understanding, raw)
        : raw -> {
          Understood understood = understanding.of(raw);
          var alone = DuplicatesView.none(understood.article().about());
          return Json.line(ArticleView.of(understood.article(), understood.facts().size(), alone))
              + "\n";
        };
  }
}
