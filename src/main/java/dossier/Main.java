package dossier;

import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/// The entry point, `dossier`: reads the command line, runs one command, ends with an [ExitCode].
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Turns a folder of articles into an archive that can be searched, cited and held to account.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      ReadCommand.class,
      ExtractCommand.class,
      CandidatesCommand.class,
      DossierCommand.class,
      DeleteCommand.class,
      CheckCommand.class,
      EvalCommand.class,
      TrainCommand.class,
      AutoComplete.GenerateCompletion.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:unexpected error",
      "2:wrong command line",
      "3:index in use by another process, or the JVM is out of memory",
      "4:index damaged or of another format",
      "5:disk, permission, or a missing tool",
      "6:address in use",
      "7:done, but files were skipped"
    })
public final class Main implements Runnable {
  /// Lucene tells at each start which instructions of the processor it uses; kept, so that its
  /// level is.
  private static final Logger CHATTER =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    CHATTER.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Main());
    for (CommandLine command : commands.getSubcommands().values()) {
      if (command.getCommand() instanceof FilterOptions.Taker taker) {
        FilterOptions.offer(command.getCommandSpec(), taker);
      }
    }
    return commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::misused)
        .setExecutionExceptionHandler(Main::failed);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int misused(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("error: " + wrong.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err)) {
      err.println("see '" + command.getCommandSpec().qualifiedName() + " --help'");
    }
    return ExitCode.USAGE.code();
  }

  private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult args) {
    ExitCode code = ExitCode.of(failure);
    command.getErr().println("error: " + ExitCode.describe(failure));
    if (code == ExitCode.UNEXPECTED && !(failure instanceof InterruptedIOException)) {
      failure.printStackTrace(command.getErr());
    }
    return code.code();
  }

  /// The version the jar was built as.
  static final class Version implements IVersionProvider {
    static String number() {
      return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
          .orElse("unpackaged");
    }

    @Override
    public String[] getVersion() {
      return new String[] {"dossier " + number()};
    }
  }
}
