package dossier.http;

import dossier.ingest.Relearned;
import java.util.List;
import java.util.Map;

/// What reading names and rules again has changed.
///
/// @param problems lines that could not be taken, each `file:line:column: reason`, and files that
///   are gone, each `file: reason`
/// @param articles what became of the articles that the changes touch
public record Reloaded(Changes names, Changes rules, List<String> problems, Relearned articles) {
  public Reloaded {
    problems = List.copyOf(problems);
  }

  /// Whether names, rules and articles are what they were.
  public boolean isNothing() {
    return names.isNone() && rules.isNone() && articles.phrases() == 0;
  }

  /// The ids of what has changed, in the order of the files.
  public record Changes(List<String> added, List<String> changed, List<String> removed) {

    /// How two tables differ, by their keys.
    public static Changes between(Map<String, ?> before, Map<String, ?> now) {
      return new Changes(
          now.keySet().stream().filter(id -> !before.containsKey(id)).toList(),
          now.keySet().stream()
              .filter(id -> before.containsKey(id) && !now.get(id).equals(before.get(id)))
              .toList(),
          before.keySet().stream().filter(id -> !now.containsKey(id)).toList());
    }

    boolean isNone() {
      return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }
  }
}
