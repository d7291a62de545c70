package dossier.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The name of a file as UTF-8, also where the locale of the process cannot express it. Bytes that
/// are not UTF-8 stand as `%XX`, so that two files never get one name.
final class FileName {
  private FileName() {}

  static String of(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.indexOf('\uFFFD') < 0 && name.indexOf('?') < 0 ? name : decoded(path);
  }

  private static String decoded(Path path) {
    String raw = path.toUri().getRawPath();
    String whole = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    String last = whole.substring(whole.lastIndexOf('/') + 1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(last))).toString();
    } catch (CharacterCodingException e) {
      return last;
    }
  }

  private static byte[] bytes(String escaped) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < escaped.length(); i++) {
      if (escaped.charAt(i) == '%') {
        bytes.write(Integer.parseInt(escaped, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(escaped.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
