package dossier.ledger;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.vocabulary.Fold;
import java.util.Collection;
import java.util.List;

/// Counts who stands behind statements independently: copies of an article count once, and so do
/// statements in the same words, which are wire text in different articles.
final class Origins {
  /// Shorter quotes can be alike by chance.
  private static final int FEWEST_WORDS = 5;

  private Origins() {}

  /// The article that stands for all its copies.
  static ArticleId source(Metadata about) {
    return about.representative();
  }

  static int count(Collection<Statement> statements) {
    List<Statement> ordered = statements.stream().sorted(Statement.ORDER).toList();
    Groups<String> groups = new Groups<>();
    for (Statement one : ordered) {
      String article = "article " + source(one.article()).value();
      groups.join(article, article);
      String words = words(one.quote());
      if (words.split(" ").length >= FEWEST_WORDS) {
        groups.join(article, "words " + words);
      }
    }
    return groups.count();
  }

  private static String words(String quote) {
    return Fold.fold(quote).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
