package dossier.query;

/// Reads one word or quoted phrase within a function: a `\` takes the next character as it is, `*`
/// and `?` are wildcards in a word of letters and digits. For one thread, for one query.
final class IntervalWord {
  private static final String OPERATORS = "~^:";
  private static final String WILDCARDS = "*?";

  private final Typed typed;
  private final Findings findings;

  IntervalWord(Typed typed, Findings findings) {
    this.typed = typed;
    this.findings = findings;
  }

  /// What was read.
  ///
  /// @param part may be words without any text
  /// @param end the index after it
  record Read(Interval part, int end) {}

  Read read(int start) {
    return Typed.isQuote(typed.at(start)) ? quoted(start) : word(start);
  }

  private Read quoted(int start) {
    StringBuilder words = new StringBuilder();
    int i = start + 1;
    while (i < typed.length() && !Typed.closes(typed.at(start), typed.at(i))) {
      i = typed.next(i, start);
      words.append(typed.at(i - 1));
    }
    if (i >= typed.length()) {
      findings.add(Flaw.UNBALANCED_QUOTE, start, start + 1);
    }
    return new Read(new Interval.Exact(Typed.collapse(words)), Math.min(i + 1, typed.length()));
  }

  private Read word(int start) {
    int end = typed.wordEnd(start);
    int operator = typed.find(OPERATORS, start, start, end);
    if (operator < end) {
      findings.add(Flaw.TAKEN_AS_TEXT, operator, operator + 1, typed.at(operator));
      return text(start, end);
    }
    if (typed.find(WILDCARDS, start, start, end) == end) {
      return text(start, end);
    }
    String pattern = typed.text().substring(start, end).replaceAll("\\*+", "*");
    String letters = pattern.replaceAll("[*?]", "");
    int star = pattern.indexOf('*') < 0 ? pattern.length() : pattern.indexOf('*');
    boolean fixed =
        WILDCARDS.indexOf(pattern.charAt(0)) < 0
            && pattern.substring(0, star).replace("?", "").length() >= Limits.FIXED_LETTERS;
    if (!fixed || !Lexis.isSimple(letters) || end - start > Limits.LONGEST_PATTERN) {
      findings.add(fixed ? Flaw.WILDCARD_NOT_SUPPORTED : Flaw.LEADING_WILDCARD, start, end);
      return text(start, end);
    }
    boolean prefix = star == pattern.length() - 1 && pattern.indexOf('?') < 0;
    return new Read(
        prefix ? new Interval.Prefix(pattern.substring(0, star)) : new Interval.Wildcard(pattern),
        end);
  }

  private Read text(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; ) {
      i = Math.min(typed.next(i, start), end);
      text.append(typed.at(i - 1));
    }
    return new Read(new Interval.Words(Typed.collapse(text)), end);
  }
}
