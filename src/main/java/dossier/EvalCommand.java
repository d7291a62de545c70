package dossier;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `dossier eval`: measures how good the results are.
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Measures how good the results are.",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {
      EvalFactsCommand.class,
      EvalNamesCommand.class,
      EvalQuantitiesCommand.class,
      EvalRankingCommand.class,
      EvalTimesCommand.class
    })
final class EvalCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what to measure is missing: facts, names, quantities or ranking");
  }
}
