package dossier.lucene;

import dossier.article.ArticleId;
import dossier.search.Rank;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Leaves one article of every group of copies. For one request; costs one more search, and a look
/// at each matching copy.
final class Groups {
  private final IndexSearcher searcher;
  private final Lookup lookup;

  Groups(IndexSearcher searcher) {
    this.searcher = searcher;
    lookup = new Lookup(searcher.getIndexReader());
  }

  /// What `query` matches, without the copies whose representative it matches too, and with only
  /// the first by rank of those whose representative it does not.
  Query collapsed(Query query) throws IOException {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new Numbers(hidden(query)), Occur.MUST_NOT)
        .build();
  }

  private FixedBitSet hidden(Query query) throws IOException {
    int size = searcher.getIndexReader().maxDoc();
    FixedBitSet alone = new FixedBitSet(size);
    FixedBitSet copies = new FixedBitSet(size);
    for (MatchingDocs found :
        searcher.search(query, new FacetsCollectorManager()).getMatchingDocs()) {
      SortedDocValues groups = DocValues.getSorted(found.context().reader(), Schema.GROUP);
      DocIdSetIterator documents = found.bits().iterator();
      for (int at = documents.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS;
          at = documents.nextDoc()) {
        (groups.advanceExact(at) ? copies : alone).set(found.context().docBase + at);
      }
    }
    return hidden(alone, copies);
  }

  /// @param alone what was found and is no copy
  /// @param copies what was found and is one
  private FixedBitSet hidden(FixedBitSet alone, FixedBitSet copies) throws IOException {
    FixedBitSet hidden = copies.clone();
    Map<ArticleId, Optional<Shown>> groups = new HashMap<>();
    for (int copy = next(copies, 0);
        copy != DocIdSetIterator.NO_MORE_DOCS;
        copy = next(copies, copy + 1)) {
      ArticleId group = lookup.group(copy).orElseThrow();
      if (!groups.containsKey(group)) {
        Optional<Integer> representative = lookup.find(group);
        groups.put(
            group,
            representative.filter(alone::get).isPresent()
                ? Optional.empty()
                : Optional.of(new Shown(copy, lookup.rank(copy))));
      } else if (groups.get(group).isPresent()) {
        Shown other = new Shown(copy, lookup.rank(copy));
        groups.computeIfPresent(group, (_, shown) -> shown.map(other::orBetter));
      }
    }
    groups.values().forEach(shown -> shown.ifPresent(one -> hidden.clear(one.copy())));
    return hidden;
  }

  /// The copy that stands for its group so far.
  private record Shown(int copy, Rank rank) {
    Shown orBetter(Shown other) {
      return rank.compareTo(other.rank) < 0 ? this : other;
    }
  }

  private static int next(FixedBitSet bits, int from) {
    return from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
  }
}
