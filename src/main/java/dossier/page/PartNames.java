package dossier.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What the names that a page gives its parts, in `class` and `id`, say about them. Remembers each
/// name of the page, for a page repeats a few hundred. For one thread.
final class PartNames {
  /// Before a word that makes a part junk only where links stand in it.
  static final String IF_LINKED = "?";

  /// Before a word that makes a part junk only where no quotation stands in it.
  static final String UNLESS_QUOTING = "^";

  private static final int LONGEST_NAME = 500;
  private static final int MOST_WORDS = 6;

  /// WordPress names an article after everything it is filed under.
  private static final Pattern POST =
      Pattern.compile("(?:^|\\s)(?:hentry|status-publish|type-post)(?:\\s|$)");

  private static final Lists LISTS = Lists.load();

  private final Map<String, Sense> known = new HashMap<>();

  /// What a part is by its name.
  ///
  /// @param junk the words by which it is not part of the article
  /// @param never whether that holds even where most of the page's text stands in such parts
  /// @param body the body of an article
  /// @param lead the lines that open one
  record Sense(List<String> junk, boolean never, boolean body, boolean lead) {
    static final Sense NONE = new Sense(List.of(), false, false, false);

    Sense {
      junk = List.copyOf(junk);
    }
  }

  Sense of(Element element) {
    String names = element.attr("class") + " " + element.id();
    if (names.length() == 1) {
      return Sense.NONE;
    }
    return known.computeIfAbsent(
        names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names, PartNames::sense);
  }

  private static Sense sense(String names) {
    List<String> junk = new ArrayList<>();
    boolean never = false;
    boolean body = false;
    boolean lead = false;
    if (POST.matcher(names).find()) {
      return Sense.NONE;
    }
    for (String name : names.split("\\s+")) {
      if (name.indexOf(':') >= 0) {
        continue; // how a part looks under some condition, as in "print:hidden"
      }
      List<String> words = words(name);
      if (words.size() > MOST_WORDS) {
        continue; // a sentence: the heading that the part goes by
      }
      String joined = String.join("", words);
      body |= LISTS.bodies.stream().anyMatch(joined::contains);
      never |= has(LISTS.never, words, junk::add);
      has(LISTS.junk, words, junk::add);
      has(LISTS.linked, words, word -> junk.add(IF_LINKED + word));
      has(LISTS.quoting, words, word -> junk.add(UNLESS_QUOTING + word));
      if (LISTS.alone.contains(name.toLowerCase(Locale.ROOT))) {
        junk.add(name);
      }
      lead |= words.stream().anyMatch(LISTS.leads::contains);
      lead |= LISTS.leads.contains(joined);
    }
    return new Sense(junk, never, body, lead);
  }

  private static boolean has(Matches list, List<String> words, Consumer<String> found) {
    boolean any = false;
    for (int i = 0; i < words.size(); i++) {
      String pair = i + 1 < words.size() ? words.get(i) + "-" + words.get(i + 1) : "";
      if (list.has(words.get(i), pair)) {
        found.accept(words.get(i));
        any = true;
      }
    }
    return any;
  }

  /// The words of a name in small letters: "articleShareBar_x9" is article, share, bar, x.
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
      boolean capital =
          letter
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (!letter || capital) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = letter ? i : i + 1;
      }
    }
    return words;
  }

  /// Words, beginnings of words by their first two letters, and pairs of words.
  private record Matches(Set<String> whole, Map<String, List<String>> beginnings) {
    private static final int KEY = 2;

    boolean has(String word, String pair) {
      return whole.contains(word) || (!pair.isEmpty() && whole.contains(pair)) || begins(word);
    }

    private boolean begins(String word) {
      if (word.length() >= KEY) {
        for (String beginning : beginnings.getOrDefault(word.substring(0, KEY), List.of())) {
          if (word.startsWith(beginning)) {
            return true;
          }
        }
      }
      return false;
    }

    static Matches of(List<String> entries) {
      Set<String> whole = new HashSet<>();
      Map<String, List<String>> beginnings = new HashMap<>();
      for (String entry : entries) {
        if (entry.endsWith("*")) {
          beginnings
              .computeIfAbsent(entry.substring(0, KEY), _ -> new ArrayList<>())
              .add(entry.substring(0, entry.length() - 1));
        } else {
          whole.add(entry);
        }
      }
      return new Matches(Set.copyOf(whole), Map.copyOf(beginnings));
    }
  }

  private record Lists(
      Matches junk,
      Matches never,
      Matches linked,
      Matches quoting,
      Set<String> alone,
      List<String> bodies,
      Set<String> leads) {
    static Lists load() {
      List<String> junk = lines("junk-names.txt");
      return new Lists(
          Matches.of(junk.stream().filter(line -> Character.isLetter(line.charAt(0))).toList()),
          Matches.of(marked(junk, '!')),
          Matches.of(marked(junk, '?')),
          Matches.of(marked(junk, '^')),
          Set.copyOf(marked(junk, '=')),
          lines("body-names.txt"),
          Set.copyOf(lines("lead-names.txt")));
    }

    private static List<String> marked(List<String> lines, char mark) {
      return lines.stream()
          .filter(line -> line.charAt(0) == mark)
          .map(line -> line.substring(1))
          .toList();
    }
  }

  /// The lines of a list beside the classes of this package, without comments.
  static List<String> lines(String resource) {
    InputStream found =
        Optional.ofNullable(PartNames.class.getResourceAsStream(resource))
            .orElseThrow(() -> new IllegalStateException("the program lacks its file " + resource));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
