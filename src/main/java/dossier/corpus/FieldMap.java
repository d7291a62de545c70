package dossier.corpus;

import dossier.corpus.Fields.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which fields of a record hold what, as the user says it: `title=headline`, `text=body.full`.
/// Where a record has none of the fields named for something, the names of the house are tried.
/// Immutable.
public final class FieldMap {
  /// Leaves all to the names of the house.
  public static final FieldMap NONE = new FieldMap(Map.of());

  /// A comma that divides two rules, not one within the name of a column.
  private static final Pattern BETWEEN = Pattern.compile(",(?=\\s*[A-Za-z]+\\s*=)");

  private final Map<RecordField, List<String>> paths;

  private FieldMap(Map<RecordField, List<String>> paths) {
    this.paths = Map.copyOf(paths);
  }

  /// The map that `rules` tell: each `ours=theirs`, or several divided by commas. On the right
  /// stand column names, or dotted paths into JSON; `a+b` is both, one after the other. A name
  /// given twice is tried in that order.
  public static FieldMap of(List<String> rules) {
    Map<RecordField, List<String>> paths = new LinkedHashMap<>();
    rules.stream()
        .flatMap(BETWEEN::splitAsStream)
        .forEach(rule ->
            paths.merge(
                field(rule),
                List.of(path(rule)),
                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    return new FieldMap(paths);
  }

  /// The fields of a record that hold `field`, the more reliable first: those the user names, where
  /// it has any, else those that the house knows. Where a part of a field is known
  /// (`headline.main`), the field itself is left out.
  List<Field> find(RecordField field, Fields record) {
    List<Field> named = present(paths.getOrDefault(field, List.of()), record);
    if (!named.isEmpty()) {
      return named;
    }
    List<String> names =
        ClaimNames.of(field).stream().filter(name -> record.get(name).isPresent()).toList();
    return present(
        names.stream()
            .filter(name -> names.stream().noneMatch(other -> other.startsWith(name + ".")))
            .toList(),
        record);
  }

  private static List<Field> present(List<String> names, Fields record) {
    return names.stream().flatMap(name -> record.get(name).stream()).toList();
  }

  /// Equal for equal maps.
  @Override
  public String toString() {
    return Arrays.stream(RecordField.values())
        .filter(paths::containsKey)
        .map(field -> field.word() + "=" + String.join("|", paths.getOrDefault(field, List.of())))
        .collect(Collectors.joining(","));
  }

  private static RecordField field(String rule) {
    int equals = rule.indexOf('=');
    String name = rule.substring(0, Math.max(equals, 0)).strip();
    return RecordField.named(name)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "--map \""
                    + rule
                    + "\" does not begin with one of "
                    + Arrays.stream(RecordField.values())
                        .map(RecordField::word)
                        .collect(Collectors.joining(", "))
                    + " and ="));
  }

  private static String path(String rule) {
    String path = ClaimNames.folded(rule.substring(rule.indexOf('=') + 1));
    if (path.isEmpty()) {
      throw new IllegalArgumentException("--map \"" + rule + "\" names no field behind the =");
    }
    return path;
  }
}
