package dossier.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.mozilla.universalchardet.UniversalDetector;

/// The encoding of a text, when nothing says what its bytes mean. A byte order mark decides; UTF-8
/// does where the bytes are UTF-8; then the forms of two and four bytes, which hold bytes that no
/// other text does; then a detector for what it is right about (East Asian, Cyrillic, Greek,
/// Hebrew, Thai), and the letters of the languages for the rest.
final class Encoding {
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;
  private static final byte ESCAPE = 0x1B;

  /// The detector's names of encodings that were extended, and what those who wrote in them used.
  private static final Map<String, String> EXTENDED =
      Map.of("SHIFT_JIS", "windows-31j", "EUC-KR", "x-windows-949", "GB2312", "GB18030");

  /// What the detector says when it has no better idea.
  private static final Set<String> ANY =
      Set.of("WINDOWS-1252", "US-ASCII", "UTF-8", "MACCYRILLIC", "ISO-8859-1");

  private Encoding() {}

  /// The encoding of `bytes`, or of a text that begins with them.
  static Charset of(byte[] bytes) {
    return byteOrderMark(bytes)
        .or(() -> utf8(bytes))
        .or(() -> hasControls(bytes) ? WideText.form(bytes) : Optional.empty())
        .or(() -> mostlyUtf8(bytes))
        .or(() -> Alphabet.arabic(bytes))
        .or(() -> detected(bytes))
        .or(() -> Optional.of(CHINESE).filter(_ -> isMostlyHigh(bytes) && isStrict(bytes, CHINESE)))
        .orElseGet(() -> Alphabet.latin(bytes));
  }

  private static Optional<Charset> utf8(byte[] bytes) {
    if (!isStrict(bytes, StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    boolean escapes = count(bytes, b -> b == ESCAPE) > 0;
    return (escapes ? detected(bytes) : Optional.<Charset>empty())
        .or(() ->
            Optional.of(StandardCharsets.UTF_8)
                .filter(_ -> !Decoding.isBinary(new String(bytes, StandardCharsets.UTF_8))));
  }

  /// UTF-8 in which a few bytes are broken.
  private static Optional<Charset> mostlyUtf8(byte[] bytes) {
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    long special = utf8.chars().filter(c -> c > 0x7F).count();
    return Optional.of(StandardCharsets.UTF_8).filter(_ -> broken * 4 <= special);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(SAMPLE, bytes.length));
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(name -> !ANY.contains(name))
        .map(name -> EXTENDED.getOrDefault(name, name))
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .filter(charset -> isStrict(bytes, charset));
  }

  /// Control characters that stand in no text of one byte a character.
  private static boolean hasControls(byte[] bytes) {
    return count(bytes, b -> b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') > 0;
  }

  private static boolean isMostlyHigh(byte[] bytes) {
    return count(bytes, b -> b < 0) * 2 > bytes.length;
  }

  static long count(byte[] bytes, IntPredicate kind) {
    long count = 0;
    for (byte b : bytes) {
      count += kind.test(b) ? 1 : 0;
    }
    return count;
  }

  /// Whether all bytes have a meaning in `charset`; the last character of a long text may be cut
  /// off.
  static boolean isStrict(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    while (true) {
      var result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return in.remaining() == 0
            || (bytes.length >= SAMPLE && in.remaining() < LONGEST_CHARACTER);
      }
      out.clear();
    }
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(StandardCharsets.UTF_32LE);
    }
    if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_32BE);
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
