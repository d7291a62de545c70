package dossier.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/// Containers that a test fills, as bytes.
public final class Packed {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private interface Step {
    void run() throws IOException;
  }

  /// A container of one kind, entry by entry.
  public interface Writer {
    Writer with(String path, byte[] content);

    byte[] bytes();

    default Writer with(String path, String content) {
      return with(path, utf8(content));
    }
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static Writer zip() {
    return new Zip();
  }

  public static Writer tar() {
    return new Tar();
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Zip implements Writer {
    private final Packed packed = new Packed();
    private final ZipOutputStream out = new ZipOutputStream(packed.bytes);

    @Override
    public Writer with(String path, byte[] content) {
      run(() -> {
        out.putNextEntry(new ZipEntry(path));
        out.write(content);
        out.closeEntry();
      });
      return this;
    }

    @Override
    public byte[] bytes() {
      run(out::close);
      return packed.bytes.toByteArray();
    }
  }

  private static final class Tar implements Writer {
    private final Packed packed = new Packed();
    private final TarArchiveOutputStream out = new TarArchiveOutputStream(packed.bytes, "UTF-8");

    Tar() {
      out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    @Override
    public Writer with(String path, byte[] content) {
      run(() -> {
        TarArchiveEntry entry = new TarArchiveEntry(path, true);
        entry.setSize(content.length);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
      });
      return this;
    }

    @Override
    public byte[] bytes() {
      run(out::close);
      return packed.bytes.toByteArray();
    }
  }

  /// A zip archive of stored entries, written by hand so that its heads can lie.
  static final class Raw {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int entries;

    /// @param flags of the entry: 1 for encrypted
    /// @param size as its heads say
    Raw with(String path, int flags, byte[] content, int size) {
      CRC32 crc = new CRC32();
      crc.update(content);
      byte[] name = utf8(path);
      int offset = body.size();
      run(() -> {
        numbers(body, 4, 0x04034b50);
        head(body, flags, (int) crc.getValue(), size, name.length);
        body.write(name);
        body.write(content);
        numbers(directory, 4, 0x02014b50);
        numbers(directory, 2, 20);
        head(directory, flags, (int) crc.getValue(), size, name.length);
        numbers(directory, 2, 0, 0, 0);
        numbers(directory, 4, 0, offset);
        directory.write(name);
      });
      entries++;
      return this;
    }

    Raw with(String path, int flags, String content) {
      byte[] bytes = utf8(content);
      return with(path, flags, bytes, bytes.length);
    }

    private static void head(OutputStream out, int flags, int crc, int size, int name)
        throws IOException {
      numbers(out, 2, 20, flags, 0, 0, 0);
      numbers(out, 4, crc, size, size);
      numbers(out, 2, name, 0);
    }

    private static void numbers(OutputStream out, int width, int... numbers) throws IOException {
      for (int number : numbers) {
        for (int i = 0; i < width; i++) {
          out.write(number >> 8 * i);
        }
      }
    }

    byte[] bytes() {
      int start = body.size();
      run(() -> {
        body.write(directory.toByteArray());
        numbers(body, 4, 0x06054b50);
        numbers(body, 2, 0, 0, entries, entries);
        numbers(body, 4, directory.size(), start);
        numbers(body, 2, 0);
      });
      return body.toByteArray();
    }
  }
}
