package dossier.fact;

import dossier.fact.Span.Moment.Sort;
import dossier.fact.TimeBound.Side;
import java.util.Optional;

/// Reads the words that bind a time: "since 2014", "no later than May", "2018 or later", "more than
/// two years ago".
final class TimeBounds {
  private final Words words;
  private final Times.Placed placed;

  private TimeBounds(Words words, Times.Placed placed) {
    this.words = words;
    this.placed = placed;
  }

  static Optional<TimeBound> around(Words words, Times.Placed placed) {
    if (placed.at() < 0) {
      return Optional.empty();
    }
    TimeBounds bounds = new TimeBounds(words, placed);
    boolean point = placed.read().isPoint();
    return bounds.moreThan().or(() -> point ? bounds.behind() : Optional.empty());
  }

  private Optional<TimeBound> bound(int from, int to, Side side) {
    int end = Math.max(placed.end(), words.token(to - 1).end());
    return Optional.of(new TimeBound(words.token(from).start(), end, side));
  }

  /// "more than two years ago".
  private Optional<TimeBound> moreThan() {
    int at = placed.at();
    if (!words.areAt(at - 2, "more than")) {
      return Optional.empty();
    }
    boolean ago = placed.read().sort() == Sort.AGO;
    for (int k = at + 1; k < placed.read().end(); k++) {
      if (words.isAny(k, "before", "after", "from")) {
        return bound(
            at - 2, placed.read().end(), words.at(k).equals("before") ? Side.BEFORE : Side.AFTER);
      }
    }
    return ago ? bound(at - 2, at, Side.BEFORE) : Optional.empty();
  }

  private Optional<TimeBound> behind() {
    int end = placed.read().end();
    boolean and = words.isAny(end, "or", "and") && !goesOn(end + 2);
    if (and && words.isAny(end + 1, "later", "after", "greater", "newer", "onwards", "onward")) {
      return bound(placed.at(), end + 2, Side.ON_OR_AFTER);
    }
    if (and && words.isAny(end + 1, "earlier", "before", "less", "older")) {
      return bound(placed.at(), end + 2, Side.ON_OR_BEFORE);
    }
    if (words.isAny(end, "onwards", "onward")) {
      return bound(placed.at(), end + 1, Side.ON_OR_AFTER);
    }
    return before(placed.at());
  }

  /// "before 2018 or later than 2020": the words bind the next time.
  private boolean goesOn(int i) {
    return words.at(i).equals("than") || words.token(i).isNumber() || TimeWords.begins(words.at(i));
  }

  private Optional<TimeBound> before(int at) {
    int i = words.at(at - 1).equals("the") ? at - 2 : at - 1;
    int on = words.isAny(i, "on", "from", "in") ? i - 1 : i;
    if (words.isAny(on, "starting", "beginning", "commencing", "effective")) {
      return bound(on, at, Side.ON_OR_AFTER);
    }
    int than = words.areAt(i, "than") ? i - 1 : i;
    if (than < i) {
      return than(than, at);
    }
    return switch (words.at(i)) {
      case "since" -> bound(i, at, Side.ON_OR_AFTER);
      case "before" -> bound(i, at, Side.BEFORE);
      case "after" -> bound(i, at, Side.AFTER);
      case "until", "till", "by" -> bound(i, at, Side.ON_OR_BEFORE);
      case "to" ->
          words.at(i - 1).equals("prior") ? bound(i - 1, at, Side.BEFORE) : Optional.empty();
      case "as" ->
          words.areAt(i - 2, "as late as") ? bound(i - 2, at, Side.ON_OR_BEFORE) : Optional.empty();
      case "=" ->
          words.at(i - 1).equals(">")
              ? bound(i - 1, at, Side.ON_OR_AFTER)
              : words.at(i - 1).equals("<")
                  ? bound(i - 1, at, Side.ON_OR_BEFORE)
                  : Optional.empty();
      case ">" -> bound(i, at, Side.AFTER);
      case "<" -> bound(i, at, Side.BEFORE);
      default -> Optional.empty();
    };
  }

  /// "no later than", "later than", "earlier than".
  private Optional<TimeBound> than(int i, int at) {
    boolean no = words.isAny(i - 1, "no", "not");
    return switch (words.at(i)) {
      case "later", "greater", "newer" ->
          bound(no ? i - 1 : i, at, no ? Side.ON_OR_BEFORE : Side.AFTER);
      case "earlier", "less", "older", "sooner" ->
          bound(no ? i - 1 : i, at, no ? Side.ON_OR_AFTER : Side.BEFORE);
      default -> Optional.empty();
    };
  }
}
