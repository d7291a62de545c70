package dossier.query;

import java.util.Optional;

/// The part of [Repair] that writes what stands between brackets and operators: words, phrases, ranges and functions.
///
/// Written is what was typed, with a backslash before each character that would not be text to Lucene's parser and is not
/// meant as an operator. For one thread, for one query.
final class Operands {
  private static final String NEVER_IN_WORD = "!:^[]{}~/@<>=\\";
  private static final String WILDCARDS = "*?";
  private static final String EVERYTHING = "*:*";

  private final Typed typed;
  private final boolean lenient;
  private final Limits limits;
  private final Repaired repaired;
  private final Findings findings;
  private final Suffixes suffixes;
  private int clauses;

  Operands(Typed typed, boolean lenient, Limits limits, Repaired repaired, Findings findings) {
    this.typed = typed;
    this.lenient = lenient;
    this.limits = limits;
    this.repaired = repaired;
    this.findings = findings;
    this.suffixes = new Suffixes(typed, repaired, findings);
  }

  /// The index after something that cannot be asked, an empty phrase or a lone sign; else the index of the value.
  int skipNothing(Name name) {
    int at = name.value();
    if (Typed.isQuote(typed.at(at))) {
      int close = closingQuote(at);
      boolean empty = typed.text().substring(at + 1, close).isBlank();
      if (empty) {
        int end = Math.min(close + 1, typed.length());
        findings.add(Flaw.EMPTY_PHRASE.at(at, end));
        return suffixes.end(end, Suffixes.After.PHRASE);
      }
      return at;
    }
    int end = typed.wordEnd(at);
    String word = typed.text().substring(at, end);
    boolean nothing =
        name.kind() == Name.Kind.NONE
            && Lexis.isPunctuation(word)
            && word.indexOf('\\') < 0
            && word.charAt(0) != '*';
    if (nothing) {
      findings.add(Flaw.STRAY_OPERATOR.at(at, end, word));
    }
    return nothing ? end : at;
  }

  /// Writes one operand and returns the index after it.
  ///
  /// @param from where it begins, after its sign
  /// @param depth brackets around it
  int write(Name name, int from, int depth) {
    int at = name.value();
    count(at, 1);
    if (name.kind() == Name.Kind.TEXT) {
      int end = typed.wordEnd(from);
      writeText(from, end);
      return end;
    }
    repaired.write(name.written(), from);
    char c = typed.at(at);
    if (Typed.isQuote(c)) {
      return phrase(at);
    }
    if (IntervalReader.startsAt(typed, at)) {
      return function(at, depth);
    }
    if (c == '/' && regexpEnd(at) > at) {
      return regexp(at, regexpEnd(at));
    }
    if ((c == '[' || c == '{') && name.kind() == Name.Kind.FIELD) {
      int end = range(at);
      return end > at ? end : word(name, at);
    }
    return word(name, at);
  }

  private void count(int at, int more) {
    clauses += more;
    if (clauses > limits.clauses()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX.at(
              at, Math.min(at + 1, typed.length()), limits.clauses() + " words and other clauses"));
    }
  }

  private int phrase(int at) {
    int close = closingQuote(at);
    if (typed.at(at) != '"') {
      findings.add(Flaw.CURLY_QUOTE.at(at, at + 1));
    }
    if (close == typed.length()) {
      findings.add(Flaw.UNBALANCED_QUOTE.at(at, at + 1));
    }
    repaired.write('"', at);
    for (int i = at + 1; i < close; ) {
      int next = typed.next(i, at);
      char c = typed.at(next - 1);
      if (c == '"' || c == '\\') {
        repaired.write('\\', i);
      }
      repaired.write(c, next - 1);
      i = next;
    }
    repaired.write('"', Math.min(close, typed.length() - 1));
    return close == typed.length() ? close : suffixes.write(close + 1, Suffixes.After.PHRASE);
  }

  /// The index of the quote that closes the one at `open`, or the end of the text.
  private int closingQuote(int open) {
    int i = open + 1;
    while (i < typed.length() && !Typed.closes(typed.at(open), typed.at(i))) {
      i = typed.next(i, open);
    }
    return Math.min(i, typed.length());
  }

  private int function(int at, int depth) {
    IntervalReader reader = new IntervalReader(typed, at, limits, findings);
    Optional<Interval> function = reader.read(depth);
    if (function.isPresent()) {
      count(at, reader.words() - 1);
      repaired.writeFunction(function.get(), at);
      return suffixes.write(reader.end(), Suffixes.After.OTHER);
    }
    int end = typed.wordEnd(at);
    findings.add(Flaw.INVALID_FUNCTION.at(at, end, reader.reason()));
    writeText(at, end);
    return end;
  }

  /// The index after a regular expression that begins here: `/`, text, `/` and a boundary.
  private int regexpEnd(int at) {
    int close = typed.text().indexOf('/', at + 1);
    boolean regexp =
        close > at + 1
            && typed.at(at + 1) != ' '
            && (typed.isBoundary(close + 1) || typed.at(close + 1) == '^');
    return regexp ? close + 1 : at;
  }

  private int regexp(int at, int end) {
    findings.add(Flaw.REGEXP_NOT_SUPPORTED.at(at, end));
    writeText(at + 1, end - 1);
    return suffixes.write(end, Suffixes.After.OTHER);
  }

  /// Writes `[a TO b]` and returns the index after it, or writes nothing and returns `at`.
  private int range(int at) {
    int from = typed.skipSpaces(at + 1);
    int fromEnd = boundEnd(from);
    int word = typed.skipSpaces(fromEnd);
    int to = typed.skipSpaces(word + 2);
    int toEnd = boundEnd(to);
    int close = typed.skipSpaces(toEnd);
    boolean range =
        fromEnd > from
            && toEnd > to
            && word > fromEnd
            && to > word + 2
            && typed.text().startsWith("TO", word)
            && (typed.at(close) == ']' || typed.at(close) == '}');
    if (!range) {
      return at;
    }
    repaired.write(typed.at(at), at);
    writeAsTyped(from, fromEnd);
    repaired.write(" TO ", word);
    writeAsTyped(to, toEnd);
    repaired.write(typed.at(close), close);
    return suffixes.write(close + 1, Suffixes.After.OTHER);
  }

  private int boundEnd(int from) {
    int i = from;
    while (Character.isLetterOrDigit(typed.at(i)) || typed.at(i) == '-' || typed.at(i) == '*') {
      i++;
    }
    return i;
  }

  private int word(Name name, int at) {
    int end = typed.wordEnd(at);
    int everything = name.kind() == Name.Kind.NONE ? everythingEnd(at, end) : at;
    if (everything > at) {
      repaired.write(EVERYTHING, at);
      return suffixes.write(everything, Suffixes.After.OTHER);
    }
    int mark = typed.find("~^", at, at, end);
    int wordEnd = mark > at && suffixes.end(mark, Suffixes.After.WORD) == end ? mark : end;
    int operator = operatorIn(at, wordEnd);
    if (operator < wordEnd) {
      findings.add(Flaw.TAKEN_AS_TEXT.at(operator, operator + 1, typed.at(operator)));
      writeText(at, end);
      return end;
    }
    writeWord(at, wordEnd == end ? sentenceEnd(at, end) : wordEnd);
    return suffixes.write(wordEnd, Suffixes.After.WORD);
  }

  /// The index after `*:*`, or after one or more `*`, where that is all there is but for a boost; else `at`.
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
      findings.add(Flaw.MATCHES_EVERYTHING.at(at, stars));
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
    boolean question = lenient && clauses > 1 && i < end && typed.skipSpaces(end) == typed.length();
    if (question) {
      findings.add(Flaw.QUESTION_MARK.at(i, end));
    }
    return question ? i : end;
  }

  /// Writes a word whose wildcards stay wildcards, a run of `*` as one.
  private void writeWord(int at, int end) {
    String word = typed.text().substring(at, end);
    if (Lexis.isOperator(word)) {
      findings.add(Flaw.OPERATOR_AS_WORD.at(at, end, word));
    }
    if (WILDCARDS.chars().noneMatch(c -> word.indexOf(c) >= 0)) {
      writeText(at, end);
      return;
    }
    for (int i = at; i < end; i = typed.next(i, at)) {
      char c = typed.at(i);
      if (typed.isEscape(i, at)) {
        repaired.writeLiteral(typed.at(i + 1), i + 1);
      } else if (c == '?' || (c == '*' && (i == at || typed.at(i - 1) != '*'))) {
        repaired.write(c, i);
      } else if (c != '*') {
        repaired.writeLiteral(c, i);
      }
    }
  }

  /// Writes all of a stretch as one word, whatever it holds.
  void writeText(int at, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = at; i < end; ) {
      int next = Math.min(typed.next(i, at), end);
      plain.append(typed.at(next - 1));
      i = next;
    }
    if (Lexis.isOperator(plain.toString())) {
      repaired.write('\\', at);
    }
    for (int i = at; i < end; ) {
      int next = Math.min(typed.next(i, at), end);
      repaired.writeLiteral(typed.at(next - 1), next - 1);
      i = next;
    }
  }

  private void writeAsTyped(int at, int end) {
    for (int i = at; i < end; i++) {
      repaired.write(typed.at(i), i);
    }
  }

  /// Writes what may follow a group, as far as it does, and returns the index after it.
  int writeGroupSuffix(int at) {
    return suffixes.write(at, Suffixes.After.GROUP);
  }
}
