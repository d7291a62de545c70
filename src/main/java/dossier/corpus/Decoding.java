package dossier.corpus;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Bytes to text, in the [Encoding] they are found to be in. A byte that has no meaning becomes
/// U+FFFD; nothing is lost silently.
final class Decoding {
  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_DECLARATION = 300;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

  private Decoding() {}

  static String decode(byte[] bytes) {
    return withoutMark(new String(bytes, Encoding.of(bytes)));
  }

  /// The text of `head` and what follows it in `rest`; the encoding is that of `head`. The caller
  /// closes `rest`.
  static java.io.Reader reader(byte[] head, InputStream rest) throws IOException {
    return reader(head, rest, Encoding.of(head));
  }

  /// As [#reader(byte[], InputStream)], for XML: in the encoding that it declares, where its
  /// beginning is in that encoding.
  static java.io.Reader declared(byte[] head, InputStream rest) throws IOException {
    Matcher found =
        DECLARED.matcher(
            new String(
                head, 0, Math.min(LONGEST_DECLARATION, head.length), StandardCharsets.ISO_8859_1));
    Optional<Charset> declared = found.find() ? charset(found.group(1)) : Optional.empty();
    return reader(
        head,
        rest,
        declared.filter(charset -> Encoding.isStrict(head, charset)).orElse(Encoding.of(head)));
  }

  /// Whether the text is no text: many control characters.
  static boolean isBinary(String text) {
    int sample = Math.min(text.length(), SAMPLE);
    long odd = text.substring(0, sample).chars().filter(Decoding::isOdd).count();
    return odd * 50 > sample;
  }

  private static boolean isOdd(int c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7f;
  }

  private static java.io.Reader reader(byte[] head, InputStream rest, Charset charset)
      throws IOException {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    BufferedReader text = new BufferedReader(new InputStreamReader(whole, charset), SAMPLE);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
