package dossier.fact;

import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands behind words that only point: "which" to the words before its comma, "the company"
/// in the end to the organisation that the article is mostly about.
final class Antecedents {
  private static final Set<String> RELATIVE = Set.of("which", "who");
  private static final Set<String> AUXILIARIES = WordList.of("auxiliary");
  private static final Set<String> PREPOSITIONS = WordList.of("preposition");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "this", "some", "one");
  private static final int LONGEST_PHRASE = 7;
  private static final int FEWEST = 2;
  private static final int IN_TITLE = 2;

  private Antecedents() {}

  /// The organisation or initiative named most often, at least twice; of equals the first.
  static Optional<Span.Named> protagonist(Story story) {
    String title = title(story);
    Map<Object, List<Span.Named>> mentions = new LinkedHashMap<>();
    for (Passage passage : story.passages()) {
      for (Span.Named name : passage.names()) {
        if ((name.kind() == Name.Kind.ORGANISATION || name.kind() == Name.Kind.INITIATIVE)
            && !Clause.isSource(passage, name)) {
          Object key = name.subject().id().orElseGet(() -> brief(name));
          mentions.computeIfAbsent(key, _ -> new ArrayList<>()).add(name);
        }
      }
    }
    return mentions.values().stream()
        .filter(names -> weight(title, names) >= FEWEST)
        .max(Comparator.comparingInt(names -> weight(title, names)))
        .map(List::getFirst);
  }

  /// Whether an article tells of one organisation above all: the title names it.
  static boolean isLeading(Story story, Span.Named name) {
    return name.kind() == Name.Kind.ORGANISATION && isIn(title(story), name);
  }

  private static String title(Story story) {
    return story.article().about().title().orElse("");
  }

  private static boolean isIn(String title, Span.Named name) {
    return title.contains(brief(name));
  }

  private static int weight(String title, List<Span.Named> names) {
    return names.size() * (isIn(title, names.getFirst()) ? IN_TITLE : 1);
  }

  /// The first two words, as "Brightco Rail" for "Brightco Rail Group".
  private static String brief(Span.Named name) {
    String text = name.subject().text();
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return second < 0 ? text : text.substring(0, second);
  }

  /// Where the relative pronoun stands that is the subject of the verb at `place`: behind it come
  /// at most helping verbs.
  static Optional<Integer> relative(Passage passage, int place) {
    Words words = passage.words();
    int i = words.indexAt(place) - 1;
    while (AUXILIARIES.contains(words.at(i)) || words.at(i).endsWith("ly")) {
      i--;
    }
    return words.token(i).start() >= passage.start() && RELATIVE.contains(words.at(i))
        ? Optional.of(i)
        : Optional.empty();
  }

  /// The name that a relative pronoun at a token stands for: the one that ends before it.
  static Optional<Span.Named> name(Passage passage, int pronoun) {
    int before = end(passage.words(), pronoun);
    int end = passage.words().token(before).end();
    return passage.names().stream().filter(n -> n.end() == end && n.canAct()).findFirst();
  }

  /// The words that it stands for, back to an article: "a second factory, in Leeds, which".
  static Optional<int[]> phrase(Passage passage, int pronoun) {
    Words words = passage.words();
    int last = end(words, pronoun);
    int segment = words.indexAt(passage.segmentStart(words.token(last).start()));
    int opening = words.at(segment).equals(",") ? segment + 1 : segment;
    if (opening > segment && PREPOSITIONS.contains(words.at(opening))) {
      last = segment - 1;
    }
    for (int i = last - 1; i >= 0 && last - i <= LONGEST_PHRASE; i--) {
      if (!words.token(i).isWord() || words.token(i).start() < passage.start()) {
        return Optional.empty();
      }
      if (DETERMINERS.contains(words.at(i))) {
        return Optional.of(new int[] {words.token(i).start(), words.token(last).end()});
      }
    }
    return Optional.empty();
  }

  private static int end(Words words, int pronoun) {
    return words.at(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
  }

  /// Whether a verb behind a joining word goes on with the subject before that: "but sold only".
  static boolean goesOn(Passage passage, int place) {
    Words words = passage.words();
    int i = words.indexAt(place) - 1;
    while (AUXILIARIES.contains(words.at(i))) {
      i--;
    }
    return List.of("and", "but", "or", ",", "then").contains(words.at(i))
        && words.token(i).start() > passage.start();
  }
}
