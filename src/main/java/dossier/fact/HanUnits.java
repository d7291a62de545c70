package dossier.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units that stand behind Chinese numbers, from `units.zh.txt`.
final class HanUnits {
  private static final Map<Character, List<Spelled>> BY_FIRST = new HashMap<>();
  private static final List<Spelled> SIGNS = new ArrayList<>();
  private static final String AGE = "岁歲";

  static {
    Units.read("units.zh.txt", HanUnits::add);
    Units.read(
        "currencies.txt",
        (spelling, unit) -> {
          boolean sign =
              spelling.length() <= 4 && spelling.chars().anyMatch(c -> "$€£¥￥".indexOf(c) >= 0);
          if (sign && !spelling.startsWith("$ ")) {
            SIGNS.add(new Spelled(spelling.replace(" ", ""), unit));
          }
        });
    SIGNS.add(new Spelled("¥", chinese()));
    SIGNS.add(new Spelled("￥", chinese()));
    SIGNS.sort(Comparator.comparingInt(s -> -s.spelling.length()));
  }

  private HanUnits() {}

  private record Spelled(String spelling, Unit unit) {}

  /// @param end the index after it
  record Found(int end, Unit value) {}

  private static void add(String spelling, Unit unit) {
    Unit named =
        unit.code().equals("{}")
            ? Unit.counted(spelling, spelling)
            : unit.code().startsWith("{") && !unit.code().equals("{times}")
                ? Unit.counted(unit.label(), unit.label())
                : unit;
    List<Spelled> list = BY_FIRST.computeIfAbsent(spelling.charAt(0), c -> new ArrayList<>());
    list.add(new Spelled(spelling, named));
    list.sort(Comparator.comparingInt(s -> -s.spelling.length()));
  }

  private static Unit chinese() {
    return at("元", 0).map(Found::value).orElse(Unit.NONE);
  }

  /// The unit behind a number that ends before `i`, of several the longest; an age with 岁 or 大.
  static Optional<Found> at(String folded, int i) {
    int k = i;
    while (k < folded.length() && folded.charAt(k) == ' ' && k < i + 3) {
      k++;
    }
    if (k >= folded.length()) {
      return Optional.empty();
    }
    if (AGE.indexOf(folded.charAt(k)) >= 0) {
      Unit years = at("年", 0).map(Found::value).orElse(Unit.NONE);
      return Optional.of(new Found(k + 1, years.ofAge()));
    }
    for (Spelled spelled : BY_FIRST.getOrDefault(folded.charAt(k), List.of())) {
      int end = end(folded, k, spelled.spelling);
      if (end > k) {
        boolean age = Units.isTime(spelled.unit) && folded.startsWith("大", end);
        return Optional.of(
            age ? new Found(end + 1, spelled.unit.ofAge()) : new Found(end, spelled.unit));
      }
    }
    return Optional.empty();
  }

  /// The index after a spelling at `i`, between whose characters one blank may stand; `i` where it
  /// is not.
  private static int end(String folded, int i, String spelling) {
    int k = i;
    for (int j = 0; j < spelling.length(); j++) {
      if (j > 0 && k < folded.length() && folded.charAt(k) == ' ') {
        k++;
      }
      if (k >= folded.length() || folded.charAt(k) != spelling.charAt(j)) {
        return i;
      }
      k++;
    }
    return k;
  }

  /// Where a sign of money begins that stands before `i`; `i` where there is none.
  static int signStart(String folded, int i) {
    for (Spelled sign : SIGNS) {
      if (folded.startsWith(sign.spelling, i - sign.spelling.length())) {
        return i - sign.spelling.length();
      }
    }
    return i;
  }

  /// The currency of the sign that begins at `i`.
  static Unit sign(String folded, int i) {
    return SIGNS.stream()
        .filter(s -> folded.startsWith(s.spelling, i))
        .findFirst()
        .map(Spelled::unit)
        .orElse(Unit.NONE);
  }
}
