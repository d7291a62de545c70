package dossier.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Cuts a text into its sentences, and these into segments at commas, semicolons, colons, spaced
/// dashes and words like "but".
final class Segments {
  static final Set<String> TURNS =
      Set.of("but", "while", "whereas", "although", "though", "because", "however");
  private static final Set<String> JOINING = WordList.of("joins");
  private static final Set<String> TRAILING = WordList.of("trails");

  private Segments() {}

  /// The sentences of a text with what was found in each.
  static List<Passage> passages(Reading reading) {
    List<Passage> into = new ArrayList<>();
    Words words = reading.words();
    int[] starts = words.sentences();
    Picker names = new Picker();
    Picker amounts = new Picker();
    Picker moments = new Picker();
    Picker quotes = new Picker();
    Picker cues = new Picker();
    for (int i = 0; i < starts.length; i++) {
      int end = Sentences.end(words.text(), starts, i);
      List<Span.Amount> inAmounts = amounts.upTo(end, reading.amounts(), Span::start);
      List<Span.Moment> inMoments = moments.upTo(end, reading.moments(), Span::start);
      into.add(
          new Passage(
              words,
              i,
              starts[i],
              end,
              names.upTo(end, reading.names(), Span::start),
              inAmounts,
              inMoments,
              quotes.upTo(end, reading.quotes(), Span::start),
              cues.upTo(end, reading.cues().all(), Passage.Cue::start),
              cuts(words, starts[i], end, inAmounts, inMoments)));
    }
    return List.copyOf(into);
  }

  /// Goes through a list in order, once.
  private static final class Picker {
    private int next;

    <T> List<T> upTo(int end, List<T> spans, ToIntFunction<T> start) {
      int from = next;
      while (next < spans.size() && start.applyAsInt(spans.get(next)) < end) {
        next++;
      }
      return spans.subList(from, next);
    }
  }

  private static List<Integer> cuts(
      Words words, int start, int end, List<Span.Amount> amounts, List<Span.Moment> moments) {
    List<Integer> cuts = new ArrayList<>();
    int amount = 0;
    int moment = 0;
    for (int i = words.indexAt(start); i < words.size() && words.token(i).start() < end; i++) {
      int place = words.token(i).start();
      while (amount < amounts.size() && amounts.get(amount).end() <= place) {
        amount++;
      }
      while (moment < moments.size() && moments.get(moment).end() <= place) {
        moment++;
      }
      boolean inside =
          (amount < amounts.size() && amounts.get(amount).start() < place)
              || (moment < moments.size() && moments.get(moment).start() < place);
      if (place > start && !inside && (words.at(i).equals(",") || isStrong(words, i))) {
        cuts.add(place);
      }
    }
    return cuts;
  }

  /// Whether a thought ends here and another begins.
  static boolean isStrong(Words words, int i) {
    String word = words.at(i);
    boolean dash = word.equals("-") && !(words.adjacent(i) && words.adjacent(i + 1));
    return dash || word.equals(";") || words.gives(i, Clues.TURN);
  }

  static boolean joins(Words words, int i) {
    return JOINING.contains(words.at(i));
  }

  static boolean trails(Words words, int i) {
    return TRAILING.contains(words.at(i)) || words.isBreak(i);
  }
}
