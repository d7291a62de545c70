package dossier.lucene;

import dossier.search.Index;
import dossier.search.IndexContract;
import dossier.search.ModelIndex;
import java.time.Clock;

/// The model reads words as the engine does, so that the cases of the contract hold for it too.
class ModelIndexTest extends IndexContract {
  @Override
  protected Index create(Clock clock) {
    return new ModelIndex(LuceneIndexTest.WORDS, clock);
  }
}
