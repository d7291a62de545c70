package dossier;

import dossier.http.Mistake;
import dossier.http.Reading;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// The parameters of the API as options of a command, `--year 2019 --year 2020`.
final class FilterOptions {
  private static final Set<String> FLAGS = Set.of("excel", "explain", "clauses");

  private FilterOptions() {}

  /// A command that takes them.
  interface Taker {
    /// The names that it takes, in the order they are shown.
    Collection<String> filters();
  }

  /// Gives the command an option for each that it takes.
  static void offer(CommandSpec command, Taker taker) {
    taker.filters().stream()
        .map(name ->
            OptionSpec.builder("--" + name)
                .paramLabel("VALUE")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(FLAGS.contains(name) ? "0..1" : "1")
                .fallbackValue(FLAGS.contains(name) ? "1" : "")
                .hidden(name.endsWith(".all") || name.endsWith(".not"))
                .description("The parameter " + name + " of the API.")
                .build())
        .forEach(command::addOption);
  }

  /// What was given, by name.
  static Map<String, List<String>> given(CommandSpec command, Taker taker, Optional<String> query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    query.ifPresent(text -> parameters.put("q", List.of(text)));
    for (String name : taker.filters()) {
      Optional.ofNullable(command.findOption("--" + name))
          .map(ArgSpec::<List<String>>getValue)
          .ifPresent(values -> parameters.put(name, values));
    }
    return parameters;
  }

  /// What was understood; a wrong command line where nothing was.
  static <T> T understood(CommandSpec command, Reading<T> reading) {
    return switch (reading) {
      case Reading.Understood<T>(T asked) -> asked;
      case Reading.Refused<T>(List<Mistake> mistakes) ->
          throw new ParameterException(
              command.commandLine(),
              mistakes.stream().map(Mistake::message).collect(Collectors.joining("; ")));
    };
  }
}
