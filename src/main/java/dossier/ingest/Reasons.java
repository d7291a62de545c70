package dossier.ingest;

import dossier.article.Days;
import dossier.article.Tag;
import java.util.List;
import java.util.function.Supplier;

/// A listener to why an article is understood as it is, told by the thread that decides, as it
/// decides. Where nobody listens, nothing is put into words that is not in words already.
public interface Reasons {
  /// The one that listens to nothing.
  Reasons NONE = new Reasons() {};

  /// A line of a clipping was judged.
  ///
  /// @param kind `BODY`, `JUNK` …
  /// @param why what it was told by; empty where it counts as part of the article for want of
  ///   anything else
  default void line(String kind, String text, String why) {}

  /// A clue to the date found something.
  ///
  /// @param possible the days it leaves, as intervals
  /// @param verdict what became of it: `chosen`, or why it was not
  default void date(String evidence, List<Days> possible, String verdict) {}

  /// The article is filed under a name.
  default void tag(Tag tag, Supplier<String> why) {}
}
