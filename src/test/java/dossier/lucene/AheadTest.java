package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.search.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/// A walk through hits, by few searches.
class AheadTest {
  private static final int ALL = 47;

  private final AtomicInteger searches = new AtomicInteger();

  /// Hits that share their numbers by tens, as articles of one day do.
  private static FieldDoc hit(int at) {
    var key = new BytesRef("%03d".formatted(at));
    return new FieldDoc(at, Float.NaN, new Object[] {(long) at / 10, key});
  }

  private List<Integer> walk(Ahead ahead, Object question) throws IOException {
    List<Integer> seen = new ArrayList<>();
    Optional<Page.Cursor> after = Optional.empty();
    do {
      Page page = new Page(3, 0, after);
      int from = after.map(cursor -> Integer.parseInt(cursor.id()) + 1).orElse(0);
      Ahead.Run run =
          ahead.run(
              question,
              page,
              wanted -> {
                searches.incrementAndGet();
                List<FieldDoc> hits =
                    IntStream.range(from, Math.min(ALL, from + wanted))
                        .mapToObj(AheadTest::hit)
                        .toList();
                return new Ahead.Run(ALL, hits, List.of());
              });
      assertThat(run.total()).isEqualTo(ALL);
      Order.page(run.hits(), page).forEach(hit -> seen.add(hit.doc));
      after = Order.next(run.hits(), page);
    } while (after.isPresent());
    return seen;
  }

  @Test
  void every_hit_is_met_once_and_in_order_however_many_are_found_ahead() throws IOException {
    List<Integer> all = IntStream.range(0, ALL).boxed().toList();
    for (int hits : List.of(0, 3, 4, 5, 6, 20, 43, 44, 45, 100)) {
      assertThat(walk(new Ahead(hits), "q")).as(hits + " ahead").isEqualTo(all);
    }
  }

  @Test
  void a_search_serves_many_pages() throws IOException {
    walk(new Ahead(100), "q");
    assertThat(searches).hasValue(2);
  }

  @Test
  void hits_of_another_question_are_not_shown() throws IOException {
    var ahead = new Ahead(100);
    walk(ahead, "q");
    walk(ahead, "r");
    assertThat(searches).hasValue(4);
  }
}
