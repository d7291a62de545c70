package dossier.lucene;

import dossier.query.Interval;
import dossier.search.Breaks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The tokens of a field of its own beside a text's words: one at the position of each word that
/// begins a sentence or a paragraph, but for the first of the text. So words keep their positions,
/// and phrases go on from one sentence to the next.
final class Boundaries extends TokenStream {
  /// A boundary between positions `position - 1` and `position`.
  private record Boundary(int position, Interval.Unit unit) {}

  private final List<Boundary> boundaries;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private int next;
  private int position = -1;

  private Boundaries(List<Boundary> boundaries) {
    this.boundaries = boundaries;
  }

  /// The boundaries within `text`, which costs reading all its tokens once more.
  static Boundaries of(String text) {
    int[] sentences = Breaks.starts(text, Interval.Unit.SENTENCE);
    int[] paragraphs = Breaks.starts(text, Interval.Unit.PARAGRAPH);
    List<Boundary> boundaries = new ArrayList<>();
    if (sentences.length > 1) {
      int[] ends = ends(text);
      add(boundaries, Interval.Unit.SENTENCE, sentences, ends);
      add(boundaries, Interval.Unit.PARAGRAPH, paragraphs, ends);
      boundaries.sort((a, b) -> Integer.compare(a.position, b.position));
    }
    return new Boundaries(boundaries);
  }

  static String term(Interval.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  boolean isEmpty() {
    return boundaries.isEmpty();
  }

  private static void add(List<Boundary> to, Interval.Unit unit, int[] breaks, int[] ends) {
    int position = 0;
    for (int at : breaks) {
      int before = position;
      while (position < ends.length && ends[position] <= at) {
        position++;
      }
      if (position > before && position < ends.length) {
        to.add(new Boundary(position, unit));
      }
    }
  }

  /// Where in the text the token at each position ends; both forms have theirs in the same
  /// positions.
  private static int[] ends(String text) {
    List<Integer> ends = new ArrayList<>();
    try (TokenStream stream = Analysis.EXACT.analyzer().tokenStream("", text)) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = step.getPositionIncrement(); i > 0; i--) {
          ends.add(offset.endOffset());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  @Override
  public boolean incrementToken() {
    if (next == boundaries.size()) {
      return false;
    }
    clearAttributes();
    Boundary boundary = boundaries.get(next++);
    term.append(term(boundary.unit));
    step.setPositionIncrement(boundary.position - position);
    position = boundary.position;
    return true;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
  }
}
