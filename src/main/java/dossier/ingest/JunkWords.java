package dossier.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that stand around articles on web pages, in all languages that have a `junk.*.txt`.
/// Immutable.
final class JunkWords {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "zh");
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_TAIL = 300;
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern CLOSING = Pattern.compile("[\\s.:!…→»>]+$");

  /// What a line of junk does to the lines after it.
  enum Verb {
    END,
    CUT,
    DROP
  }

  /// A known line, or the beginning of one.
  ///
  /// @param words folded
  /// @param why its place in the lists, for a reader
  record Known(String words, Verb verb, String why) {}

  private final Map<String, Known> whole = new HashMap<>();
  private final Map<Character, List<Known>> beginnings = new HashMap<>();
  private final List<String> tails = new ArrayList<>();

  private JunkWords() {}

  static JunkWords load() {
    JunkWords words = new JunkWords();
    LANGUAGES.forEach(language -> words.read("junk." + language + ".txt"));
    return words;
  }

  /// The known line that it is, or begins with.
  Optional<Known> known(String line) {
    if (line.length() > LONGEST_LINE || line.isEmpty()) {
      return Optional.empty();
    }
    String folded = fold(line);
    return Optional.ofNullable(whole.get(CLOSING.matcher(folded).replaceAll("")))
        .or(() ->
            folded.isEmpty()
                ? Optional.empty()
                : beginnings.getOrDefault(folded.charAt(0), List.of()).stream()
                    .filter(beginning -> folded.startsWith(beginning.words()))
                    .findFirst());
  }

  /// The line without the junk that ends it.
  String withoutTail(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    int end = line.length();
    for (String tail : lower.length() == line.length() ? tails : List.<String>of()) {
      int at = lower.indexOf(tail);
      if (at >= 0 && line.length() - at <= LONGEST_TAIL) {
        end = Math.min(end, at);
      }
    }
    return line.substring(0, end).strip();
  }

  private static String fold(String line) {
    String lower = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return SPACES.matcher(DIGITS.matcher(lower).replaceAll("#")).replaceAll(" ");
  }

  private void read(String resource) {
    try (InputStream in = Resources.open(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(line, resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line, String resource) {
    int space = line.indexOf(' ');
    String word = line.substring(0, space);
    String words = line.substring(space + 1).strip();
    if (word.equals("tail")) {
      tails.add(words.toLowerCase(Locale.ROOT));
      return;
    }
    Verb verb = Verb.valueOf(word.toUpperCase(Locale.ROOT));
    String why = resource + ": " + line;
    if (words.endsWith("…")) {
      String beginning = fold(words.substring(0, words.length() - 1));
      beginnings
          .computeIfAbsent(beginning.charAt(0), _ -> new ArrayList<>())
          .add(new Known(beginning, verb, why));
    } else {
      String known = CLOSING.matcher(fold(words)).replaceAll("");
      whole.put(known, new Known(known, verb, why));
    }
  }
}
