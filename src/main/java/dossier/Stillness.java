package dossier;

import dossier.corpus.SourceFile;
import java.util.HashMap;
import java.util.Map;

/// Tells new and changed files that someone may still be writing from those that stand still: alike
/// in size and time in two looks. One look's worth; used by one thread.
final class Stillness {
  private final Map<String, SourceFile> before;
  private final Map<String, SourceFile> now = new HashMap<>();
  private boolean settled = true;

  Stillness() {
    this(Map.of());
  }

  private Stillness(Map<String, SourceFile> before) {
    this.before = before;
  }

  /// For the look after this one.
  Stillness next() {
    return new Stillness(now);
  }

  /// Whether the look before this one saw the file just so.
  boolean isStill(SourceFile file) {
    now.put(file.name(), file);
    boolean still = file.equals(before.get(file.name()));
    settled &= still;
    return still;
  }

  /// Whether this look saw each file just as the one before.
  boolean isSettled() {
    return settled;
  }
}
