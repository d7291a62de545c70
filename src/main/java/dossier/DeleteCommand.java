package dossier;

import dossier.article.ArticleId;
import dossier.lucene.LuceneIndex;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dossier delete`: takes articles out of the index.
@Command(
    name = "delete",
    mixinStandardHelpOptions = true,
    description = {
      "Takes articles and their facts out of the index.",
      "Files are not touched: an article comes back when its file changes or with index --rebuild."
    })
final class DeleteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOption index;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles.")
  private List<String> ids = List.of();

  @Override
  public Integer call() throws IOException {
    List<ArticleId> articles = ids.stream().map(ArticleId::new).toList();
    int unknown = 0;
    try (LuceneIndex open = LuceneIndex.open(index.folder())) {
      for (ArticleId id : articles) {
        if (open.article(id).isEmpty()) {
          unknown++;
          spec.commandLine().getErr().println("error: no article has the id " + id);
        }
        open.delete(id);
      }
      open.commit();
    }
    spec.commandLine().getOut().println(articles.size() - unknown + " deleted");
    return (unknown == 0 ? ExitCode.DONE : ExitCode.USAGE).code();
  }
}
