package dossier.ingest;

import java.time.Duration;

/// What came of understanding articles anew.
///
/// @param phrases how many phrases of names and rules mean something else than before
/// @param articles how many articles have one of them and were understood anew
/// @param changed how many of these are kept in another form now
/// @param failed how many could not be understood anew, as that took too long or broke the program;
///   they are kept as they were
public record Relearned(int phrases, int articles, int changed, int failed, Duration took) {
  static final Relearned NOTHING = new Relearned(0, 0, 0, 0, Duration.ZERO);
}
