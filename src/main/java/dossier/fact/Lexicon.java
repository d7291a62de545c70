package dossier.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/// Phrases and what each means, found at a token; of several the longest. A hyphen in the text may
/// stand where a phrase has a space.
final class Lexicon<T> {
  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /// @param exact the one way in which the phrase may be written; empty for any case
  record Entry<T>(List<String> words, String exact, T value) {}

  /// @param end the token after it
  record Found<T>(int end, Entry<T> entry) {
    T value() {
      return entry.value;
    }
  }

  /// Adds a spelling: `(s)` is an optional plural, `!` asks for just this case.
  void add(String spelling, T value) {
    if (spelling.contains("(s)")) {
      add(spelling.replace("(s)", ""), value);
      add(spelling.replace("(s)", "s"), value);
      return;
    }
    boolean exact = spelling.startsWith("!");
    String plain = exact ? spelling.substring(1) : spelling;
    List<String> tokens = Token.of(plain).stream().map(Token::word).toList();
    List<Entry<T>> entries = byFirst.computeIfAbsent(tokens.getFirst(), first -> new ArrayList<>());
    entries.add(new Entry<>(tokens, exact ? plain : "", value));
    entries.sort(Comparator.comparingInt(entry -> -entry.words.size()));
  }

  /// The words that phrases begin with.
  Set<String> firstWords() {
    return Collections.unmodifiableSet(byFirst.keySet());
  }

  /// The longest phrase that begins at token `i` and is allowed there.
  Optional<Found<T>> at(Words words, int i, BiPredicate<Entry<T>, Integer> allowed) {
    List<Entry<T>> entries = byFirst.get(words.at(i));
    if (entries == null) {
      return Optional.empty();
    }
    for (Entry<T> entry : entries) {
      int end = end(words, i, entry.words);
      boolean fits =
          end > i
              && (entry.exact.isEmpty() || words.between(i, end).equals(entry.exact))
              && allowed.test(entry, end);
      if (fits) {
        return Optional.of(new Found<>(end, entry));
      }
    }
    return Optional.empty();
  }

  private static int end(Words words, int i, List<String> phrase) {
    int k = i;
    for (String word : phrase) {
      if (k > i && words.at(k).equals("-") && !word.equals("-") && words.adjacent(k)) {
        k++;
      }
      if (!words.at(k).equals(word)) {
        return i;
      }
      k++;
    }
    return k;
  }
}
