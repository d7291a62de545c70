package dossier.corpus;

import dossier.article.RawArticle;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// Reads plain text: a clipping, in which title, author and page junk stand among the paragraphs.
final class ClippingReader implements Reader {

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    String text = source.decoded(source.bytes());
    outcomes.accept(
        Refusal.of(source.name(), text)
            .orElseGet(() ->
                new ReadOutcome.Read(
                    new RawArticle(
                        source.name(), source.name(), text, "whole file", true, List.of()))));
  }
}
