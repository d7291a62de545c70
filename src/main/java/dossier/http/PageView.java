package dossier.http;

import dossier.search.Page;
import java.util.Optional;

/// Which part of the whole an answer holds.
///
/// @param nextCursor what to send as `cursor` for the following part; absent on the last
record PageView(int limit, int offset, Optional<String> nextCursor) {

  static PageView of(Page page, Optional<String> next) {
    return new PageView(page.limit(), page.offset(), next);
  }
}
