package dossier.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes to text, when nothing says what they mean: a byte order mark, else UTF-8, else UTF-16 by
/// its zero bytes, else GB18030 where most bytes are high, else windows-1252. A byte that has no
/// meaning becomes U+FFFD; nothing is lost silently.
final class Decoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;

  private Decoding() {}

  static String decode(byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return withoutMark(new String(bytes, marked.get()));
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .filter(text -> !looksLikeUtf16(bytes))
        .orElseGet(() -> guess(bytes));
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

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String guess(byte[] bytes) {
    if (looksLikeUtf16(bytes)) {
      return new String(
          bytes,
          zeros(bytes, 0) > zeros(bytes, 1)
              ? StandardCharsets.UTF_16BE
              : StandardCharsets.UTF_16LE);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    long special = utf8.chars().filter(c -> c > 0x7F).count();
    if (broken * 4 <= special) {
      return utf8;
    }
    boolean mostlyHigh = high(bytes) * 2 > bytes.length;
    return (mostlyHigh ? strict(bytes, CHINESE) : Optional.<String>empty())
        .orElseGet(() -> new String(bytes, WINDOWS));
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    int half = Math.min(bytes.length, SAMPLE) / 2;
    long even = zeros(bytes, 0);
    long odd = zeros(bytes, 1);
    return bytes.length % 2 == 0
        && Math.max(even, odd) * 10 > half * 7L
        && Math.min(even, odd) * 10 < half;
  }

  private static long zeros(byte[] bytes, int from) {
    long zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static long high(byte[] bytes) {
    long high = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
    }
    return high;
  }
}
