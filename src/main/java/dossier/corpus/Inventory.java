package dossier.corpus;

import dossier.article.ArticleId;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The files of a corpus as they stood when last read, and which articles each gave. It lies beside
/// the index as JSON lines and is written before each commit of the index, with the files that the
/// commit touches marked as unfinished, and after it: whenever the process ends, no article of the
/// index is unknown to it and no file counts as read that was not. Safe for use by many threads;
/// some 300 bytes of memory an article.
///
/// Its first line names the index and the *shape*: a fingerprint of all else that decides what an
/// article looks like. With another shape every file counts as changed; with another index nothing
/// is known at all.
public final class Inventory {
  private static final String FILE = "files.jsonl";
  private static final int FORMAT = 1;
  private static final int UNFINISHED = -1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final Header header;
  private final TreeMap<String, Entry> entries = new TreeMap<>();

  private record Header(int format, String index, String shape) {}

  /// A file as JSON; an article as its id and the hash of its text.
  private record Row(String file, long size, long modified, List<List<String>> articles) {}

  /// An article that a file gave.
  ///
  /// @param text a hash of its text, equal for equal texts
  public record Known(ArticleId id, String text) {}

  /// A file as it stood when it was last read.
  public record Entry(String file, long size, long modified, List<Known> articles) {
    public Entry {
      articles = List.copyOf(articles);
    }

    public static Entry of(SourceFile file, List<Known> articles) {
      return new Entry(file.name(), file.size(), file.modified(), articles);
    }

    /// A file that is to be read again, and the articles that may be in the index because of it.
    public static Entry unfinished(String file, List<Known> articles) {
      return new Entry(file, UNFINISHED, UNFINISHED, articles);
    }

    /// Both as one unfinished entry of this file.
    public Entry with(Entry other) {
      return unfinished(
          file, Stream.concat(articles.stream(), other.articles.stream()).distinct().toList());
    }
  }

  private Inventory(Path file, Header header) {
    this.file = file;
    this.header = header;
  }

  /// The inventory that lies in `folder`; an empty one where there is none, it is broken, or it
  /// belongs to another index.
  ///
  /// @param index the id of the index it belongs to
  public static Inventory load(Path folder, String index, String shape) throws IOException {
    Header header = new Header(FORMAT, index, shape);
    Inventory inventory = new Inventory(folder.resolve(FILE), header);
    try (BufferedReader lines = Files.newBufferedReader(inventory.file)) {
      inventory.read(lines);
    } catch (NoSuchFileException e) {
      return inventory;
    } catch (JacksonException | IllegalArgumentException e) {
      return new Inventory(inventory.file, header);
    }
    return inventory;
  }

  public synchronized Collection<Entry> entries() {
    return List.copyOf(entries.values());
  }

  public synchronized Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /// Whether reading the file again would give what it gave before.
  public boolean isUnchanged(SourceFile now) {
    return entry(now.name())
        .filter(entry -> entry.size() == now.size() && entry.modified() == now.modified())
        .isPresent();
  }

  /// Makes every file count as changed until it is read again.
  public synchronized void distrust() {
    entries.replaceAll((_, entry) -> Entry.unfinished(entry.file(), entry.articles()));
  }

  public synchronized void put(Entry entry) {
    entries.put(entry.file(), entry);
  }

  public synchronized void remove(String name) {
    entries.remove(name);
  }

  /// Writes it beside itself and renames, so that it is either the old or the new one.
  public void save() throws IOException {
    save(List.of());
  }

  /// As [#save()], with more entries that stay unknown to this object; of a file that has one
  /// already, both make one unfinished entry.
  public synchronized void save(Collection<Entry> more) throws IOException {
    TreeMap<String, Entry> all = new TreeMap<>(entries);
    more.forEach(entry -> all.merge(entry.file(), entry, Entry::with));
    Path fresh = file.resolveSibling(FILE + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      line(out, header);
      for (Entry entry : all.values()) {
        line(out, row(entry));
      }
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void read(BufferedReader lines) throws IOException {
    Optional<String> first = Optional.ofNullable(lines.readLine());
    Optional<Header> found = first.map(line -> MAPPER.readValue(line, Header.class));
    if (found.filter(h -> h.format() == FORMAT && h.index().equals(header.index())).isEmpty()) {
      return;
    }
    lines.lines().map(line -> entry(MAPPER.readValue(line, Row.class))).forEach(this::put);
    if (!found.get().shape().equals(header.shape())) {
      distrust();
    }
  }

  private static Row row(Entry entry) {
    return new Row(
        entry.file(),
        entry.size(),
        entry.modified(),
        entry.articles().stream().map(known -> List.of(known.id().value(), known.text())).toList());
  }

  private static Entry entry(Row row) {
    List<Known> articles =
        row.articles().stream()
            .map(known -> new Known(new ArticleId(known.getFirst()), known.getLast()))
            .toList();
    return new Entry(row.file(), row.size(), row.modified(), articles);
  }

  private static void line(BufferedWriter out, Object value) throws IOException {
    out.write(MAPPER.writeValueAsString(value));
    out.newLine();
  }
}
