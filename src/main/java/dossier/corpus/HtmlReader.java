package dossier.corpus;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.page.Page;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads a page as saved from the web, in the encoding it declares; where that breaks its letters,
/// in the one its bytes look like.
final class HtmlReader implements Reader {

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    outcomes.accept(outcome(source.name(), Page.of(source.bytes(), source::decoded)));
  }

  private static ReadOutcome outcome(String file, Page page) {
    if (page.text().isBlank()) {
      return new Skipped(file, "empty: the page has no text");
    }
    return Refusal.of(file, page.text())
        .orElseGet(() ->
            new Read(
                new RawArticle(
                    file, file, page.text(), page.origin(), !page.certain(), page.claims())));
  }
}
