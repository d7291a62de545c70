package dossier.corpus;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The files of a corpus as they stood when last read. It lies beside the index as JSON lines and
/// is written before each commit of the index where that takes something back, and after it:
/// whenever the process ends, no file counts as read whose articles are not in the index. Which
/// articles those are the index knows. Safe for use by many threads; 43 to 86 bytes of memory a
/// file, whatever its name.
///
/// Its first line names the index and the *shape*: a fingerprint of all else that decides what an
/// article looks like. With another shape every file counts as changed; with another index nothing
/// is known at all.
public final class Inventory {
  private static final String FILE = "files.jsonl";
  private static final int FORMAT = 2;
  private static final int NUMBERS = 3;
  private static final int SIZE = 0;
  private static final int MODIFIED = 1;
  private static final int YIELDED = 2;
  private static final long UNREAD = -1;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final Header header;
  private LongTable files = new LongTable(NUMBERS);
  private boolean isNews;

  private record Header(int format, String index, String shape) {}

  /// A file as JSON: its name's hash, its size and time, what it has yielded.
  private record Row(String file, long size, long modified, long yielded) {}

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

  /// Whether reading the file again would give what it gave before.
  public synchronized boolean isUnchanged(SourceFile now) {
    long[] known = files.get(LongTable.key(now.name()));
    return known.length > 0 && known[SIZE] == now.size() && known[MODIFIED] == now.modified();
  }

  /// Whether the file, or one that it is inside of, counts as changed though it may not be.
  public synchronized boolean isUnread(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('/', end - 1)) {
      long[] known = files.get(LongTable.key(name.substring(0, end)));
      if (known.length > 0) {
        return known[SIZE] == UNREAD;
      }
    }
    return false;
  }

  /// Makes every file count as changed until it is read again.
  public synchronized void distrust() {
    LongTable unread = new LongTable(NUMBERS);
    files.forEach((key, known) -> unread.put(key, UNREAD, UNREAD, known[YIELDED]));
    files = unread;
  }

  /// Makes a file count as changed until it is read again, and forgets what it yielded.
  public synchronized void unread(String name) {
    long key = LongTable.key(name);
    isNews |= files.contains(key);
    files.put(key, UNREAD, UNREAD, 0);
  }

  /// Remembers a file as it was read.
  public synchronized void put(SourceFile read) {
    long key = LongTable.key(read.name());
    files.put(key, read.size(), read.modified(), yielded(files.get(key)));
  }

  private static long yielded(long[] known) {
    return known.length > 0 ? known[YIELDED] : 0;
  }

  /// Remembers that an article of a file yields to one with the same id from elsewhere. Were that
  /// one to go, the file has to be read again.
  public synchronized void yields(String name, String id) {
    long key = LongTable.key(name);
    long[] known = files.get(key);
    long more = yielded(known) | mark(id);
    if (more == yielded(known)) {
      return;
    }
    boolean isKnown = known.length > 0;
    isNews = true;
    files.put(key, isKnown ? known[SIZE] : UNREAD, isKnown ? known[MODIFIED] : UNREAD, more);
  }

  /// Whether any article of the file has yielded.
  public synchronized boolean hasYielded(SourceFile read) {
    return yielded(files.get(LongTable.key(read.name()))) != 0;
  }

  /// Whether an article of the file may have yielded to one with this id: always where it has, and
  /// seldom where not.
  public synchronized boolean mayHold(SourceFile read, String id) {
    return (yielded(files.get(LongTable.key(read.name()))) & mark(id)) == mark(id);
  }

  /// Forgets all files but those listed.
  public synchronized void keepOnly(Corpus.Listing listing) {
    LongTable kept = new LongTable(NUMBERS);
    for (SourceFile present : listing.files()) {
      long key = LongTable.key(present.name());
      long[] known = files.get(key);
      if (known.length > 0) {
        kept.put(key, known);
      }
    }
    files = kept;
  }

  /// Three of the 64 bits, by which an id is recognised among the few of one file.
  private static long mark(String id) {
    long key = LongTable.key(id);
    return 1L << key | 1L << (key >>> 6) | 1L << (key >>> 12);
  }

  /// Writes it where a file must no longer count as read, or has yielded, that did when it was last
  /// written. To be done before each commit of the index.
  public synchronized void saveNews() throws IOException {
    if (isNews) {
      save();
    }
  }

  /// Writes it beside itself and renames, so that it is either the old or the new one.
  public synchronized void save() throws IOException {
    Path fresh = file.resolveSibling(FILE + ".new");
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      line(out, header);
      files.forEach((key, known) ->
          line(out, new Row(Long.toHexString(key), known[SIZE], known[MODIFIED], known[YIELDED])));
    }
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    isNews = false;
  }

  private void read(BufferedReader lines) throws IOException {
    Optional<String> first = Optional.ofNullable(lines.readLine());
    Optional<Header> found = first.map(line -> MAPPER.readValue(line, Header.class));
    if (found.filter(h -> h.format() == FORMAT && h.index().equals(header.index())).isEmpty()) {
      return;
    }
    lines.lines().map(line -> MAPPER.readValue(line, Row.class)).forEach(this::take);
    if (!found.get().shape().equals(header.shape())) {
      distrust();
    }
  }

  private void take(Row row) {
    files.put(Long.parseUnsignedLong(row.file(), 16), row.size(), row.modified(), row.yielded());
  }

  private static void line(BufferedWriter out, Object value) throws IOException {
    out.write(MAPPER.writeValueAsString(value));
    out.newLine();
  }
}
