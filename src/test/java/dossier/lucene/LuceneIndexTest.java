package dossier.lucene;

import dossier.search.EngineContract;
import dossier.search.Index;
import dossier.search.ModelIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest extends EngineContract {
  static final ModelIndex.Words WORDS =
      new ModelIndex.Words(
          Analysis.STEMMED::tokens,
          Analysis.EXACT::tokens,
          (language, text) -> Analysis.of(language).orElse(Analysis.STEMMED).tokens(text),
          Analysis::folded,
          text -> places(Analysis.STEMMED, text),
          text -> places(Analysis.EXACT, text));

  private static List<ModelIndex.Words.Token> places(Analysis form, String text) {
    return Tokens.of(form, text).stream()
        .map(one -> new ModelIndex.Words.Token(one.word(), one.start(), one.end()))
        .toList();
  }

  @TempDir Path folder;

  @Override
  protected Index create(Clock clock) throws IOException {
    return LuceneIndex.open(folder, clock);
  }

  @Override
  protected ModelIndex.Words words() {
    return WORDS;
  }
}
