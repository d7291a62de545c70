package dossier.lucene;

import dossier.article.ArticleId;
import dossier.search.Lines;
import dossier.search.LinesRequest;
import dossier.search.Ngrams;
import dossier.search.NgramsRequest;
import dossier.search.Related;
import dossier.search.SignificantTerms;
import dossier.search.TermsRequest;
import dossier.search.WordSearcher;
import java.io.IOException;
import java.util.List;

/// The words of an index, at its last commit.
record LuceneWords(LuceneSearcher searcher) implements WordSearcher {

  @Override
  public SignificantTerms terms(TermsRequest request) throws IOException {
    return searcher.answer(LONGEST, (search, _) -> new TermSearch(search).terms(request));
  }

  @Override
  public Lines lines(LinesRequest request) throws IOException {
    return searcher.answer(
        LONGEST, (search, library) -> new LineSearch(search, library).lines(request));
  }

  @Override
  public Ngrams ngrams(NgramsRequest request) throws IOException {
    return searcher.answer(
        LONGEST, (search, library) -> new NgramSearch(search, library).ngrams(request));
  }

  @Override
  public List<Related> related(ArticleId id, int most) throws IOException {
    return searcher.answer(
        LONGEST, (search, library) -> new Relatives(search, library).of(id, most));
  }
}
