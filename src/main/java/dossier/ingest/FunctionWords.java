package dossier.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commonest small words of the languages that an archive is most often written in. They make
/// up a third of any prose, so that counting them tells these languages apart without a model.
/// Immutable.
final class FunctionWords {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

  /// The best language must have this share of the words, in percent, and twice as much as the
  /// next. A word that several languages have is shared between them.
  private static final int SHARE = 12;

  private final Map<String, List<String>> languages = new HashMap<>();

  private FunctionWords() {}

  static FunctionWords load() {
    FunctionWords words = new FunctionWords();
    try (InputStream in = Resources.open("function-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /// The language of a text in Latin letters, where it is beyond doubt.
  Optional<Locale> language(String text) {
    String[] words = NO_LETTER.split(text.toLowerCase(Locale.ROOT));
    Map<String, Double> scores = new HashMap<>();
    for (String word : words) {
      List<String> having = languages.getOrDefault(word, List.of());
      having.forEach(language -> scores.merge(language, 1.0 / having.size(), Double::sum));
    }
    List<Map.Entry<String, Double>> best =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean enough = !best.isEmpty() && best.getFirst().getValue() * 100 >= words.length * SHARE;
    boolean clear = best.size() < 2 || best.getFirst().getValue() >= 2 * best.getLast().getValue();
    return enough && clear ? Optional.of(Locale.of(best.getFirst().getKey())) : Optional.empty();
  }

  private void add(String line) {
    String[] parts = line.split(" ");
    Arrays.stream(parts)
        .skip(1)
        .forEach(word -> languages.merge(word, List.of(parts[0]), FunctionWords::concat));
  }

  private static List<String> concat(List<String> a, List<String> b) {
    return Stream.concat(a.stream(), b.stream()).toList();
  }
}
