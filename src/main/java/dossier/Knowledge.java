package dossier;

import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.ingest.Understanding;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What an archive knows beforehand: its names and its rules.
///
/// @param problems lines that could not be taken, each with its file and place
record Knowledge(Vocabulary vocabulary, Rules rules, List<String> problems) {

  /// Reads both, and tells `err` each line that could not be taken.
  static Knowledge load(Places places, PrintWriter err) throws IOException {
    Knowledge loaded = load(places);
    loaded.problems.forEach(problem -> err.println("warning: " + problem));
    return loaded;
  }

  static Knowledge load(Places places) throws IOException {
    Vocabulary.Loaded names = Vocabulary.load(places.vocabulary());
    Rules.Loaded rules = Rules.load(places.rules());
    List<String> problems =
        Stream.concat(names.problems().stream(), rules.problems().stream()).toList();
    return new Knowledge(names.vocabulary(), rules.rules(), problems);
  }

  /// The names by their kind and id: `initiative/gateway-17`.
  Map<String, Name> names() {
    Map<String, Name> names = new LinkedHashMap<>();
    vocabulary
        .names()
        .forEach(name -> names.put(name.kind().name().toLowerCase(Locale.ROOT) + "/" + name.id(), name));
    return names;
  }

  /// Whether another one is the same, also in the order of its names and rules.
  boolean isLike(Knowledge other) {
    return vocabulary.names().equals(other.vocabulary.names())
        && rules.hash().equals(other.rules.hash());
  }

  Extractor extractor() {
    return new Extractor(vocabulary, rules);
  }

  Understanding understanding() {
    return new Understanding(vocabulary, extractor(), Clock.systemUTC());
  }
}
