import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;

/// `java Format.java check|write DIR`: names, or rewrites, each source that is not in the format of
/// google-java-format.
void main(String[] args) throws Exception {
  boolean write = args[0].equals("write");
  var formatter = new Formatter();
  int odd = 0;
  try (var files = Files.walk(Path.of(args[1]))) {
    for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
      String text = Files.readString(file);
      String used = RemoveUnusedImports.removeUnusedImports(text);
      String formatted = formatter.formatSource(ImportOrderer.reorderImports(used, Style.GOOGLE));
      if (formatted.equals(text)) continue;
      odd++;
      System.err.println((write ? "formatted " : "not formatted: ") + file);
      if (write) Files.writeString(file, formatted);
    }
  }
  if (odd > 0 && !write) {
    System.err.println(odd + " files; run: mvn -q -Pformat process-sources");
    System.exit(1);
  }
}
