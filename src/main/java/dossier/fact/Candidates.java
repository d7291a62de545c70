package dossier.fact;

import dossier.article.Article;
import dossier.article.Days;
import dossier.fact.Span.Named;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Collects names that may be initiatives which the vocabulary does not know yet: capitalised or
/// with a digit, behind a verb of launching or beside a word like "platform". For a person to
/// judge; about every second is right. Used by one thread.
public final class Candidates {
  private static final Set<String> TYPES = WordList.of("type-of-initiative");
  private static final Set<String> LAUNCHES = Set.of("launch", "trial", "event-held");
  private static final int REACH = 4;
  private static final int MOST_QUOTES = 3;

  private final Vocabulary vocabulary;
  private final Rules rules;
  private final Map<String, Draft> drafts = new TreeMap<>();

  public Candidates(Vocabulary vocabulary, Rules rules) {
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /// A name to judge.
  ///
  /// @param count how often it stands in such a place
  /// @param articles files that name it so, ascending
  /// @param quotes up to three sentences, as they came
  public record Candidate(String phrase, int count, List<String> articles, List<String> quotes) {
    public Candidate {
      articles = List.copyOf(articles);
      quotes = List.copyOf(quotes);
    }
  }

  private static final class Draft {
    private final String phrase;
    private int count;
    private final Set<String> articles = new LinkedHashSet<>();
    private final List<String> quotes = new ArrayList<>();

    Draft(String phrase) {
      this.phrase = phrase;
    }
  }

  /// Looks through one more article.
  public void add(Article article) {
    Reading reading = Reading.of(article.text(), vocabulary, rules, new Now(Days.ALL));
    for (Passage passage : Segments.passages(reading)) {
      for (Named name : passage.names()) {
        if (isNew(name) && (launched(passage, name) || typed(passage.words(), name))) {
          String phrase = article.text().substring(name.start(), name.end());
          Draft draft = drafts.computeIfAbsent(Fold.fold(phrase), _ -> new Draft(phrase));
          draft.count++;
          draft.articles.add(article.about().file());
          if (draft.quotes.size() < MOST_QUOTES) {
            draft.quotes.add(article.text().substring(passage.start(), passage.end()));
          }
        }
      }
    }
  }

  /// All that were collected, those of most articles first, then the commonest, then by name.
  public List<Candidate> found() {
    return drafts.values().stream()
        .map(d -> new Candidate(d.phrase, d.count, d.articles.stream().sorted().toList(), d.quotes))
        .sorted(
            Comparator.comparingInt((Candidate c) -> -c.articles().size())
                .thenComparingInt(c -> -c.count())
                .thenComparing(Candidate::phrase))
        .toList();
  }

  private boolean isNew(Named name) {
    Optional<String> id = name.subject().id();
    return id.isEmpty()
        && name.kind() == Name.Kind.ORGANISATION
        && vocabulary.named(Name.Kind.INITIATIVE, name.subject().text()).isEmpty();
  }

  private static boolean launched(Passage passage, Named name) {
    return passage
        .cues(Rule.Kind.EVENT)
        .anyMatch(cue ->
            LAUNCHES.contains(cue.rule().name())
                && cue.end() <= name.start()
                && passage.distance(cue.end(), name.start()) <= REACH
                && passage.sameSegment(cue.start(), name.start()));
  }

  /// "the platform X", "the X platform", "X, a marketplace".
  private static boolean typed(Words words, Named name) {
    int before = words.indexAt(name.start()) - 1;
    int behind = words.indexAt(name.end());
    boolean apposition =
        words.at(behind).equals(",")
            && words.isAny(behind + 1, "a", "an", "its", "the")
            && (TYPES.contains(words.at(behind + 2)) || TYPES.contains(words.at(behind + 3)));
    return TYPES.contains(words.at(before)) || TYPES.contains(words.at(behind)) || apposition;
  }
}
