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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The files of a corpus as they stood when last read, and which articles each gave. It lies beside
/// the index as JSON lines and is written after the index's commit, so that at worst it knows too
/// little and a file is read again. Not safe for use by many threads; some 300 bytes of memory an
/// article.
///
/// Its first line names the index and the *shape*: a fingerprint of all else that decides what an
/// article looks like. With another shape every file counts as changed; with another index nothing
/// is known at all.
public final class Inventory {
  private static final String FILE = "files.jsonl";
  private static final int FORMAT = 1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final Header header;
  private final TreeMap<String, Entry> entries = new TreeMap<>();
  private boolean sameShape;

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

  public Collection<Entry> entries() {
    return List.copyOf(entries.values());
  }

  public Optional<Entry> entry(String name) {
    return Optional.ofNullable(entries.get(name));
  }

  /// Whether reading the file again would give what it gave before.
  public boolean isUnchanged(SourceFile now) {
    return sameShape
        && entry(now.name())
            .filter(entry -> entry.size() == now.size() && entry.modified() == now.modified())
            .isPresent();
  }

  /// Makes every file count as changed until the next [#save()].
  public void distrust() {
    sameShape = false;
  }

  public void put(Entry entry) {
    entries.put(entry.file(), entry);
  }

  public void remove(String name) {
    entries.remove(name);
  }

  /// Writes it beside itself and renames, so that it is either the old or the new one.
  public void save() throws IOException {
    Path fresh = file.resolveSibling(FILE + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      line(out, header);
      for (Entry entry : entries.values()) {
        line(out, row(entry));
      }
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    sameShape = true;
  }

  private void read(BufferedReader lines) throws IOException {
    Optional<String> first = Optional.ofNullable(lines.readLine());
    Optional<Header> found = first.map(line -> MAPPER.readValue(line, Header.class));
    if (found.filter(h -> h.format() == FORMAT && h.index().equals(header.index())).isEmpty()) {
      return;
    }
    sameShape = found.get().shape().equals(header.shape());
    lines.lines().map(line -> entry(MAPPER.readValue(line, Row.class))).forEach(this::put);
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
