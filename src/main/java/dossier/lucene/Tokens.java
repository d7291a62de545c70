package dossier.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// The tokens of a text with their places.
final class Tokens {
  private Tokens() {}

  /// A token and its range in the text, in UTF-16.
  record Token(String word, int start, int end) {}

  /// The tokens of `text` in order.
  static List<Token> of(Analysis form, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = form.analyzer().tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(word.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
    return tokens;
  }

  /// Whether a character is a word to the exact form, and half of one to the stemmed.
  static boolean isAlone(int character) {
    return switch (Character.UnicodeScript.of(character)) {
      case HAN, HIRAGANA -> true;
      default -> false;
    };
  }
}
