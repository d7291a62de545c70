package dossier.lucene;

import dossier.query.Field;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Where the words of a query stand in the texts of articles, as Lucene's own matching reports it
/// from the postings. For one request.
final class Places {
  private final Library library;
  private final Weight weight;

  Places(IndexSearcher searcher, Library library, Query query) throws IOException {
    this.library = library;
    weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// The matches in the text of an article, a whole phrase as one; ascending, and those that
  /// overlap made one.
  List<Snippet.Span> of(int article) throws IOException {
    LeafReaderContext leaf = library.leaf(article);
    Matches matches = weight.matches(leaf, article - leaf.docBase);
    List<Snippet.Span> spans = new ArrayList<>();
    if (matches != null) {
      for (Analysis form : Analysis.values()) {
        MatchesIterator each = matches.getMatches(Schema.words(Field.TEXT, form));
        while (each != null && each.next()) {
          spans.add(new Snippet.Span(each.startOffset(), each.endOffset()));
        }
      }
    }
    return joined(spans);
  }

  private static List<Snippet.Span> joined(List<Snippet.Span> spans) {
    List<Snippet.Span> joined = new ArrayList<>();
    spans.sort(Comparator.comparingInt(Snippet.Span::start));
    for (Snippet.Span span : spans) {
      if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
        Snippet.Span last = joined.removeLast();
        joined.add(new Snippet.Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
