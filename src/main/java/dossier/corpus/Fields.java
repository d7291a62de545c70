package dossier.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of one record, of whatever format, in the order written; each is found by its name
/// however that is spelt. Not safe for use by many threads.
final class Fields {
  private final Map<String, Field> fields = new LinkedHashMap<>();

  /// One field.
  ///
  /// @param name as written
  /// @param values without blank ones
  record Field(String name, List<String> values) {
    Field {
      values = List.copyOf(values);
    }

    private Field with(Field more) {
      return new Field(name, Stream.concat(values.stream(), more.values.stream()).toList());
    }
  }

  /// Adds values; those of a name that is there already come behind its own.
  void add(String name, List<String> values) {
    List<String> words = values.stream().filter(value -> !value.isBlank()).toList();
    if (!words.isEmpty()) {
      fields.merge(ClaimNames.folded(name), new Field(name, words), Field::with);
    }
  }

  /// The field of this folded name; of `a+b`, the values of both.
  Optional<Field> get(String folded) {
    Optional<Field> one = Optional.ofNullable(fields.get(folded));
    if (one.isPresent() || folded.indexOf('+') < 0) {
      return one;
    }
    return Stream.of(folded.split("\\+"))
        .flatMap(part -> Optional.ofNullable(fields.get(part)).stream())
        .reduce((a, b) -> new Field(a.name() + "+" + b.name(), a.with(b).values()));
  }
}
