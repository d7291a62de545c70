package dossier.fact;

import dossier.vocabulary.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tokens of a text with its sentences marked, and which of them a mention has taken already. A
/// break, an empty token, stands before each sentence but the first, so that no pattern runs from
/// one into the next.
///
/// Used by one thread while one text is read.
final class Words {
  private static final Token NONE = new Token(0, 0, "", Token.Type.SIGN, false);

  private final String text;
  private final int[] sentences;
  private final String folded;
  private final Token[] tokens;
  private final long[] clues;
  private final BitSet taken = new BitSet();
  private Optional<Boolean> chinese = Optional.empty();
  private final Map<Set<String>, Long> spoken = new HashMap<>();

  Words(String text, int[] sentences) {
    this.text = text;
    this.sentences = sentences.clone();
    this.folded = Fold.fold(text);
    this.tokens = withBreaks(Token.of(text, folded), sentences).toArray(Token[]::new);
    this.clues = Clues.of(tokens);
  }

  private static List<Token> withBreaks(List<Token> plain, int[] sentences) {
    List<Token> tokens = new ArrayList<>(plain.size() + sentences.length);
    int next = 1;
    for (Token token : plain) {
      while (next < sentences.length && token.start() >= sentences[next]) {
        tokens.add(new Token(sentences[next], sentences[next], "", Token.Type.SIGN, false));
        next++;
      }
      tokens.add(token);
    }
    return tokens;
  }

  String text() {
    return text;
  }

  /// The text as [Fold] has it; offsets are the same.
  String folded() {
    return folded;
  }

  int[] sentences() {
    return sentences;
  }

  int size() {
    return tokens.length;
  }

  /// The token at `i`; an empty one outside the text.
  Token token(int i) {
    return i >= 0 && i < tokens.length ? tokens[i] : NONE;
  }

  /// The folded word at `i`; empty outside the text and between sentences.
  String at(int i) {
    return token(i).word();
  }

  /// Whether the word at `i` gives one of some [Clues].
  boolean gives(int i, long any) {
    return i >= 0 && i < clues.length && (clues[i] & any) != 0;
  }

  /// Whether the words from `i` on are these, which are divided by spaces.
  boolean areAt(int i, String words) {
    int k = i;
    int from = 0;
    while (from < words.length()) {
      int space = words.indexOf(' ', from);
      int to = space < 0 ? words.length() : space;
      String word = at(k++);
      if (word.length() != to - from || !words.startsWith(word, from)) {
        return false;
      }
      from = to + 1;
    }
    return true;
  }

  /// Whether the word at `i` is one of these.
  boolean isAny(int i, String... words) {
    String here = at(i);
    for (String word : words) {
      if (here.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /// How many of the tokens are one of these words. Linear the first time, for a set.
  long speaksOf(Set<String> any) {
    return spoken.computeIfAbsent(
        any, set -> Arrays.stream(tokens).filter(token -> set.contains(token.word())).count());
  }

  /// Whether the text has Chinese characters and no Japanese ones. Linear the first time.
  boolean isChinese() {
    return chinese.orElseGet(() -> {
      boolean found = hasAny('\u4E00', '\u9FFF') && !hasAny('\u3040', '\u30FF');
      chinese = Optional.of(found);
      return found;
    });
  }

  private boolean hasAny(char first, char last) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= first && text.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing stands between the tokens `i - 1` and `i`.
  boolean adjacent(int i) {
    return i > 0 && i < size() && token(i - 1).end() == token(i).start() && !at(i - 1).isEmpty();
  }

  boolean isBreak(int i) {
    return at(i).isEmpty();
  }

  boolean free(int i) {
    return !taken.get(i);
  }

  void take(int from, int to) {
    taken.set(from, to);
  }

  /// Takes the tokens that lie within `start` to `end` of the text.
  void takeChars(int start, int end) {
    for (int i = indexAt(start); i < size() && token(i).start() < end; i++) {
      taken.set(i);
    }
  }

  /// Takes web addresses and telephone numbers: what stands in them is no number and no date.
  void takeAddresses() {
    int end = 0;
    for (int i = text.indexOf("://"); i >= 0; i = text.indexOf("://", end)) {
      end = i + 3;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      takeChars(i, end);
    }
    for (int i = 0; i < size(); i++) {
      i = takeTelephone(i);
    }
  }

  /// Three numbers or more with dashes between, the last a long one, that are no date.
  private int takeTelephone(int from) {
    int last = from;
    int longest = 0;
    while (token(last).isNumber()
        && at(last + 1).equals("-")
        && token(last + 2).isNumber()
        && adjacent(last + 1)
        && adjacent(last + 2)) {
      longest = Math.max(longest, at(last).length());
      last += 2;
    }
    if (last - from >= 4 && longest > 2 && at(last).length() > 3) {
      take(from, last + 1);
    }
    return last;
  }

  /// The first token that begins at `start` of the text or after it.
  int indexAt(int start) {
    int low = 0;
    int high = tokens.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      Token token = tokens[middle];
      if (token.start() < start || (token.word().isEmpty() && token.start() <= start)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The words of the tokens `from` to `to` as they stand in the text; those beyond its end do not
  /// count.
  String between(int from, int to) {
    int last = Math.min(to, size()) - 1;
    return from > last ? "" : text.substring(token(from).start(), token(last).end());
  }
}
