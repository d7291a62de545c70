package dossier.lucene;

import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// Matches documents by their numbers in one reader.
final class Numbers extends Query {
  private final FixedBitSet numbers;

  Numbers(FixedBitSet numbers) {
    this.numbers = numbers;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet own = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        int end = leaf.docBase + leaf.reader().maxDoc();
        for (int at = next(leaf.docBase, end); at < end; at = next(at + 1, end)) {
          own.set(at - leaf.docBase);
        }
        DocIdSetIterator documents = new BitSetIterator(own, own.cardinality());
        return new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, documents));
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private int next(int from, int end) {
    return from >= end ? DocIdSetIterator.NO_MORE_DOCS : numbers.nextSetBit(from, end);
  }

  @Override
  public String toString(String field) {
    return numbers.cardinality() + " documents by number";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && numbers.equals(((Numbers) other).numbers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), numbers);
  }
}
