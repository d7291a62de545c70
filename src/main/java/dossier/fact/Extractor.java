package dossier.fact;

import dossier.article.Article;
import dossier.vocabulary.Vocabulary;
import java.util.List;

/// Finds the facts of articles. Immutable and safe for use by many threads; the same article gives the same facts,
/// whatever came before it.
public final class Extractor {
  private final Vocabulary vocabulary;
  private final Rules rules;

  public Extractor(Vocabulary vocabulary, Rules rules) {
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /// What a text states and speaks of.
  ///
  /// @param facts in the order of their places
  /// @param years the years it speaks of, ascending, each once
  public record Extraction(List<Fact> facts, List<Integer> years) {}

  /// Sees the article's text, its dates, its language and its tags.
  public Extraction extract(Article article) {
    return new Extraction(List.of(), List.of());
  }
}
