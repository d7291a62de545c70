package dossier.corpus;

import java.io.IOException;
import java.util.function.Consumer;

/// Turns the files of one format into articles. Without state: safe for use by many threads.
interface Reader {

  /// Reads all there is in `source`. What cannot be read is an outcome too; an [IOException] means
  /// that the file itself could not be read on.
  void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException;
}
