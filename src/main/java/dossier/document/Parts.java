package dossier.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The XML parts packed in a DOCX or ODT file, by the names they have there. Pictures and all else
/// are passed over, but counted against the bounds.
record Parts(Map<String, byte[]> parts) {
  private static final String RELATIONS = "_rels/.rels";
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final int BUFFER = 1 << 16;

  static Parts of(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    Count unpacked = new Count(bytes.length);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        boolean wanted = isXml(name) && !parts.containsKey(name);
        byte[] content = read(zip, wanted, unpacked);
        if (wanted) {
          parts.put(name, content);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal("unreadable: a name in the file is no text");
    }
    return new Parts(parts);
  }

  Format format() throws IOException {
    if (part(CONTENT).isPresent()) {
      if (part(MANIFEST).filter(bytes -> text(bytes).contains("encryption-data")).isPresent()) {
        throw new Refusal("encrypted");
      }
      return Format.OPEN_TEXT;
    }
    if (part(RELATIONS).isPresent()) {
      return Format.WORD;
    }
    throw new Refusal("unknown format: a zip file, neither DOCX nor ODT");
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private static boolean isXml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".xml") || lower.endsWith(".rels");
  }

  private static byte[] read(ZipInputStream zip, boolean kept, Count unpacked) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      unpacked.add(read, kept);
      if (kept) {
        content.write(buffer, 0, read);
      }
    }
    return content.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /// How much was unpacked so far, and how much of it kept.
  private static final class Count {
    private final long packed;
    private long all;
    private long kept;

    Count(long packed) {
      this.packed = packed;
    }

    void add(int bytes, boolean keeping) throws Refusal {
      all += bytes;
      kept += keeping ? bytes : 0;
      if (all > Bounds.ALLOWANCE && all / Bounds.RATIO > packed) {
        throw new Refusal("too large: unpacks to more than " + Bounds.RATIO + " times its size");
      }
      if (all > Bounds.UNPACKED || kept > Bounds.KEPT) {
        throw new Refusal("too large: unpacks to more than " + all + " bytes");
      }
    }
  }
}
