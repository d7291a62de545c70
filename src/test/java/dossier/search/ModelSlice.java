package dossier.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A page of rows in order.
record ModelSlice<T>(List<T> rows, Optional<Page.Cursor> next) {
  static <T> ModelSlice<T> of(
      List<T> all,
      Function<T, Double> key,
      Function<T, String> id,
      SearchRequest.Sort sort,
      Page page) {
    Function<T, Page.Cursor> place = row -> new Page.Cursor(key.apply(row), id.apply(row));
    Comparator<Page.Cursor> order = Comparator.comparingDouble(Page.Cursor::key);
    if (sort != SearchRequest.Sort.OLDEST) {
      order = order.reversed();
    }
    Comparator<Page.Cursor> full = order.thenComparing(Page.Cursor::id);
    List<T> following = new ArrayList<>(all);
    following.sort(Comparator.comparing(place, full));
    page.after()
        .ifPresent(after -> following.removeIf(row -> full.compare(place.apply(row), after) <= 0));
    List<T> rows = following.stream().skip(page.offset()).limit(page.limit()).toList();
    boolean more = !rows.isEmpty() && following.size() > page.offset() + rows.size();
    return new ModelSlice<>(
        rows, more ? Optional.of(place.apply(rows.getLast())) : Optional.empty());
  }
}
