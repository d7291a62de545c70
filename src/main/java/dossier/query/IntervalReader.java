package dossier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads one function, `fn:maxwidth(5 fn:unordered(a "b c"))`, where it stands in a typed query.
///
/// ```
/// function = "fn:" name "(" [ number ] part { part } ")"
/// name     = "ordered" | "unordered" | "or" | "phrase"          without a number, one part or more
///          | "atleast"                                          with a number, one part or more
///          | "maxwidth" | "maxgaps"                             with a number, one part
/// part     = function | '"' words '"' | word
/// ```
///
/// Case of names is ignored, a missing `)` or `"` at the end is supplied, a `\` takes the next
/// character as it is. What is not of this form is refused with a reason. Stops at the limits of
/// depth and of clauses. For one thread, for one function.
final class IntervalReader {
  static final String START = "fn:";
  private static final String OPERATORS = "*?~^:";
  private static final int LONGEST_NUMBER = 4;

  private final Typed typed;
  private final Limits limits;
  private final Findings findings;
  private int at;
  private int words;
  private Optional<String> reason = Optional.empty();

  IntervalReader(Typed typed, int start, Limits limits, Findings findings) {
    this.typed = typed;
    this.at = start;
    this.limits = limits;
    this.findings = findings;
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
    if (depth >= limits.depth()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX,
          at,
          at + START.length(),
          limits.depth() + " brackets within brackets");
      return fail("too deep");
    }
    int nameStart = at + START.length();
    int nameEnd = nameStart;
    while (Character.isLetter(typed.at(nameEnd))) {
      nameEnd++;
    }
    String name = typed.text().substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    if (typed.at(nameEnd) != '(') {
      return fail("a function is written like fn:ordered(a b)");
    }
    int open = nameEnd;
    at = nameEnd + 1;
    return switch (name) {
      case "ordered" -> parts(depth, open).map(Interval.Ordered::new);
      case "unordered" -> parts(depth, open).map(Interval.Unordered::new);
      case "or" -> parts(depth, open).map(Interval.AnyOf::new);
      case "phrase" -> parts(depth, open).map(IntervalReader::phrase);
      case "atleast" ->
          number(name)
              .flatMap(n -> parts(depth, open).map(parts -> new Interval.AtLeast(n, parts)));
      case "maxwidth" ->
          number(name)
              .flatMap(n -> part(depth, open, name).map(part -> new Interval.MaxWidth(n, part)));
      case "maxgaps" ->
          number(name)
              .flatMap(n -> part(depth, open, name).map(part -> new Interval.MaxGaps(n, part)));
      default -> fail("there is no function fn:" + name);
    };
  }

  /// Words stay words; anything else stands side by side where there is no gap.
  private static Interval phrase(List<Interval> parts) {
    StringBuilder words = new StringBuilder();
    for (Interval part : parts) {
      if (!(part instanceof Interval.Words(String text))) {
        return new Interval.MaxGaps(0, new Interval.Ordered(parts));
      }
      words.append(words.isEmpty() ? "" : " ").append(text);
    }
    return new Interval.Words(words.toString());
  }

  private Optional<Integer> number(String name) {
    at = typed.skipSpaces(at);
    int end = typed.skipDigits(at);
    if (end == at || end - at > LONGEST_NUMBER || !typed.isBoundary(end)) {
      return fail("fn:" + name + " wants a number first");
    }
    int number = Integer.parseInt(typed.text().substring(at, end));
    at = end;
    return Optional.of(number);
  }

  private Optional<Interval> part(int depth, int open, String name) {
    return parts(depth, open)
        .flatMap(parts ->
            parts.size() == 1
                ? Optional.of(parts.getFirst())
                : fail("fn:" + name + " wants one part, such as fn:unordered(a b)"));
  }

  /// The parts up to the closing bracket, which is passed.
  private Optional<List<Interval>> parts(int depth, int open) {
    List<Interval> parts = new ArrayList<>();
    at = typed.skipSpaces(at);
    while (typed.at(at) != ')' && at < typed.length()) {
      if (typed.at(at) == '(') {
        return fail("a bracket stands where a word or function should");
      }
      Optional<Interval> part =
          startsAt(typed, at) ? function(depth + 1) : words(Typed.isQuote(typed.at(at)));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      part.filter(read -> !read.equals(new Interval.Words(""))).ifPresent(parts::add);
      at = typed.skipSpaces(at);
    }
    if (at < typed.length()) {
      at++;
    } else {
      findings.add(Flaw.UNBALANCED_BRACKET, open, open + 1);
    }
    return parts.isEmpty() ? fail("a function wants words") : Optional.of(parts);
  }

  private Optional<Interval> words(boolean quoted) {
    StringBuilder words = new StringBuilder();
    int start = at;
    int i = quoted ? start + 1 : start;
    while (i < typed.length()
        && !(quoted ? Typed.closes(typed.at(start), typed.at(i)) : typed.isBoundary(i))) {
      int next = typed.next(i, start);
      words.append(typed.at(next - 1));
      i = next;
    }
    if (quoted && i >= typed.length()) {
      findings.add(Flaw.UNBALANCED_QUOTE, start, start + 1);
    }
    int operator = quoted ? i : typed.find(OPERATORS, start, start, i);
    if (operator < i) {
      findings.add(Flaw.TAKEN_AS_TEXT, operator, operator + 1, typed.at(operator));
    }
    at = quoted ? Math.min(i + 1, typed.length()) : i;
    this.words++;
    if (this.words > limits.clauses()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX, start, at, limits.clauses() + " words and other clauses");
      return fail("too many words");
    }
    return Optional.of(new Interval.Words(Typed.collapse(words)));
  }

  private <T> Optional<T> fail(String why) {
    if (reason.isEmpty()) {
      reason = Optional.of(why);
    }
    return Optional.empty();
  }
}
