package dossier.query;

/// The part of [Repair] that writes what may follow an operand: `~2`, `^1.5`, `@2`, in this order.
///
/// What is not followed by a space, a bracket or a quote is no suffix, and left for the next
/// operand. For one query.
final class Suffixes {
  /// What a suffix may follow, and which marks it may have there.
  enum After {
    WORD("~^"),
    PHRASE("~^"),
    GROUP("^@"),
    OTHER("^");

    private final String marks;

    After(String marks) {
      this.marks = marks;
    }
  }

  /// What `~` without a number is written with: Lucene's parser would take a number after a space
  /// as its own.
  static final int DEFAULT_EDITS = 0;

  private static final int LONGEST_NUMBER = 8;

  private final Typed typed;
  private final Repaired repaired;
  private final Findings findings;

  Suffixes(Typed typed, Repaired repaired, Findings findings) {
    this.typed = typed;
    this.repaired = repaired;
    this.findings = findings;
  }

  /// The index after the suffix that begins here, or `at` where there is none.
  int end(int at, After after) {
    int i = at;
    for (int m = 0; m < after.marks.length(); m++) {
      if (typed.at(i) == after.marks.charAt(m)) {
        i = numberEnd(i + 1);
      }
    }
    return typed.isBoundary(i) ? i : at;
  }

  /// Writes the suffix that begins here as far as its numbers are possible, and returns the index
  /// after it.
  int write(int at, After after) {
    int end = end(at, after);
    for (int i = at; i < end; i = numberEnd(i + 1)) {
      write(i, numberEnd(i + 1), after);
    }
    return end;
  }

  private void write(int at, int end, After after) {
    String number = typed.text().substring(at + 1, end);
    boolean fuzzy = typed.at(at) == '~' && after == After.WORD;
    boolean possible =
        switch (typed.at(at)) {
          case '~' -> fuzzy ? number.matches("[12]?") : isInteger(number);
          case '^' -> isBoost(number);
          default -> isInteger(number) && Integer.parseInt(number) > 0;
        };
    if (!possible) {
      findings.add(Flaw.INVALID_SUFFIX, at, end, typed.text().substring(at, end));
    }
    if (fuzzy) {
      repaired.write("~" + (possible && !number.isEmpty() ? number : DEFAULT_EDITS), at);
    } else if (possible) {
      repaired.write(typed.text().substring(at, end), at);
    }
  }

  private static boolean isInteger(String number) {
    return !number.isEmpty() && number.length() <= LONGEST_NUMBER && number.indexOf('.') < 0;
  }

  private static boolean isBoost(String number) {
    if (number.isEmpty()) {
      return false;
    }
    float boost = Float.parseFloat(number);
    return boost > 0 && boost <= Limits.HIGHEST_BOOST;
  }

  /// The index after `digits [ "." digits ]`, or `at`.
  private int numberEnd(int at) {
    int whole = typed.skipDigits(at);
    int fraction = typed.skipDigits(whole + 1);
    return whole > at && typed.at(whole) == '.' && fraction > whole + 1 ? fraction : whole;
  }
}
