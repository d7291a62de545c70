package dossier.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Which articles answer which topic, and how well: by topic and article a grade, 0 for one that
/// does not.
public record Judgements(Map<String, Map<String, Integer>> grades) {

  /// Reads TREC qrels: `topic 0 article grade`, parted by white space. A line that is none is an
  /// [IllegalArgumentException] naming file and line.
  public static Judgements read(Path file) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String[] parts = line.strip().split("\\s+", -1);
        if (parts.length != 4 || !parts[3].matches("-?[0-9]{1,9}")) {
          throw new IllegalArgumentException(
              file + ":" + number + ": a judgement is \"topic 0 article grade\"");
        }
        grades
            .computeIfAbsent(parts[0], topic -> new HashMap<>())
            .put(parts[2], Integer.valueOf(parts[3]));
      }
    }
    return new Judgements(grades);
  }
}
