package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The shape of the house: who may know whom, which library lives where, how long a file may be.
class ArchitectureTest {
  private static final int LONGEST_FILE = 400;
  private static final Path CLASSES = Path.of("target/classes/dossier");
  private static final Pattern TYPE_IN_DESCRIPTOR = Pattern.compile("L((?:\\w+/)+)[\\w$]+[;<]");
  private static final Set<String> EVERYWHERE =
      Set.of("java", "javax", "jdk", "org.jspecify", "org.slf4j");

  /// A package, which of ours it may import, and which libraries besides those that stand
  /// everywhere.
  record Room(String name, Set<String> rooms, Set<String> libraries) {}

  static final List<Room> HOUSE =
      List.of(
          new Room("article", Set.of(), Set.of()),
          new Room("vocabulary", Set.of(), Set.of("tools.jackson")),
          new Room("query", Set.of(), Set.of("org.apache.lucene.queryparser")),
          new Room("page", Set.of("article"), Set.of("org.jsoup", "tools.jackson")),
          new Room(
              "document",
              Set.of("article"),
              Set.of("org.apache.pdfbox", "org.apache.fontbox", "tools.jackson")),
          new Room(
              "corpus",
              Set.of("article", "page", "document"),
              Set.of(
                  "org.commonmark",
                  "tools.jackson",
                  "org.apache.commons.compress",
                  "org.apache.commons.io",
                  "org.netpreserve.jwarc",
                  "org.brotli.dec",
                  "org.apache.james.mime4j",
                  "org.apache.commons.csv",
                  "com.rometools.rome",
                  "org.jdom2",
                  "org.mozilla.universalchardet")),
          new Room("fact", Set.of("article", "vocabulary"), Set.of("com.google.re2j")),
          new Room("search", Set.of("article", "fact", "query"), Set.of()),
          new Room(
              "ingest",
              Set.of("article", "vocabulary", "corpus", "fact", "search"),
              Set.of("opennlp")),
          new Room(
              "lucene",
              Set.of("article", "fact", "query", "search"),
              Set.of(
                  "org.apache.lucene",
                  "org.tartarus.snowball",
                  "tools.jackson",
                  "com.fasterxml.jackson.annotation")),
          new Room("ledger", Set.of("article", "vocabulary", "fact", "query", "search"), Set.of()),
          new Room(
              "cite",
              Set.of("article", "fact", "query", "search"),
              Set.of("org.apache.commons.csv", "tools.jackson")),
          new Room(
              "eval",
              Set.of("article", "vocabulary", "fact", "query", "search", "ingest"),
              Set.of("tools.jackson")),
          new Room(
              "http",
              Set.of(
                  "article",
                  "vocabulary",
                  "query",
                  "corpus",
                  "fact",
                  "search",
                  "ingest",
                  "ledger",
                  "cite"),
              Set.of(
                  "io.javalin",
                  "org.eclipse.jetty",
                  "jakarta.servlet",
                  "kotlin",
                  "tools.jackson",
                  "org.jsoup")),
          new Room(
              "",
              Set.of(
                  "article",
                  "vocabulary",
                  "query",
                  "page",
                  "corpus",
                  "fact",
                  "search",
                  "ingest",
                  "lucene",
                  "ledger",
                  "cite",
                  "eval",
                  "http"),
              Set.of("picocli", "me.tongfei", "com.fasterxml.jackson.annotation")));

  @Test
  void every_package_has_its_place_in_the_table() throws IOException {
    Set<String> known = new TreeSet<>(HOUSE.stream().map(Room::name).toList());
    assertThat(packages()).isEqualTo(known);
  }

  @ParameterizedTest
  @FieldSource("HOUSE")
  void a_package_imports_only_what_the_table_allows(Room room) throws IOException {
    Set<String> strangers = new TreeSet<>();
    for (Path file : classes(room.name())) {
      for (String imported : imports(ClassFile.of().parse(file))) {
        if (!allowed(room, imported)) {
          strangers.add(file.getFileName() + " → " + imported);
        }
      }
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void the_table_has_no_cycle() {
    List<Room> open = HOUSE;
    while (!open.isEmpty()) {
      Set<String> names = open.stream().map(Room::name).collect(Collectors.toSet());
      List<Room> bound =
          open.stream().filter(room -> !Collections.disjoint(room.rooms(), names)).toList();
      assertThat(bound)
          .as("all but those that import none of the others")
          .hasSizeLessThan(open.size());
      open = bound;
    }
  }

  @Test
  void no_source_file_is_longer_than_one_can_hold() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> sources =
          files
              .filter(file -> file.toString().matches(".*\\.(java|js|mjs|ts)"))
              .filter(file -> !file.startsWith("src/main/resources"))
              .filter(file -> !file.toString().contains("node_modules"))
              .toList();
      assertThat(sources).hasSizeGreaterThan(20);
      assertThat(sources)
          .allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(LONGEST_FILE));
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> packages() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      Set<String> names = new TreeSet<>();
      files
          .filter(file -> file.toString().endsWith(".class"))
          .forEach(
              file -> names.add(CLASSES.relativize(file.getParent()).toString().replace('/', '.')));
      return names;
    }
  }

  private static List<Path> classes(String room) throws IOException {
    try (Stream<Path> files = Files.list(CLASSES.resolve(room.replace('.', '/')))) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  /// The packages that a class mentions anywhere: in its code, its signatures, its annotations.
  private static Set<String> imports(ClassModel type) {
    Set<String> packages = new TreeSet<>();
    for (PoolEntry entry : type.constantPool()) {
      switch (entry) {
        case ClassEntry named -> packageOf(named.asInternalName(), packages);
        case Utf8Entry text ->
            TYPE_IN_DESCRIPTOR
                .matcher(text.stringValue())
                .results()
                .map(MatchResult::group)
                .forEach(found -> packageOf(found.substring(1), packages));
        default -> {}
      }
    }
    return packages;
  }

  private static void packageOf(String internalName, Set<String> packages) {
    String name = internalName.replaceFirst("^\\[+L?", "");
    int slash = name.lastIndexOf('/');
    if (slash > 0) {
      packages.add(name.substring(0, slash).replace('/', '.'));
    }
  }

  private static boolean allowed(Room room, String imported) {
    if (imported.equals("dossier") || imported.startsWith("dossier.")) {
      String other = imported.equals("dossier") ? "" : imported.substring("dossier.".length());
      return other.equals(room.name()) || room.rooms().contains(other);
    }
    return Stream.concat(EVERYWHERE.stream(), room.libraries().stream())
        .anyMatch(library -> imported.equals(library) || imported.startsWith(library + "."));
  }
}
