package dossier.http;

import dossier.query.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The parameters of one request, read one by one; every mistake is kept, so that one answer names
/// them all. An empty value counts as not given, as forms send it. Used by one thread.
final class Given {
  private static final int MOST_VALUES = 200;
  private static final int LONGEST_VALUE = 500;
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");

  private final Map<String, List<String>> values = new TreeMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  Given(Map<String, List<String>> parameters, Set<String> allowed) {
    parameters.forEach((name, given) -> {
      if (allowed.contains(name)) {
        values.put(name, List.copyOf(given));
      } else if (!Parameters.isForeign(name)) {
        unknown(name, allowed);
      }
    });
  }

  private void unknown(String name, Set<String> allowed) {
    String shown = name.length() > LONGEST_VALUE ? name.substring(0, LONGEST_VALUE) : name;
    mistakes.add(
        Mistake.in(
                Code.UNKNOWN_PARAMETER, shown, "", "there is no parameter \"" + shown + "\" here")
            .suggesting(Parameters.meant(shown, allowed)));
  }

  /// What was given and understood by name, in the order of names.
  Map<String, List<String>> canonical() {
    return values;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }

  /// Keeps a mistake; once, also where it is met twice.
  void refuse(Mistake mistake) {
    if (!mistakes.contains(mistake)) {
      mistakes.add(mistake);
    }
  }

  void refuse(String name, String value, String message) {
    refuse(Mistake.in(Code.INVALID_PARAMETER, name, value, message));
  }

  /// The values that are not empty.
  List<String> all(String name) {
    List<String> given =
        values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
    if (given.size() > MOST_VALUES) {
      refuse(name, "", "at most " + MOST_VALUES + " values of " + name);
      return List.of();
    }
    for (String value : given) {
      if (value.length() > LONGEST_VALUE) {
        refuse(name, value, "a value of " + name + " has at most " + LONGEST_VALUE + " characters");
        return List.of();
      }
    }
    return given;
  }

  /// The value of a parameter that can be given once; of any length.
  Optional<String> one(String name) {
    List<String> given =
        values.getOrDefault(name, List.of()).stream().filter(value -> !value.isEmpty()).toList();
    if (given.size() > 1) {
      refuse(name, given.get(1), name + " is given more than once");
      return Optional.empty();
    }
    return given.stream().findFirst();
  }

  /// One of the constants, by its word in lower case.
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    List<String> words = Arrays.stream(type.getEnumConstants()).map(Given::word).toList();
    return oneOf(name, words).map(word -> type.getEnumConstants()[words.indexOf(word)]);
  }

  Optional<String> oneOf(String name, Collection<String> words) {
    Optional<String> value = one(name);
    if (value.isPresent() && !words.contains(value.get())) {
      mistakes.add(
          Mistake.in(
                  Code.INVALID_PARAMETER,
                  name,
                  value.get(),
                  name + " is one of " + String.join(", ", words))
              .suggesting(Spelling.nearest(value.get(), words)));
      return Optional.empty();
    }
    return value;
  }

  /// A whole number from `low` to `high`.
  int number(String name, int low, int high, int otherwise) {
    return number(name, low, high, otherwise, Code.INVALID_PARAMETER);
  }

  /// A whole number; one above `high` is refused with `tooHigh`.
  int number(String name, int low, int high, int otherwise, Code tooHigh) {
    Optional<String> value = one(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    boolean whole = WHOLE.matcher(value.get()).matches();
    long number = whole ? Long.parseLong(value.get()) : -1;
    if (whole && number >= low && number <= high) {
      return (int) number;
    }
    Code code = whole && number > high ? tooHigh : Code.INVALID_PARAMETER;
    mistakes.add(
        Mistake.in(
            code, name, value.get(), name + " is a whole number from " + low + " to " + high));
    return otherwise;
  }

  Optional<BigDecimal> decimal(String name) {
    Optional<String> value = one(name);
    if (value.isPresent() && !DECIMAL.matcher(value.get()).matches()) {
      refuse(name, value.get(), name + " is a number such as 2000000 or 2.5");
      return Optional.empty();
    }
    return value.map(BigDecimal::new);
  }

  /// Whether a flag is up: `pretty`, `pretty=1`, `pretty=true`.
  boolean flag(String name) {
    if (!values.containsKey(name)) {
      return false;
    }
    Optional<String> value = oneOf(name, List.of("0", "1", "false", "true"));
    return value.isEmpty() || value.get().equals("1") || value.get().equals("true");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
