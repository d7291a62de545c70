package dossier.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds names in texts, after SKOS labels: one pass finds labels, needed words and excluded
/// expressions together, then each label is held against the other two. Of those that start at one
/// place the longest that stands is taken; of equal ones, a label that is guarded by needed words
/// before one that is not.
final class Tagger {
  private final Phrases<Use> phrases;

  /// @param names in the order in which equal labels are preferred
  Tagger(List<Name> names) {
    Phrases.Builder<Use> builder = new Phrases.Builder<>();
    for (int i = 0; i < names.size(); i++) {
      add(builder, names.get(i), i);
    }
    this.phrases = builder.build();
  }

  private static void add(Phrases.Builder<Use> builder, Name name, int rank) {
    boolean guardAll = name.contextual().isEmpty() && !name.needs().isEmpty();
    Role plain = guardAll ? Role.GUARDED : Role.PLAIN;
    builder.add(name.label(), new Use(name, rank, plain, name.label()));
    for (String label : name.otherLabels()) {
      builder.add(label, new Use(name, rank, plain, label));
    }
    for (String label : name.contextual()) {
      builder.add(label, new Use(name, rank, Role.CONTEXTUAL, label));
    }
    for (String word : name.needs()) {
      builder.add(word, new Use(name, rank, Role.NEED, word));
    }
    for (String expression : name.exclude()) {
      builder.add(expression, new Use(name, rank, Role.EXCLUDE, expression));
    }
  }

  /// @param folded the text as [Fold] has it
  List<Mention> mentions(String text, String folded, int[] sentences) {
    Context context = new Context(sentences);
    List<Hit> labels = new ArrayList<>();
    phrases.find(
        folded,
        (use, start, end) -> {
          switch (use.role) {
            case NEED -> context.needs.computeIfAbsent(use.rank, n -> new Spans()).add(start, end);
            case EXCLUDE ->
                context.excluded.computeIfAbsent(use.rank, n -> new Spans()).add(start, end);
            case PLAIN, GUARDED, CONTEXTUAL -> labels.add(new Hit(use, start, end));
          }
        });
    labels.sort(
        Comparator.comparingInt(Hit::start)
            .thenComparing(Hit::end, Comparator.reverseOrder())
            .thenComparing(hit -> hit.use.role == Role.PLAIN)
            .thenComparingInt(hit -> hit.use.rank));
    return chosen(text, labels, context);
  }

  private static List<Mention> chosen(String text, List<Hit> labels, Context context) {
    List<Mention> mentions = new ArrayList<>();
    int from = 0;
    for (Hit hit : labels) {
      if (hit.start >= from && context.allows(hit) && hit.writtenAsName(text)) {
        boolean contextual = hit.use.role == Role.CONTEXTUAL;
        mentions.add(new Mention(hit.use.name, hit.start, hit.end, contextual));
        from = hit.end;
      }
    }
    return List.copyOf(mentions);
  }

  /// What a phrase means for a name.
  private enum Role {
    PLAIN,
    GUARDED,
    CONTEXTUAL,
    NEED,
    EXCLUDE
  }

  /// @param rank tells the name, and which of two is preferred: the lower
  private record Use(Name name, int rank, Role role, String phrase) {}

  private record Hit(Use use, int start, int end) {

    /// A guarded label of one word is often a common word too: "Target" counts, "target" does not.
    boolean writtenAsName(String text) {
      return use.role == Role.PLAIN
          || use.phrase.indexOf(' ') >= 0
          || !Character.isUpperCase(use.phrase.charAt(0))
          || !Character.isLowerCase(text.charAt(start));
    }
  }

  /// The needed words and excluded expressions of one text.
  private static final class Context {
    private final int[] sentences;
    private final Map<Integer, Spans> needs = new HashMap<>();
    private final Map<Integer, Spans> excluded = new HashMap<>();

    Context(int[] sentences) {
      this.sentences = sentences;
    }

    boolean allows(Hit hit) {
      Spans out = excluded.get(hit.use.rank);
      if (out != null && out.cover(hit.start, hit.end)) {
        return false;
      }
      return hit.use.role == Role.PLAIN || needMet(hit);
    }

    /// In the same sentence or the one before, and not the label itself.
    private boolean needMet(Hit hit) {
      Spans near = needs.get(hit.use.rank);
      if (near == null) {
        return false;
      }
      int found = Arrays.binarySearch(sentences, hit.start);
      int sentence = Math.max(found >= 0 ? found : -found - 2, 0);
      int first = sentence == 0 ? 0 : sentences[sentence - 1];
      int last = sentence + 1 < sentences.length ? sentences[sentence + 1] : Integer.MAX_VALUE;
      return near.anyWithin(first, hit.start) || near.anyWithin(hit.end, last);
    }
  }

  /// Spans of a text, added by ascending start.
  private static final class Spans {
    private final List<int[]> spans = new ArrayList<>();
    private int longest;

    void add(int start, int end) {
      spans.add(new int[] {start, end});
      longest = Math.max(longest, end - start);
    }

    /// Whether one of them holds all of `start` to `end`.
    boolean cover(int start, int end) {
      for (int i = firstFrom(start - longest); i < spans.size() && spans.get(i)[0] <= start; i++) {
        if (spans.get(i)[1] >= end) {
          return true;
        }
      }
      return false;
    }

    /// Whether one of them lies within `first` to `last`.
    boolean anyWithin(int first, int last) {
      for (int i = firstFrom(first); i < spans.size() && spans.get(i)[0] < last; i++) {
        if (spans.get(i)[1] <= last) {
          return true;
        }
      }
      return false;
    }

    private int firstFrom(int start) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle)[0] < start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
