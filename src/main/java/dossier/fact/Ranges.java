package dossier.fact;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Joins two numbers into a range: "10-20 million", "5 to 10", "between 5 and 10", and where every
/// amount is asked for, "from 5 to 10" and "three or four".
final class Ranges {
  private static final Set<String> ABOUT =
      Set.of("about", "around", "approximately", "roughly", "some", "nearly", "almost", "over");

  private final Words words;
  private final Parts parts;
  private final boolean every;

  Ranges(Words words, Parts parts, boolean every) {
    this.words = words;
    this.parts = parts;
    this.every = every;
  }

  /// The upper end of a range that begins with `lower`.
  Optional<Part> upper(Part lower) {
    String joint = words.at(lower.end());
    if (!words.free(lower.end())) {
      return Optional.empty();
    }
    boolean from = words.at(lower.start() - 1).equals("from");
    return switch (joint) {
      case "-", "~" ->
          words.areAt(lower.end(), "- to -") && words.adjacent(lower.end())
              ? next(lower, lower.end() + 3, true)
              : spaced(lower) ? next(lower, lower.end() + 1, false) : Optional.empty();
      case "to", "through" ->
          (from && !every) || isStep(lower) ? Optional.empty() : behindTo(lower, from);
      case "and" ->
          isBetween(lower.start()) ? next(lower, lower.end() + 1, true) : Optional.empty();
      case "or" -> every ? neighbour(lower) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// "rose by $43 million to $419 million".
  private boolean isStep(Part lower) {
    return words.at(lower.start() - 1).equals("by") && !lower.unit().isNone();
  }

  private Optional<Part> behindTo(Part lower, boolean from) {
    int at = words.at(lower.end() + 1).equals("-") ? lower.end() + 2 : lower.end() + 1;
    int about = ABOUT.contains(words.at(at)) && from ? at + 1 : at;
    return next(lower, about, from);
  }

  private boolean spaced(Part lower) {
    boolean left = words.adjacent(lower.end());
    boolean right = words.adjacent(lower.end() + 1);
    return left == right || words.at(lower.end()).equals("~");
  }

  private boolean isBetween(int start) {
    return words.at(start - 1).equals("between")
        || (words.at(start - 2).equals("between") && ABOUT.contains(words.at(start - 1)));
  }

  /// @param told whether words like "between" make it a range whichever end is larger
  private Optional<Part> next(Part lower, int i, boolean told) {
    return parts
        .at(i)
        .filter(upper ->
            fits(lower.unit(), upper.unit())
                || (told && upper.unit().isNone() && lower.unit().kind() == UnitKind.UCUM))
        .filter(upper ->
            told
                || upper.value().compareTo(lower.value()) > 0
                || (upper.scaled() && !lower.scaled()));
  }

  private static boolean fits(Unit lower, Unit upper) {
    return lower.isNone()
        || lower.code().equals(upper.code())
        || upper.code().startsWith(lower.code() + "/")
        || (lower.code().startsWith(upper.code() + "/") && !upper.isNone());
  }

  /// "three or four years".
  private Optional<Part> neighbour(Part lower) {
    return lower.unit().isNone() && !lower.scaled()
        ? parts
            .at(lower.end() + 1)
            .filter(upper -> !upper.signed())
            .filter(upper -> upper.value().subtract(lower.value()).compareTo(BigDecimal.ONE) == 0)
        : Optional.empty();
  }
}
