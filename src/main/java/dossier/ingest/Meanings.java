package dossier.ingest;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the phrases of names and rules meant when the articles of an index were understood: of each
/// phrase all that it meant in any version that an article may still be understood with. It lies
/// beside the index as lines of text and is written before the first article is stored that was
/// understood with a new version, and again when all are: whenever the process ends, the next one
/// finds every phrase that has to be looked at. Safe for use by many threads; some 100 bytes of
/// memory a phrase.
public final class Meanings {
  private static final String FILE = "meanings.txt";
  private static final String NONE = "-";

  /// The meaning of the empty phrase, which is in every article, where nothing is known.
  private static final String UNKNOWN = "?";

  private final Optional<Path> file;
  private final String header;
  private Map<String, Set<String>> meant;

  private Meanings(Optional<Path> file, String header) {
    this.file = file;
    this.header = header;
    this.meant = unknown();
  }

  /// Nothing is known, and nothing is written.
  static Meanings unwritten() {
    return new Meanings(Optional.empty(), "");
  }

  /// What lies in `folder`; nothing is known where there is nothing, or it is of another index or
  /// program.
  ///
  /// @param index the id of the index
  /// @param program the version of the program
  public static Meanings load(Path folder, String index, String program) throws IOException {
    Meanings meanings = new Meanings(Optional.of(folder.resolve(FILE)), index + " " + program);
    meanings.read(folder.resolve(FILE));
    return meanings;
  }

  /// Whether it is not known what any article was understood with.
  public synchronized boolean isUnknown() {
    return meant.containsKey("");
  }

  /// From now on articles may be understood with `now`, too.
  public synchronized void begin(Map<String, String> now) throws IOException {
    Map<String, Set<String>> both = new TreeMap<>();
    Stream.concat(meant.keySet().stream(), now.keySet().stream())
        .distinct()
        .forEach(phrase -> both.put(phrase, with(phrase, now)));
    replace(both);
  }

  private Set<String> with(String phrase, Map<String, String> now) {
    String meaning = now.getOrDefault(phrase, NONE);
    Set<String> before = meant.getOrDefault(phrase, isUnknown() ? Set.of() : Set.of(NONE));
    if (before.equals(Set.of(meaning))) {
      return before;
    }
    Set<String> all = new TreeSet<>(before);
    all.add(meaning);
    return Set.copyOf(all);
  }

  /// All articles are understood with `now`.
  synchronized void finish(Map<String, String> now) throws IOException {
    Map<String, Set<String>> settled = new TreeMap<>();
    now.forEach((phrase, meaning) -> settled.put(phrase, Set.of(meaning)));
    replace(settled);
  }

  /// The phrases that mean something else now than they may have meant to some article; the empty
  /// one where nothing is known.
  synchronized Set<String> changed(Map<String, String> now) {
    return isUnknown()
        ? Set.of("")
        : Stream.concat(meant.keySet().stream(), now.keySet().stream())
            .filter(phrase ->
                !meant
                    .getOrDefault(phrase, Set.of(NONE))
                    .equals(Set.of(now.getOrDefault(phrase, NONE))))
            .collect(Collectors.toSet());
  }

  private static Map<String, Set<String>> unknown() {
    return Map.of("", Set.of(UNKNOWN));
  }

  private void replace(Map<String, Set<String>> fresh) throws IOException {
    if (!fresh.equals(meant)) {
      if (file.isPresent()) {
        save(file.get(), fresh);
      }
      meant = fresh;
    }
  }

  private void read(Path from) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    List<String> lines = new String(Files.readAllBytes(from), StandardCharsets.UTF_8).lines().toList();
    boolean whole = lines.stream().skip(1).allMatch(line -> line.indexOf('\t') > 0);
    if (whole && !lines.isEmpty() && lines.getFirst().equals(header)) {
      Map<String, Set<String>> known = new TreeMap<>();
      lines.stream()
          .skip(1)
          .map(line -> line.split("\t", 2))
          .forEach(parts -> known.put(parts[1], Set.of(parts[0].split(" "))));
      meant = known;
    }
  }

  /// Writes it beside itself and renames, so that it is either the old or the new one.
  private void save(Path to, Map<String, Set<String>> fresh) throws IOException {
    Path unfinished = to.resolveSibling(FILE + ".new");
    StringBuilder lines = new StringBuilder(header).append('\n');
    fresh.forEach((phrase, meanings) ->
        lines.append(String.join(" ", new TreeSet<>(meanings))).append('\t').append(phrase).append('\n'));
    Files.write(unfinished, lines.toString().getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
