package dossier;

import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.ingest.Understanding;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// What an archive knows beforehand: its names and its rules.
///
/// @param problems lines that could not be taken, each with its file and place
record Knowledge(Vocabulary vocabulary, Rules rules, List<String> problems) {

  /// Reads both, and tells `err` each line that could not be taken.
  static Knowledge load(Places places, PrintWriter err) throws IOException {
    Vocabulary.Loaded names = Vocabulary.load(places.vocabulary());
    Rules.Loaded rules = Rules.load(places.rules());
    List<String> problems =
        Stream.concat(names.problems().stream(), rules.problems().stream()).toList();
    problems.forEach(problem -> err.println("warning: " + problem));
    return new Knowledge(names.vocabulary(), rules.rules(), problems);
  }

  Extractor extractor() {
    return new Extractor(vocabulary, rules);
  }

  Understanding understanding() {
    return new Understanding(vocabulary, extractor(), Clock.systemUTC());
  }
}
