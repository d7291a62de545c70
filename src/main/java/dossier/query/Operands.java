package dossier.query;

import java.util.Optional;

/// The part of [Repair] that writes what stands between brackets and operators: words, phrases,
/// ranges and functions.
///
/// Written is what was typed, with a backslash before each character that would not be text to
/// Lucene's parser and is not meant as an operator. For one thread, for one query.
final class Operands {
  private final Typed typed;
  private final boolean lenient;
  private final Limits limits;
  private final Repaired repaired;
  private final Findings findings;
  private final Suffixes suffixes;
  private final WordWriter words;
  private int clauses;

  Operands(Typed typed, boolean lenient, Limits limits, Repaired repaired, Findings findings) {
    this.typed = typed;
    this.lenient = lenient;
    this.limits = limits;
    this.repaired = repaired;
    this.findings = findings;
    this.suffixes = new Suffixes(typed, repaired, findings);
    this.words = new WordWriter(typed, repaired, findings, suffixes);
  }

  /// The index after something that cannot be asked, an empty phrase or a lone sign; else the index
  /// of the value.
  int skipNothing(FieldName name) {
    int at = name.value();
    if (Typed.isQuote(typed.at(at))) {
      int close = closingQuote(at);
      boolean empty = typed.text().substring(at + 1, close).isBlank();
      if (empty) {
        int end = Math.min(close + 1, typed.length());
        Flaw flaw = close < typed.length() ? Flaw.EMPTY_PHRASE : Flaw.UNBALANCED_QUOTE;
        findings.add(flaw, at, end);
        return suffixes.end(end, Suffixes.After.PHRASE);
      }
      return at;
    }
    int end = typed.wordEnd(at);
    String word = typed.text().substring(at, end);
    boolean nothing =
        name.kind() == FieldName.Kind.NONE
            && Lexis.isPunctuation(word)
            && word.indexOf('\\') < 0
            && word.charAt(0) != '*';
    if (nothing) {
      findings.add(Flaw.STRAY_OPERATOR, at, end, word);
    }
    return nothing ? end : at;
  }

  /// Writes one operand and returns the index after it.
  ///
  /// @param from where it begins, after its sign
  /// @param depth brackets around it
  int write(FieldName name, int from, int depth) {
    int at = name.value();
    count(at, 1);
    if (name.kind() == FieldName.Kind.TEXT) {
      int end = typed.wordEnd(from);
      words.writeText(from, end);
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
    if ((c == '[' || c == '{') && name.kind() == FieldName.Kind.FIELD) {
      int end = range(at);
      return end > at ? end : word(name, at);
    }
    return word(name, at);
  }

  private int word(FieldName name, int at) {
    return words.write(at, name.kind() == FieldName.Kind.FIELD, lenient && clauses > 1);
  }

  private void count(int at, int more) {
    clauses += more;
    if (clauses > limits.clauses()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX,
          at,
          Math.min(at + 1, typed.length()),
          limits.clauses() + " words and other clauses");
    }
  }

  private int phrase(int at) {
    int close = closingQuote(at);
    if (typed.at(at) != '"') {
      findings.add(Flaw.CURLY_QUOTE, at, at + 1);
    }
    if (close == typed.length()) {
      findings.add(Flaw.UNBALANCED_QUOTE, at, at + 1);
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
    findings.add(Flaw.INVALID_FUNCTION, at, end, reader.reason());
    words.writeText(at, end);
    return end;
  }

  /// The index after a regular expression that begins here: `/`, text, `/` and a boundary.
  private int regexpEnd(int at) {
    int close = typed.text().indexOf('/', at + 1);
    boolean regexp =
        close > at + 1
            && typed.text().substring(at, close).indexOf(' ') < 0
            && (typed.isBoundary(close + 1) || typed.at(close + 1) == '^');
    return regexp ? close + 1 : at;
  }

  private int regexp(int at, int end) {
    findings.add(Flaw.REGEXP_NOT_SUPPORTED, at, end);
    words.writeText(at + 1, end - 1);
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

  private void writeAsTyped(int at, int end) {
    for (int i = at; i < end; i++) {
      repaired.write(typed.at(i), i);
    }
  }

  /// Writes a stretch as one word, whatever it holds.
  void writeText(int at, int end) {
    words.writeText(at, end);
  }

  /// Writes what may follow a group, as far as it does, and returns the index after it.
  int writeGroupSuffix(int at) {
    return suffixes.write(at, Suffixes.After.GROUP);
  }
}
