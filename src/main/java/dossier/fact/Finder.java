package dossier.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Finds the facts of one article, sentence by sentence. An amount belongs to one fact: targets
/// take theirs first, then events whose verb governs one, then measures.
final class Finder {
  private final Story story;
  private final Targets targets;
  private final Events events;
  private final Measures measures;
  private final Relations relations;
  private final Claims claims;

  Finder(Story story) {
    Subjects subjects = new Subjects(story);
    Saying saying = new Saying(story);
    this.story = story;
    this.targets = new Targets(story, subjects, saying);
    this.events = new Events(subjects, saying);
    this.measures = new Measures(story, subjects, saying);
    this.relations = new Relations(subjects, saying);
    this.claims = new Claims(subjects, saying);
  }

  /// What was found, and the ids of the rules that were skipped for the whole article.
  record Found(List<Fact> facts, Set<String> skipped) {}

  /// @param costly ids of the rules that have no cues here because they would take too long
  Found facts(Set<String> costly) {
    Set<String> skipped = new TreeSet<>(costly);
    List<Fact> facts = new ArrayList<>();
    for (Passage passage : story.passages()) {
      if (!(passage.cues().isEmpty() && passage.quotes().isEmpty()) && !isSilent(passage)) {
        facts.addAll(facts(passage, skipped));
      }
    }
    facts.removeIf(fact -> skipped.contains(fact.evidence().rule()));
    return new Found(facts, skipped);
  }

  /// The facts of one sentence. A rule that fails is one that fails the whole article, and only
  /// itself: the sentence is read again without it.
  private List<Fact> facts(Passage passage, Set<String> skipped) {
    Draft draft = new Draft(skipped.isEmpty() ? passage : passage.without(skipped));
    try {
      targets.addTo(draft);
      events.addTo(draft);
      measures.addTo(draft);
      relations.addTo(draft);
      claims.addTo(draft);
      return draft.facts;
    } catch (RuntimeException e) {
      String rule = draft.atWork.map(Rule::id).orElseThrow(() -> e);
      if (!skipped.add(rule)) {
        throw e;
      }
      return facts(passage, skipped);
    }
  }

  /// Questions, what would be if, and idioms state nothing.
  static boolean isSilent(Passage passage) {
    String text = passage.words().text();
    int end = passage.end();
    while (end > passage.start() && "\"')]\u201D\u2019\u300D".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean teaser =
        text.startsWith("...", Math.max(passage.start(), end - 3))
            || (end > passage.start() && text.charAt(end - 1) == '\u2026');
    boolean heading = isHeading(passage);
    boolean question =
        end > passage.start() && (text.charAt(end - 1) == '?' || text.charAt(end - 1) == '\uFF1F');
    return question || teaser || heading || passage.has(Rule.Kind.NONE);
  }

  /// Whether most longer words have a capital and no full stop ends them.
  private static boolean isHeading(Passage passage) {
    Words words = passage.words();
    int last = passage.end();
    int small = 0;
    int longer = 0;
    for (int i = words.indexAt(passage.start());
        i < words.size() && words.token(i).start() < last;
        i++) {
      boolean word = words.token(i).isWord() && words.at(i).length() > 3;
      longer += word ? 1 : 0;
      small += word && !words.token(i).capital() ? 1 : 0;
    }
    return words.text().charAt(last - 1) != '.' && longer >= 4 && small * 4 <= longer;
  }

  /// The facts of one sentence as they are found, and what they have used up.
  static final class Draft {
    private final Passage passage;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Span.Amount> used = new ArrayList<>();
    private final List<int[]> covered = new ArrayList<>();
    private Optional<Rule> atWork = Optional.empty();

    Draft(Passage passage) {
      this.passage = passage;
      if (passage.has(Rule.Kind.SOURCE)) {
        passage.amounts().stream().filter(this::isInSource).forEach(used::add);
      }
    }

    private boolean isInSource(Span.Amount amount) {
      return passage
          .cues(Rule.Kind.SOURCE)
          .anyMatch(c -> c.start() < amount.end() && amount.start() < c.end());
    }

    Passage passage() {
      return passage;
    }

    /// From here on, whatever fails is the fault of this cue's rule.
    void begin(Passage.Cue cue) {
      atWork = Optional.of(cue.rule());
    }

    List<Span.Amount> used() {
      return used;
    }

    List<Fact> facts() {
      return facts;
    }

    void add(Fact fact, List<Span.Amount> amounts, int coveredFrom, int coveredTo) {
      facts.add(fact);
      used.addAll(amounts);
      covered.add(new int[] {coveredFrom, coveredTo});
    }

    /// Whether a fact found before rests on the words at `place`.
    boolean covers(int place) {
      for (int[] words : covered) {
        if (words[0] <= place && place < words[1]) {
          return true;
        }
      }
      return false;
    }

    /// The cues of a kind: where several stand on the same words, the longest.
    List<Passage.Cue> cues(Rule.Kind kind) {
      List<Passage.Cue> chosen = new ArrayList<>();
      int start = -1;
      int end = -1;
      for (Passage.Cue cue : passage.cues()) {
        boolean next = cue.start() >= end;
        boolean same = !next && cue.start() == start && cue.end() == end;
        if (cue.rule().kind() == kind && (next || same)) {
          chosen.add(cue);
          start = cue.start();
          end = cue.end();
        }
      }
      return chosen;
    }
  }

  static int[] place(Span span) {
    return new int[] {span.start(), span.end()};
  }
}
