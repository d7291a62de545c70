package dossier.corpus;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.document.Documents;
import dossier.document.Parsed;
import java.io.IOException;
import java.util.function.Consumer;

/// Reads PDF, DOCX and ODT, each as one article, all in the one child process of its [Documents].
final class DocumentReader implements Reader {
  private final Documents documents = new Documents();

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    String file = source.name();
    outcomes.accept(
        switch (documents.parse(source.bytes())) {
          case Parsed.Document document ->
              new Read(
                  new RawArticle(
                      file, file, document.text(), "document", false, document.claims()));
          case Parsed.Refused refused -> new Skipped(file, refused.reason());
        });
  }
}
