package dossier.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A set of phrases that are found in a text all at once. Immutable and safe for use by many
/// threads.
///
/// Phrases and texts are compared folded. A phrase stands only on whole words; scripts that write
/// words without gaps (Chinese, Japanese, Thai) have no borders to keep. A run of up to four
/// spaces, with at most one line end in it, equals one space. A phrase with a digit at its border
/// does not stand inside a longer number or date: `11.11` is not in `$11.11` or `11.11.2014`.
///
/// One pass over a trie of chars: the cost is the length of the text times that of the longest
/// phrase it begins.
///
/// @param <V> what a phrase stands for
public final class Phrases<V> {
  private static final int LONGEST_GAP = 4;
  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int TOO_WIDE = -1;

  /*
   * The trie in three arrays, so that a step stays within a few lines of the processor's cache: the
   * edges of node n are those from edges[n] to edges[n + 1], by ascending char.
   */
  private final int[] edges;
  private final char[] chars;
  private final int[] targets;
  private final BitSet ends = new BitSet();
  private final List<List<V>> values;
  private final BitSet firsts = new BitSet();

  private Phrases(List<Draft<V>> nodes) {
    this.edges = new int[nodes.size() + 1];
    this.chars = new char[nodes.size()];
    this.targets = new int[nodes.size()];
    List<List<V>> all = new ArrayList<>();
    int edge = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Draft<V> node = nodes.get(i);
      for (Map.Entry<Character, Integer> child : node.children.entrySet()) {
        chars[edge] = child.getKey();
        targets[edge++] = child.getValue();
      }
      edges[i + 1] = edge;
      ends.set(i, !node.values.isEmpty());
      all.add(List.copyOf(node.values));
    }
    this.values = List.copyOf(all);
    for (int i = 0; i < edges[ROOT + 1]; i++) {
      firsts.set(chars[i]);
    }
  }

  /// Is told of each place where a phrase stands.
  public interface Visitor<V> {
    /// @param start first UTF-16 index
    /// @param end UTF-16 index after the last
    void found(V value, int start, int end);
  }

  /// Tells of every place where a phrase stands, by start and then by end; overlapping ones too.
  ///
  /// @param folded a text as [Fold#fold(String)] gives it
  public void find(String folded, Visitor<V> visitor) {
    for (int i = 0; i < folded.length(); i++) {
      if (firsts.get(folded.charAt(i)) && Borders.opens(folded, i)) {
        walk(folded, i, visitor);
      }
    }
  }

  private void walk(String folded, int start, Visitor<V> visitor) {
    int node = ROOT;
    int i = start;
    while (i < folded.length()) {
      int gap = isPlain(folded, i) ? 0 : gap(folded, i);
      node = gap == TOO_WIDE ? NONE : next(node, gap > 0 ? ' ' : folded.charAt(i));
      if (node == NONE) {
        return;
      }
      i += Math.max(gap, 1);
      if (ends.get(node) && Borders.closes(folded, i)) {
        for (V value : values.get(node)) {
          visitor.found(value, start, i);
        }
      }
    }
  }

  private int next(int node, char c) {
    int from = edges[node];
    int to = edges[node + 1];
    if (to - from == 1) {
      return chars[from] == c ? targets[from] : NONE;
    }
    int place = Arrays.binarySearch(chars, from, to, c);
    return place < 0 ? NONE : targets[place];
  }

  private static boolean isPlain(String folded, int i) {
    return folded.charAt(i) > ' ' && folded.charAt(i) < 0x80;
  }

  /// The length of the white space at `i`, 0 for none.
  private static int gap(String folded, int i) {
    if (folded.charAt(i) == ' ' && i + 1 < folded.length() && isPlain(folded, i + 1)) {
      return 1;
    }
    int end = i;
    int lines = 0;
    while (end < folded.length() && Character.isWhitespace(folded.charAt(end))) {
      lines += folded.charAt(end) == '\n' ? 1 : 0;
      end++;
      if (lines > 1 || end - i > LONGEST_GAP) {
        return TOO_WIDE;
      }
    }
    return end - i;
  }

  private static final class Draft<V> {
    private final TreeMap<Character, Integer> children = new TreeMap<>();
    private final List<V> values = new ArrayList<>();
  }

  /// Collects phrases; one may come more than once, and keeps all its values in the order they
  /// came.
  public static final class Builder<V> {
    private final List<Draft<V>> nodes = new ArrayList<>(List.of(new Draft<V>()));

    public Builder<V> add(String phrase, V value) {
      String folded = Fold.fold(phrase).strip().replaceAll("\\s+", " ");
      if (folded.isEmpty()) {
        throw new IllegalArgumentException("a phrase needs a visible character");
      }
      int node = ROOT;
      for (int i = 0; i < folded.length(); i++) {
        node = child(node, folded.charAt(i));
      }
      nodes.get(node).values.add(value);
      return this;
    }

    private int child(int node, char c) {
      Integer known = nodes.get(node).children.get(c);
      if (known != null) {
        return known;
      }
      nodes.add(new Draft<>());
      nodes.get(node).children.put(c, nodes.size() - 1);
      return nodes.size() - 1;
    }

    public Phrases<V> build() {
      return new Phrases<>(nodes);
    }
  }
}
