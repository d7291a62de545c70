package dossier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/// Reads one function, `fn:maxwidth(5 fn:unordered(a "b c"))`, where it stands in a typed query.
///
/// ```
/// function = "fn:" name "(" [ number ] parts ")"
/// name     = "ordered" | "unordered" | "or" | "phrase" | "sentence" | "paragraph"
///          | "atleast" | "near" | "first"              with a number
///          | "maxwidth" | "maxgaps" | "times"          with a number, one part
/// parts    = part { [ "AND" | "OR" ] part }            OR makes one part of its neighbours
/// part     = function | "(" parts ")" | '"' words '"' | word
/// ```
///
/// Case of names is ignored, a missing `)` or `"` at the end is supplied, parts in brackets are all
/// wanted in any order. What is not of this form is refused with a reason. Stops at the limits of
/// depth and of clauses. For one thread, for one function.
final class IntervalReader {
  static final String START = "fn:";
  private static final int LONGEST_NUMBER = 4;

  private final Typed typed;
  private final Limits limits;
  private final Findings findings;
  private final IntervalWord word;
  private int at;
  private int words;
  private Optional<String> reason = Optional.empty();

  IntervalReader(Typed typed, int start, Limits limits, Findings findings) {
    this.typed = typed;
    this.at = start;
    this.limits = limits;
    this.findings = findings;
    this.word = new IntervalWord(typed, findings);
  }

  static boolean startsAt(Typed typed, int index) {
    return typed.text().regionMatches(true, index, START, 0, START.length());
  }

  /// The function, or nothing where the text is not one; then [#reason()] says why.
  ///
  /// @param depth brackets around it
  Optional<Interval> read(int depth) {
    int before = findings.count();
    Optional<Interval> function = function(depth);
    if (function.isEmpty()) {
      findings.takeBack(before);
    }
    return function;
  }

  /// The index after the function.
  int end() {
    return at;
  }

  /// How many words it holds.
  int words() {
    return words;
  }

  String reason() {
    return reason.orElse("");
  }

  private Optional<Interval> function(int depth) {
    int nameStart = at + START.length();
    int nameEnd = nameStart;
    while (Character.isLetter(typed.at(nameEnd))) {
      nameEnd++;
    }
    String name = typed.text().substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    if (typed.at(nameEnd) != '(') {
      return fail("a function is written like fn:ordered(a b)");
    }
    at = nameEnd;
    return switch (name) {
      case "ordered" -> parts(depth).map(Interval.Ordered::new);
      case "unordered" -> parts(depth).map(Interval.Unordered::new);
      case "or" -> parts(depth).map(Interval.AnyOf::new);
      case "phrase" -> parts(depth).map(IntervalReader::phrase);
      case "sentence" -> parts(depth).map(of -> new Interval.Within(Interval.Unit.SENTENCE, of));
      case "paragraph" -> parts(depth).map(of -> new Interval.Within(Interval.Unit.PARAGRAPH, of));
      case "atleast" -> numbered(name, 1, depth, Interval.AtLeast::new);
      case "near" ->
          numbered(name, 0, depth, (n, of) -> new Interval.MaxGaps(n, new Interval.Unordered(of)));
      case "first" -> numbered(name, 1, depth, (n, of) -> new Interval.First(n, all(of)));
      case "times" -> ofOne(name, 1, depth, Interval.Times::new);
      case "maxwidth" -> ofOne(name, 0, depth, Interval.MaxWidth::new);
      case "maxgaps" -> ofOne(name, 0, depth, Interval.MaxGaps::new);
      default -> fail("there is no function fn:" + name);
    };
  }

  /// Words stay words; anything else stands side by side where there is no gap.
  private static Interval phrase(List<Interval> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    StringBuilder words = new StringBuilder();
    for (Interval part : parts) {
      if (!(part instanceof Interval.Words(String text))) {
        return new Interval.MaxGaps(0, new Interval.Ordered(parts));
      }
      words.append(words.isEmpty() ? "" : " ").append(text);
    }
    return new Interval.Words(words.toString());
  }

  private static Interval all(List<Interval> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Interval.Unordered(parts);
  }

  /// A function of a number and parts.
  private Optional<Interval> numbered(
      String name, int least, int depth, BiFunction<Integer, List<Interval>, Interval> function) {
    int open = at;
    at = typed.skipSpaces(open + 1);
    int end = typed.skipDigits(at);
    boolean isNumber = end > at && end - at <= LONGEST_NUMBER && typed.isBoundary(end);
    int number = isNumber ? Integer.parseInt(typed.text().substring(at, end)) : -1;
    if (number < least) {
      return fail("fn:%s wants a number from %d on first".formatted(name, least));
    }
    at = end;
    return parts(depth, open).map(parts -> function.apply(number, parts));
  }

  /// A function of a number and one part.
  private Optional<Interval> ofOne(
      String name, int least, int depth, BiFunction<Integer, Interval, Interval> function) {
    return numbered(name, least, depth, (n, parts) -> new Interval.AtLeast(n, parts))
        .flatMap(read ->
            read instanceof Interval.AtLeast(int n, List<Interval> parts) && parts.size() == 1
                ? Optional.of(function.apply(n, parts.getFirst()))
                : fail("fn:" + name + " wants one part, such as fn:unordered(a b)"));
  }

  private Optional<List<Interval>> parts(int depth) {
    int open = at;
    at++;
    return parts(depth, open);
  }

  /// The parts up to the closing bracket, which is passed.
  private Optional<List<Interval>> parts(int depth, int open) {
    if (depth >= limits.depth()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX, open, open + 1, limits.depth() + " brackets within brackets");
      return fail("too deep");
    }
    List<Interval> parts = new ArrayList<>();
    boolean waits = false;
    boolean either = false;
    for (at = typed.skipSpaces(at); !closes(); at = typed.skipSpaces(at)) {
      String operator = typed.text().substring(at, typed.wordEnd(at));
      if (Lexis.isOperator(operator)) {
        if (operator.equals("NOT") || waits || parts.isEmpty()) {
          return fail(operator + " joins nothing in a function");
        }
        at += operator.length();
        waits = true;
        either = operator.equals("OR") || operator.equals("||");
        continue;
      }
      Optional<Interval> part = part(depth);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      if (!isNothing(part.get())) {
        parts.add(either ? either(parts.removeLast(), part.get()) : part.get());
        waits = false;
        either = false;
      }
    }
    if (at < typed.length()) {
      at++;
    } else {
      findings.add(Flaw.UNBALANCED_BRACKET, open, open + 1);
    }
    return parts.isEmpty() || waits ? fail("a function wants words") : Optional.of(parts);
  }

  private boolean closes() {
    return at >= typed.length() || typed.at(at) == ')';
  }

  private static boolean isNothing(Interval part) {
    return part.equals(new Interval.Words("")) || part.equals(new Interval.Exact(""));
  }

  private static Interval either(Interval one, Interval other) {
    List<Interval> parts = new ArrayList<>();
    if (one instanceof Interval.AnyOf(List<Interval> some)) {
      parts.addAll(some);
    } else {
      parts.add(one);
    }
    parts.add(other);
    return new Interval.AnyOf(parts);
  }

  private Optional<Interval> part(int depth) {
    if (typed.at(at) == '(') {
      return parts(depth + 1).map(IntervalReader::all);
    }
    if (startsAt(typed, at)) {
      return function(depth + 1);
    }
    int start = at;
    IntervalWord.Read read = word.read(start);
    at = read.end();
    words++;
    if (words > limits.clauses()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX, start, at, limits.clauses() + " words and other clauses");
      return fail("too many words");
    }
    return Optional.of(read.part());
  }

  private <T> Optional<T> fail(String why) {
    if (reason.isEmpty()) {
      reason = Optional.of(why);
    }
    return Optional.empty();
  }
}
