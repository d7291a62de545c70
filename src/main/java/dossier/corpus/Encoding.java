package dossier.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The encoding of a text, when nothing says what its bytes mean: a byte order mark, else UTF-8,
/// else UTF-16 by its zero bytes, else GB18030 where most bytes are high, else windows-1252.
final class Encoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final int SAMPLE = 1 << 16;
  private static final int LONGEST_CHARACTER = 4;

  private Encoding() {}

  /// The encoding of `bytes`, or of a text that begins with them.
  static Charset of(byte[] bytes) {
    Optional<Charset> marked = byteOrderMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    return isStrict(bytes, StandardCharsets.UTF_8) && !looksLikeUtf16(bytes)
        ? StandardCharsets.UTF_8
        : guess(bytes);
  }

  /// Whether all bytes have a meaning in `charset`, but for a last character that may be cut off.
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
        return in.remaining() < LONGEST_CHARACTER;
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

  private static Charset guess(byte[] bytes) {
    if (looksLikeUtf16(bytes)) {
      return zeros(bytes, 0) > zeros(bytes, 1)
          ? StandardCharsets.UTF_16BE
          : StandardCharsets.UTF_16LE;
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    long broken = utf8.chars().filter(c -> c == 0xFFFD).count();
    long special = utf8.chars().filter(c -> c > 0x7F).count();
    if (broken * 4 <= special) {
      return StandardCharsets.UTF_8;
    }
    boolean mostlyHigh = high(bytes) * 2 > bytes.length;
    return mostlyHigh && isStrict(bytes, CHINESE) ? CHINESE : WINDOWS;
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
