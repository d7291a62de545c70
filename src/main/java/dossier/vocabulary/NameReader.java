package dossier.vocabulary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads names from JSON lines, with the keys of SKOS where it has them: `prefLabel`, `altLabel`. A
/// line that cannot be taken is a problem, and the rest is read.
final class NameReader {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Set<String> TEXTS =
      Set.of("id", "prefLabel", "kind", "owner", "start", "end", "recurs", "place", "wikidata");
  private static final Set<String> LISTS = Set.of("altLabel", "contextual", "needs", "exclude");

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final List<Name> names = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  List<Name> names() {
    return names;
  }

  List<String> problems() {
    return problems;
  }

  /// Reads the file of one kind in `folder`, where it exists.
  void read(Path folder, Name.Kind kind) throws IOException {
    Path file = folder.resolve(fileName(kind));
    if (!Files.isRegularFile(file)) {
      return;
    }
    Set<String> ids = new HashSet<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        try {
          take(lines[i], kind, ids);
        } catch (Unreadable bad) {
          problems.add(file + ":" + (i + 1) + ":" + bad.column + ": " + bad.getMessage());
        }
      }
    }
  }

  private static String fileName(Name.Kind kind) {
    return switch (kind) {
      case INITIATIVE -> "initiatives.jsonl";
      case ORGANISATION -> "organisations.jsonl";
      case PERSON -> "people.jsonl";
      case PLACE -> "places.jsonl";
    };
  }

  private void take(String line, Name.Kind kind, Set<String> ids) throws Unreadable {
    int strange = line.indexOf('\uFFFD');
    if (strange >= 0) {
      throw new Unreadable(strange + 1, "not UTF-8");
    }
    JsonNode node = parse(line);
    for (String key : node.propertyNames()) {
      if (!TEXTS.contains(key) && !LISTS.contains(key)) {
        throw new Unreadable(line, key, "unknown key \"" + key + "\"");
      }
    }
    Name name = name(line, node, kind);
    if (!ids.add(name.id())) {
      throw new Unreadable(line, "id", "id \"" + name.id() + "\" stands twice; the first counts");
    }
    names.add(name);
  }

  private JsonNode parse(String line) throws Unreadable {
    try {
      JsonNode node = mapper.readTree(line);
      if (!node.isObject()) {
        throw new Unreadable(1, "not a JSON object");
      }
      return node;
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      int column = place == null ? 1 : Math.max(1, place.getColumnNr());
      throw new Unreadable(column, "not JSON: " + e.getOriginalMessage());
    }
  }

  private static Name name(String line, JsonNode node, Name.Kind kind) throws Unreadable {
    String id = text(line, node, "id").orElseThrow(() -> new Unreadable(1, "no \"id\""));
    if (!ID.matcher(id).matches()) {
      throw new Unreadable(line, "id", "id \"" + id + "\" does not match " + ID);
    }
    Optional<String> recurs = text(line, node, "recurs");
    if (recurs.isPresent() && !isRead(MonthDay::parse, recurs.get())) {
      throw new Unreadable(line, "recurs", "\"" + recurs.get() + "\" is not of the form --MM-DD");
    }
    return new Name(
        id,
        kind,
        text(line, node, "prefLabel").orElseThrow(() -> new Unreadable(1, "no \"prefLabel\"")),
        list(line, node, "altLabel"),
        text(line, node, "kind"),
        text(line, node, "owner"),
        date(line, node, "start"),
        date(line, node, "end"),
        recurs,
        text(line, node, "place"),
        list(line, node, "contextual"),
        list(line, node, "needs"),
        list(line, node, "exclude"),
        text(line, node, "wikidata"));
  }

  /// A year, a month or a day.
  private static Optional<String> date(String line, JsonNode node, String key) throws Unreadable {
    Optional<String> date = text(line, node, key);
    boolean right =
        date.isEmpty()
            || YEAR.matcher(date.get()).matches()
            || isRead(YearMonth::parse, date.get())
            || isRead(LocalDate::parse, date.get());
    if (!right) {
      throw new Unreadable(
          line, key, "\"" + date.get() + "\" is no date such as 2014, 2014-06 or 2014-06-23");
    }
    return date;
  }

  private static boolean isRead(Consumer<String> parser, String text) {
    try {
      parser.accept(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Optional<String> text(String line, JsonNode node, String key) throws Unreadable {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(string(line, key, value));
  }

  private static List<String> list(String line, JsonNode node, String key) throws Unreadable {
    JsonNode values = node.get(key);
    List<String> texts = new ArrayList<>();
    if (values == null) {
      return texts;
    }
    if (!values.isArray()) {
      throw new Unreadable(line, key, "\"" + key + "\" is not a list");
    }
    for (JsonNode value : values) {
      texts.add(string(line, key, value));
    }
    return texts;
  }

  private static String string(String line, String key, JsonNode value) throws Unreadable {
    if (!value.isString() || value.stringValue().isBlank()) {
      throw new Unreadable(line, key, "\"" + key + "\" holds what is not a text");
    }
    return value.stringValue().strip();
  }

  /// A line that cannot be taken, and where.
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int column;

    Unreadable(int column, String reason) {
      super(reason);
      this.column = column;
    }

    Unreadable(String line, String key, String reason) {
      this(Math.max(0, line.indexOf('"' + key + '"')) + 1, reason);
    }
  }
}
