package dossier.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The built-in words that sentences are read with, from `words.txt`: a line with a name and a
/// colon, then lines of words divided by spaces; `#` and a space begin a comment.
final class WordList {
  private static final Map<String, Set<String>> LISTS = lists("words.txt");

  private WordList() {}

  /// The words of a list, each once.
  static Set<String> of(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("no word list \"" + name + "\"");
    }
    return words;
  }

  /// The lists of a built-in file by name.
  static Map<String, Set<String>> lists(String file) {
    return read(text(file));
  }

  /// The whole of a built-in file.
  static String text(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no built-in " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lines of a built-in file without comments and empty ones.
  static List<String> lines(String file) {
    return text(file).lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList();
  }

  private static Map<String, Set<String>> read(String text) {
    Map<String, List<String>> lists = new HashMap<>();
    List<String> words = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("# ")).toList()) {
      if (line.startsWith(" ")) {
        words.addAll(List.of(line.strip().split("\\s+")));
      } else {
        words = lists.computeIfAbsent(line.substring(0, line.indexOf(':')), l -> new ArrayList<>());
      }
    }
    Map<String, Set<String>> sets = new HashMap<>();
    lists.forEach((name, list) -> sets.put(name, Collections.unmodifiableSet(new HashSet<>(list))));
    return Map.copyOf(sets);
  }
}
