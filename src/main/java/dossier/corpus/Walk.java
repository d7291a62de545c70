package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// One walk over folders, collecting what is to be read. Follows no symbolic link but a root that
/// is one: what lies inside is met anyway, what lies outside is not part of the corpus.
final class Walk {
  private static final int DEEPEST = 500;

  private final List<SourceFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private int ignored;

  private record Entry(String name, Path path) {}

  /// Adds all below `root`, or `root` itself; `reserved` are names directly below it to leave out.
  /// A file that is named must be of a known format; one that is met need not.
  void from(Path root, String prefix, Set<String> reserved) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(root, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        folder(root.toRealPath(), prefix, reserved, 0);
      } else if (Formats.reader(prefix).isEmpty()) {
        skipped.add(new Skipped(prefix, "unknown format"));
      } else {
        visit(new Entry(prefix, root.toRealPath()), 0);
      }
    } catch (IOException e) {
      skipped.add(new Skipped(prefix.isEmpty() ? "." : prefix, unreadable(e)));
    }
  }

  Corpus.Listing listing() {
    return new Corpus.Listing(files, skipped, ignored);
  }

  private void folder(Path folder, String name, Set<String> reserved, int depth) {
    if (depth > DEEPEST) {
      skipped.add(new Skipped(name, "too large: folders nested deeper than " + DEEPEST));
      return;
    }
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path child : children) {
        String own = FileName.of(child);
        if (!own.startsWith(".") && !reserved.contains(own)) {
          entries.add(
              new Entry(
                  name.isEmpty() || name.endsWith("/") ? name + own : name + "/" + own, child));
        }
      }
    } catch (IOException e) {
      skipped.add(new Skipped(name, unreadable(e)));
    } catch (DirectoryIteratorException e) {
      skipped.add(new Skipped(name, unreadable(new IOException(e))));
    }
    entries.sort(Comparator.comparing(Entry::name));
    entries.forEach(entry -> visit(entry, depth + 1));
  }

  private void visit(Entry entry, int depth) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        folder(entry.path(), entry.name(), Set.of(), depth);
      } else if (attributes.isSymbolicLink()) {
        skipped.add(new Skipped(entry.name(), "symbolic link: not followed"));
      } else if (Formats.reader(entry.name()).isEmpty()) {
        ignored++;
      } else if (attributes.isRegularFile()) {
        files.add(SourceFile.of(entry.name(), entry.path(), attributes));
      } else {
        skipped.add(new Skipped(entry.name(), "not a regular file"));
      }
    } catch (IOException e) {
      skipped.add(new Skipped(entry.name(), unreadable(e)));
    }
  }

  private static String unreadable(IOException e) {
    return "unreadable: " + Corpus.reason(e);
  }
}
