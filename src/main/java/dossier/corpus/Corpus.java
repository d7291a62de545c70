package dossier.corpus;

import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The files that hold articles: a folder, or files named one by one. Immutable; safe for use by
/// many threads.
public final class Corpus {
  /// Folders directly below the corpus folder that hold what the archive knows, and no articles.
  private static final Set<String> RESERVED = Set.of("vocabulary", "rules", "saved.jsonl");

  private final List<Root> roots;
  private final FieldMap fields;

  private Corpus(List<Root> roots, FieldMap fields) {
    this.roots = List.copyOf(roots);
    this.fields = fields;
  }

  /// Where to begin, and what stands before the names found there.
  private record Root(Path path, String prefix, Set<String> reserved) {}

  /// The articles of an archive: names are relative to `folder`, its subfolders `vocabulary` and
  /// `rules` are left out, and the saved queries.
  public static Corpus of(Path folder) {
    return new Corpus(List.of(new Root(folder, "", RESERVED)), FieldMap.NONE);
  }

  /// Files and folders as given on a command line: names begin as given, and nothing is left out.
  public static Corpus ofGiven(List<Path> paths) {
    return new Corpus(
        paths.stream().map(path -> new Root(path, path.toString(), Set.of())).toList(),
        FieldMap.NONE);
  }

  /// The same files, in whose records `map` says what stands where.
  public Corpus with(FieldMap map) {
    return new Corpus(roots, map);
  }

  /// All there is to read, in the order of the names, and what cannot be read.
  ///
  /// @param files those of a known format
  /// @param skipped files and folders that were refused unread
  /// @param ignored how many files are of no known format
  public record Listing(List<SourceFile> files, List<Skipped> skipped, int ignored) {
    public Listing {
      files = List.copyOf(files);
      skipped = List.copyOf(skipped);
    }
  }

  /// Walks the folders. Symbolic links below them, hidden files, pipes and devices are not touched.
  /// Holds one small record a file in memory.
  public Listing list() {
    Walk walk = new Walk();
    roots.forEach(root -> walk.from(root.path(), root.prefix(), root.reserved()));
    return walk.listing();
  }

  /// Reads one file and hands over what came of it, article by article. A file that changes
  /// meanwhile is read once more; if it changes again, its last outcome is `changed`, and an
  /// article that is the whole of it is not handed over.
  public void read(SourceFile file, Consumer<ReadOutcome> outcomes) {
    Reader reader = Formats.reader(file.name()).orElseThrow(() -> unknown(file));
    FirstHeld held = new FirstHeld(outcomes);
    Optional<String> failure = read(file, reader, held);
    held.release();
    failure.ifPresent(reason -> outcomes.accept(new Skipped(file.name(), reason)));
  }

  /// @return why the file could not be read to its end
  private Optional<String> read(SourceFile file, Reader reader, FirstHeld outcomes) {
    try {
      SourceFile before = file.now();
      reader.read(new Source(before, fields), outcomes);
      SourceFile after = before.now();
      if (after.equals(before)) {
        return Optional.empty();
      }
      outcomes.drop();
      reader.read(new Source(after, fields), outcomes);
      if (after.now().equals(after)) {
        return Optional.empty();
      }
      outcomes.drop();
      return Optional.of("changed: while it was read");
    } catch (Source.TooLarge e) {
      return Optional.of("too large: " + e.getMessage());
    } catch (NoSuchFileException e) {
      return Optional.of("unreadable: it is gone");
    } catch (IOException e) {
      return Optional.of("unreadable: " + reason(e));
    } catch (StackOverflowError e) {
      return Optional.of("too large: nested too deeply");
    }
  }

  private static IllegalArgumentException unknown(SourceFile file) {
    return new IllegalArgumentException("no reader for " + file.name());
  }

  static String reason(IOException e) {
    String plain = e.getClass().getSimpleName().replaceAll("(Exception|Error)$", "");
    return plain + Optional.ofNullable(e.getMessage()).map(message -> ", " + message).orElse("");
  }
}
