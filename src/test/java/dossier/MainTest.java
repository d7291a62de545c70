package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class MainTest {

  @Test
  void help_names_the_program() {
    var out = new StringWriter();

    int code = new CommandLine(new Main()).setOut(new PrintWriter(out)).execute("--help");

    assertThat(code).isZero();
    assertThat(out.toString()).startsWith("Usage: dossier");
  }

  @Test
  void an_unknown_option_is_a_usage_error() {
    var err = new StringWriter();

    int code = new CommandLine(new Main()).setErr(new PrintWriter(err)).execute("--nonsense");

    assertThat(code).isEqualTo(2);
  }
}
