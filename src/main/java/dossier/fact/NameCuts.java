package dossier.fact;

/// Finds where a run of capitalised words falls into more than one name.
final class NameCuts {
  private NameCuts() {}

  /// Where a run falls into two names: at the "&" between persons, the hyphen of "Norway-China",
  /// before an office ("Brightco Chairman Ann Ray"), or before a given name; `start` where it does
  /// not.
  static int at(Words words, int start, int to, boolean title) {
    int and = Math.max(between(words, start, to), hyphen(words, start, to));
    Naming shape = and > start ? Naming.UNKNOWN : NameShape.of(words, start, to);
    if (and > start || (shape.isKnown() && shape != Naming.OTHER)) {
      return and;
    }
    int role = roleInside(words, start, to);
    if (role > start || title) {
      return role;
    }
    int known = Gazetteer.at(words, start).map(Gazetteer.Known::end).orElse(start);
    for (int i = Math.max(known, start + 1); i < to - 1 && i <= start + 2; i++) {
      if (words.token(i).isWord() && NameShape.isPerson(words, i, to)) {
        return i;
      }
    }
    return start;
  }

  /// The token after the words for a people that begin at `start`, or `start`.
  static int people(Words words, int start, int to) {
    int first = NameShape.isCompass(words.at(start)) ? start + 1 : start;
    return Gazetteer.at(words, start)
        .or(() -> Gazetteer.at(words, first))
        .filter(known -> known.naming() == Naming.PEOPLE && known.end() <= to)
        .map(Gazetteer.Known::end)
        .orElse(start);
  }

  /// The "&" between two persons, or `start`.
  private static int between(Words words, int start, int to) {
    for (int i = start + 2; i < to - 2; i++) {
      if (words.at(i).equals("&")) {
        boolean both =
            NameShape.of(words, start, i) == Naming.PERSON
                || NameShape.of(words, i + 1, to) == Naming.PERSON;
        return both ? i : start;
      }
    }
    return start;
  }

  /// The hyphen between two countries or peoples, or `start`.
  private static int hyphen(Words words, int start, int to) {
    for (int i = start + 1; i < to - 1; i++) {
      if (words.at(i).equals("-")) {
        boolean both = isLand(words, start, i) && isLand(words, i + 1, to);
        return both && !Gazetteer.of(words, start, to).isKnown() ? i : start;
      }
    }
    return start;
  }

  private static boolean isLand(Words words, int from, int to) {
    Naming naming = Gazetteer.of(words, from, to);
    return naming == Naming.PLACE || naming == Naming.PEOPLE;
  }

  /// Where inside a run the office of a person begins: "Brightco Chairman Ann Ray".
  private static int roleInside(Words words, int start, int to) {
    for (int i = start + 1; i < to - 1; i++) {
      if (Capitals.roleEnd(words, i, to) > i && !NameShape.isHead(words.at(to - 1))) {
        return i;
      }
    }
    return start;
  }
}
