package dossier.search;

import dossier.article.ArticleId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/// What the words of articles tell: the side of a [Searcher] that looks into texts. Safe for use by
/// many threads; fails as a searcher does.
public interface WordSearcher {
  /// How long a request may take.
  Duration LONGEST = Duration.ofSeconds(3);

  /// The words that set some articles apart from the archive.
  SignificantTerms terms(TermsRequest request) throws IOException;

  /// The places where a query matches, each with the words around it.
  Lines lines(LinesRequest request) throws IOException;

  /// The runs of words around the places where a query matches.
  Ngrams ngrams(NgramsRequest request) throws IOException;

  /// The articles that share most with another in the words that are rare elsewhere, best first,
  /// without itself and without its copies; none for an unknown id. Promised in kind: what shares
  /// more rare words comes first. When an article appeared plays no part.
  List<Related> related(ArticleId id, int most) throws IOException;
}
