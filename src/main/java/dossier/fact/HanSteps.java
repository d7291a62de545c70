package dossier.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Knows the Chinese words that tell a time by a step from now, from `times.zh.txt`: 去年, 上个月.
final class HanSteps {
  private static final Map<Character, List<Word>> BY_FIRST = read();

  private HanSteps() {}

  private record Word(String text, Grain grain, int step) {}

  /// @param end the index after it
  record Read(int end, Grain grain, int step) {

    Stretch stretch() {
      return Stretch.counted(grain, grain.length(), now -> grain.around(grain.moved(now, step)));
    }
  }

  /// The word at `i`, the longest one.
  static Optional<Read> at(String folded, int i) {
    for (Word word : BY_FIRST.getOrDefault(folded.charAt(i), List.of())) {
      if (folded.startsWith(word.text, i)) {
        return Optional.of(new Read(i + word.text.length(), word.grain, word.step));
      }
    }
    return Optional.empty();
  }

  private static Map<Character, List<Word>> read() {
    Map<Character, List<Word>> words = new HashMap<>();
    for (String line : WordList.lines("times.zh.txt")) {
      String[] parts = line.split("\\s+");
      for (int k = 2; k < parts.length; k++) {
        words
            .computeIfAbsent(parts[k].charAt(0), c -> new ArrayList<>())
            .add(new Word(parts[k], Grain.valueOf(parts[0]), Integer.parseInt(parts[1])));
      }
    }
    words
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.text.length(), a.text.length())));
    return words;
  }
}
