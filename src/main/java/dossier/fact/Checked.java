package dossier.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How often rules were right on checked texts, from `checked.txt`: a line with the rule's id, a
/// space and right/fired, as `dossier eval facts --write-confidence` writes it; `#` begins a
/// comment.
///
/// The confidence of a rule is (right + 1) / (fired + 2), Laplace's rule of succession: one half
/// where nothing was checked, and the nearer to the share that was right the more was.
final class Checked {
  static final String FILE = "checked.txt";
  private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\d{1,6})/(\\d{1,6})");

  private final String label;
  private final Map<String, Double> confidence = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /// @param label how problems name the file
  Checked(String label) {
    this.label = label;
  }

  void read(String text) {
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        take(line, i + 1);
      }
    }
  }

  private void take(String line, int number) {
    Matcher columns = LINE.matcher(line);
    if (!columns.matches()) {
      problems.add(label + ":" + number + ":1: a line has a rule's id and right/fired");
      return;
    }
    int right = Integer.parseInt(columns.group(2));
    int fired = Integer.parseInt(columns.group(3));
    if (right > fired) {
      problems.add(
          label + ":" + number + ":" + (columns.start(2) + 1) + ": more were right than fired");
      return;
    }
    confidence.put(columns.group(1), confidence(right, fired));
  }

  static double confidence(int right, int fired) {
    return (right + 1.0) / (fired + 2.0);
  }

  /// By rule id.
  Map<String, Double> confidence() {
    return confidence;
  }

  List<String> problems() {
    return problems;
  }
}
