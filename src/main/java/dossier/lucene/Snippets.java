package dossier.lucene;

import dossier.query.Field;
import dossier.search.Snippet;
import dossier.search.SnippetRequest;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;

/// Cuts out of an article what shows why it matched. For one request.
///
/// The matches are those that Lucene's own matching reports, read from the postings; the unified
/// highlighter chooses the passages, as if each were a small article of its own. Where the text has
/// no match the snippet is its beginning.
final class Snippets {
  /// Where in a passage its first match may stand: in the middle.
  private static final float ALIGNMENT = 0.5f;

  private final Query query;
  private final Weight weight;
  private final SnippetRequest request;

  Snippets(IndexSearcher searcher, Query query, SnippetRequest request) throws IOException {
    this.query = searcher.rewrite(query);
    this.request = request;
    weight = searcher.createWeight(this.query, ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// The matches in an article.
  ///
  /// @param leaf the segment that holds the article
  /// @param document the article's number in it
  Matches matches(LeafReaderContext leaf, int document) throws IOException {
    Matches matches = weight.matches(leaf, document);
    return matches == null ? MatchesUtils.MATCH_WITH_NO_TERMS : matches;
  }

  /// The best passages of `text`, in the order of their places.
  List<Snippet> snippets(LeafReaderContext leaf, int document, Matches matches, String text)
      throws IOException {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    FieldHighlighter highlighter =
        new FieldHighlighter(
            Field.TEXT.word(),
            new Offsets(query, matches),
            LengthGoalBreakIterator.createClosestToLength(sentences, request.size(), ALIGNMENT),
            new PassageScorer(),
            request.count(),
            1,
            new SnippetFormatter(request.size()),
            Comparator.comparingInt(Passage::getStartOffset));
    Object snippets = highlighter.highlightFieldForDoc(leaf.reader(), document, text);
    return snippets instanceof SnippetFormatter.Formatted(List<Snippet> formatted)
        ? formatted
        : List.of();
  }

  /// Gives the highlighter the matches that are already known.
  private static final class Offsets extends FieldOffsetStrategy {
    private final Matches matches;

    Offsets(Query query, Matches matches) {
      super(
          new UHComponents(
              Field.TEXT.word(),
              _ -> true,
              query,
              new BytesRef[0],
              PhraseHelper.NONE,
              new LabelledCharArrayMatcher[0],
              false,
              Set.of()));
      this.matches = matches;
    }

    @Override
    public UnifiedHighlighter.OffsetSource getOffsetSource() {
      return UnifiedHighlighter.OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String text)
        throws IOException {
      return Spans.offsets(matches, Field.TEXT);
    }
  }
}
