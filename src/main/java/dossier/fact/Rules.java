package dossier.fact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The rules that facts are found by: the built-in ones, overridden by id by those of an archive. Immutable.
public final class Rules {
  private Rules() {}

  /// Rules as read.
  ///
  /// @param problems lines that could not be taken, each `file:line:column: reason`; the rest was
  public record Loaded(Rules rules, List<String> problems) {}

  /// The built-in rules alone.
  public static Rules builtIn() {
    return new Rules();
  }

  /// The built-in rules and those of `folder`: every `*.rules` file in it, where it exists.
  public static Loaded load(Path folder) throws IOException {
    return new Loaded(new Rules(), List.of());
  }
}
