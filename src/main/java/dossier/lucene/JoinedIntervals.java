package dossier.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.search.DocIdSetIterator;

/// The stretches of [Joined] in one segment, article by article: found when the first of an article
/// is asked for. For one thread.
final class JoinedIntervals extends IntervalIterator {
  private static final Stretch NONE_YET = new Stretch(-1, -1, 0);
  private static final Stretch NO_MORE = new Stretch(NO_MORE_INTERVALS, NO_MORE_INTERVALS, 0);

  private final Arrangement arrangement;
  private final List<Optional<IntervalIterator>> parts;
  private final DocIdSetIterator articles;
  private Optional<List<Stretch>> found = Optional.empty();
  private int next;
  private Stretch current = NONE_YET;

  /// @param parts absent where the segment has none
  /// @param articles those that may have a stretch
  JoinedIntervals(
      Arrangement arrangement, List<Optional<IntervalIterator>> parts, DocIdSetIterator articles) {
    this.arrangement = arrangement;
    this.parts = parts;
    this.articles = articles;
  }

  @Override
  public int nextInterval() throws IOException {
    if (found.isEmpty()) {
      List<List<Stretch>> places = new ArrayList<>();
      for (Optional<IntervalIterator> part : parts) {
        places.add(part.isPresent() ? places(part.get()) : List.of());
      }
      found = Optional.of(arrangement.of(places));
    }
    List<Stretch> all = found.get();
    current = next < all.size() ? all.get(next) : NO_MORE;
    next++;
    return current.start();
  }

  private List<Stretch> places(IntervalIterator part) throws IOException {
    List<Stretch> places = new ArrayList<>();
    if (part.docID() < docID()) {
      part.advance(docID());
    }
    if (part.docID() == docID()) {
      while (part.nextInterval() != NO_MORE_INTERVALS) {
        places.add(new Stretch(part.start(), part.end(), part.gaps()));
      }
    }
    return places;
  }

  private int on(int article) {
    found = Optional.empty();
    next = 0;
    current = NONE_YET;
    return article;
  }

  @Override
  public int nextDoc() throws IOException {
    return on(articles.nextDoc());
  }

  @Override
  public int advance(int target) throws IOException {
    return on(articles.advance(target));
  }

  @Override
  public int docID() {
    return articles.docID();
  }

  @Override
  public long cost() {
    return articles.cost();
  }

  @Override
  public int start() {
    return current.start();
  }

  @Override
  public int end() {
    return current.end();
  }

  @Override
  public int gaps() {
    return current.gaps();
  }

  @Override
  public float matchCost() {
    float cost = 1;
    for (Optional<IntervalIterator> part : parts) {
      cost += part.map(IntervalIterator::matchCost).orElse(0f);
    }
    return cost;
  }
}
