package dossier.http;

import dossier.search.IndexInfo;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// The state of the index that answered.
record IndexView(String id, long generation, int articles, int facts, Instant updated) {

  static IndexView of(IndexInfo info) {
    return new IndexView(
        info.id(),
        info.generation(),
        info.articles(),
        info.facts(),
        info.updated().truncatedTo(ChronoUnit.SECONDS));
  }
}
