package dossier;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The entry point, `dossier`.
///
/// - Exit code `2` is a wrong command line.
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Turns a folder of articles into an archive that can be searched.")
public final class Main implements Runnable {

  public static void main(String[] args) {
    StandardError.restore();
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /// The version the jar was built as.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"dossier " + Optional.ofNullable(version).orElse("(not packaged)")};
    }
  }
}
