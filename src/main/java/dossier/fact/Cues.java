package dossier.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Where the cues of rules stand in a text.
///
/// A rule may take so many steps in one text: those of its expressions, and for each place of a cue
/// the length of the sentence it stands in. A rule that would take more is skipped there. Steps are
/// counted, not measured, so that the same text always has the same facts.
///
/// @param all longer ones first where two begin at one place
/// @param skipped ids of the rules that would have taken too many steps
record Cues(List<Passage.Cue> all, Set<String> skipped) {
  /// About a second.
  static final long MOST_STEPS = 100_000_000;

  /// @param most the steps of one rule
  static Cues in(Words words, Rules rules, long most) {
    String folded = words.folded();
    Steps steps = new Steps(words, most);
    List<Passage.Cue> cues = new ArrayList<>();
    rules
        .cues()
        .find(
            folded,
            (rule, start, end) -> {
              if (counts(words, rule, start) && steps.allow(rule, start)) {
                cues.add(new Passage.Cue(rule, start, end));
              }
            });
    for (Rule rule : rules.withExpressions()) {
      for (Expression expression : rule.expressions()) {
        if (steps.allow(rule, expression)) {
          expression.find(
              folded,
              (start, end) -> {
                if (counts(words, rule, start) && steps.allow(rule, start)) {
                  cues.add(new Passage.Cue(rule, start, end));
                }
              });
        }
      }
    }
    cues.removeIf(cue -> steps.skipped.contains(cue.rule().id()));
    cues.sort(
        Comparator.comparingInt(Passage.Cue::start)
            .thenComparing(Passage.Cue::end, Comparator.reverseOrder()));
    return new Cues(List.copyOf(cues), steps.skipped);
  }

  /// The month of May is no hedge.
  private static boolean counts(Words words, Rule rule, int start) {
    return rule.kind() != Rule.Kind.HEDGE || words.free(words.indexAt(start));
  }

  /// What one rule has taken.
  private static final class Sum {
    private long steps;
  }

  /// What the rules have taken so far.
  private static final class Steps {
    private final Map<String, Sum> taken = new HashMap<>();
    private final Set<String> skipped = new TreeSet<>();
    private final Words words;
    private final long most;
    private int sentence;

    Steps(Words words, long most) {
      this.words = words;
      this.most = most;
    }

    boolean allow(Rule rule, int place) {
      return allow(rule, (long) sentenceAt(place));
    }

    boolean allow(Rule rule, Expression expression) {
      return allow(rule, expression.steps(words.text().length()));
    }

    private boolean allow(Rule rule, long more) {
      Sum sum = taken.computeIfAbsent(rule.id(), _ -> new Sum());
      sum.steps += more;
      if (sum.steps > most) {
        skipped.add(rule.id());
        return false;
      }
      return true;
    }

    /// The length of the sentence at a place; cheap where places ascend.
    private int sentenceAt(int place) {
      int[] starts = words.sentences();
      sentence = starts[sentence] > place ? 0 : sentence;
      while (sentence + 1 < starts.length && starts[sentence + 1] <= place) {
        sentence++;
      }
      int end = sentence + 1 < starts.length ? starts[sentence + 1] : words.text().length();
      return end - starts[sentence];
    }
  }
}
