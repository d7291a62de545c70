package dossier.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// A file as it stood when the folder was walked.
///
/// @param name the path below the corpus folder, `/` between the parts
/// @param size in bytes
/// @param modified in nanoseconds since 1970
public record SourceFile(String name, Path path, long size, long modified) {

  static SourceFile of(String name, Path path, BasicFileAttributes attributes) {
    long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new SourceFile(name, path, attributes.size(), modified);
  }

  /// The same file as it stands now.
  SourceFile now() throws IOException {
    return of(
        name,
        path,
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
  }
}
