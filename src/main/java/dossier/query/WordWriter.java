package dossier.query;

/// The part of [Repair] that writes words.
///
/// A word keeps its wildcards and its suffix where nothing else in it could be an operator: in
/// `http://x.y/?a=b*` all is text. For one thread, for one query.
final class WordWriter {
  private static final String NEVER_IN_WORD = "!:^[]{}~/@<>=\\";
  private static final String EVERYTHING = "*:*";

  private final Typed typed;
  private final Repaired repaired;
  private final Findings findings;
  private final Suffixes suffixes;

  WordWriter(Typed typed, Repaired repaired, Findings findings, Suffixes suffixes) {
    this.typed = typed;
    this.repaired = repaired;
    this.findings = findings;
    this.suffixes = suffixes;
  }

  /// Writes the word that begins here and returns the index after it.
  ///
  /// @param named whether it is the value of a field
  /// @param mayAsk whether a question mark at its end may be that of a question
  int write(int at, boolean named, boolean mayAsk) {
    int end = typed.wordEnd(at);
    int everything = named ? at : everythingEnd(at, end);
    if (everything > at) {
      repaired.write(EVERYTHING, at);
      return suffixes.write(everything, Suffixes.After.OTHER);
    }
    int mark = typed.find("~^", at, at, end);
    int wordEnd = mark > at && suffixes.end(mark, Suffixes.After.WORD) == end ? mark : end;
    int operator = operatorIn(at, wordEnd);
    if (operator < wordEnd) {
      findings.add(Flaw.TAKEN_AS_TEXT, operator, operator + 1, typed.at(operator));
      writeText(at, end);
      return end;
    }
    writeWord(at, mayAsk && wordEnd == end ? sentenceEnd(at, end) : wordEnd);
    return suffixes.write(wordEnd, Suffixes.After.WORD);
  }

  /// The index after `*:*`, or after one or more `*`, where that is all there is but for a boost;
  /// else `at`.
  private int everythingEnd(int at, int end) {
    int stars = at;
    while (typed.at(stars) == '*') {
      stars++;
    }
    int after = typed.text().startsWith(EVERYTHING, at) ? at + EVERYTHING.length() : stars;
    if (after == at || (after < end && suffixes.end(after, Suffixes.After.OTHER) != end)) {
      return at;
    }
    if (after == stars) {
      findings.add(Flaw.MATCHES_EVERYTHING, at, stars);
    }
    return after;
  }

  /// The first character that a word cannot hold unescaped, or `end`.
  private int operatorIn(int at, int end) {
    if (typed.at(at) == '+' || typed.at(at) == '-') {
      return at;
    }
    return typed.find(NEVER_IN_WORD, at, at, end);
  }

  /// Where a word ends that may be followed by the question mark of a whole question.
  private int sentenceEnd(int at, int end) {
    int i = end;
    while (i > at + 1 && typed.at(i - 1) == '?' && typed.at(i - 2) != '\\') {
      i--;
    }
    boolean question = i < end && typed.skipSpaces(end) == typed.length();
    if (question) {
      findings.add(Flaw.QUESTION_MARK, i, end);
    }
    return question ? i : end;
  }

  /// Writes a word whose wildcards stay wildcards, a run of `*` as one.
  private void writeWord(int at, int end) {
    String word = typed.text().substring(at, end);
    if (Lexis.isOperator(word)) {
      findings.add(Flaw.OPERATOR_AS_WORD, at, end, word);
    }
    if (word.indexOf('*') < 0 && word.indexOf('?') < 0) {
      writeText(at, end);
      return;
    }
    boolean afterStar = false;
    for (int i = at; i < end; i = typed.next(i, at)) {
      boolean escaped = typed.isEscape(i, at);
      char c = typed.at(escaped ? i + 1 : i);
      boolean star = c == '*' && !escaped;
      if (escaped || (c != '*' && c != '?')) {
        repaired.writeLiteral(c, escaped ? i + 1 : i);
      } else if (!star || !afterStar) {
        repaired.write(c, i);
      }
      afterStar = star;
    }
  }

  /// Writes all of a stretch as one word, whatever it holds.
  void writeText(int at, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = at; i < end; ) {
      i = Math.min(typed.next(i, at), end);
      plain.append(typed.at(i - 1));
    }
    if (Lexis.isOperator(plain.toString())) {
      repaired.write('\\', at);
    }
    for (int i = at; i < end; ) {
      i = Math.min(typed.next(i, at), end);
      repaired.writeLiteral(typed.at(i - 1), i - 1);
    }
  }
}
