package dossier.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/// The documents that any of some iterators stands on. Moves these no further than itself; a step
/// costs as many steps as there are iterators.
final class Union extends DocIdSetIterator {
  private final List<? extends DocIdSetIterator> iterators;
  private int document = -1;

  Union(List<? extends DocIdSetIterator> iterators) {
    this.iterators = iterators;
  }

  /// The documents that all of them stand on.
  static DocIdSetIterator common(List<? extends DocIdSetIterator> iterators) {
    return iterators.size() == 1
        ? iterators.getFirst()
        : ConjunctionUtils.intersectIterators(iterators);
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() throws IOException {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) throws IOException {
    document = NO_MORE_DOCS;
    for (DocIdSetIterator each : iterators) {
      document = Math.min(document, each.docID() < target ? each.advance(target) : each.docID());
    }
    return document;
  }

  @Override
  public long cost() {
    return iterators.stream().mapToLong(DocIdSetIterator::cost).sum();
  }
}
