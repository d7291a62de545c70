package dossier.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Turns any text into one that Lucene's parser can read, and says what it changed: here brackets
/// and operators, in [Operands] what stands between them.
///
/// One pass from left to right, in time linear in the text, without recursion. An operator is
/// written only once its right operand begins, so one that joins nothing becomes a word; a group
/// that closes empty is taken back. Stops where a limit is broken, so the parser never sees such a
/// query. For one thread, for one query.
final class Repair {
  private static final String SIGNS = "+-!";

  /// A group being written, and what to restore if it stays empty.
  private record Group(
      int typedAt, int writtenFrom, int contentFrom, Pending pending, boolean operandBefore) {}

  /// Operators that wait for the operand on their right; −1 where there is none.
  private record Pending(String join, int joinAt, int joinEnd, int notAt) {
    static final Pending NONE = new Pending("", -1, -1, -1);

    boolean joins() {
      return joinAt >= 0;
    }

    boolean negates() {
      return notAt >= 0;
    }
  }

  private final Typed typed;
  private final Limits limits;
  private final Findings findings;
  private final Repaired repaired = new Repaired();
  private final Operands operands;
  private final Deque<Group> groups = new ArrayDeque<>();
  private Pending pending = Pending.NONE;
  private boolean operandBefore;

  Repair(Typed typed, boolean lenient, Limits limits, Findings findings) {
    this.typed = typed;
    this.limits = limits;
    this.findings = findings;
    this.operands = new Operands(typed, lenient, limits, repaired, findings);
  }

  /// The repaired query; blank where nothing in the text can be asked. Of no use once the findings
  /// are refused.
  Repaired run() {
    int at = typed.skipSpaces(0);
    while (at < typed.length() && !findings.refused()) {
      at = typed.skipSpaces(typed.at(at) == ')' ? close(at) : piece(at));
    }
    while (!groups.isEmpty()) {
      int open = groups.getFirst().typedAt;
      findings.add(Flaw.UNBALANCED_BRACKET, open, open + 1);
      closeGroup(typed.length());
    }
    flushAsWords();
    return repaired;
  }

  private int piece(int at) {
    int end = typed.wordEnd(at);
    String word = typed.text().substring(at, end);
    Optional<String> join = join(word);
    if (join.isPresent()) {
      return join(at, end, join.get());
    }
    if (word.equals("NOT")) {
      return negate(at, end);
    }
    boolean signed =
        SIGNS.indexOf(typed.at(at)) >= 0
            && " )".indexOf(typed.at(at + 1)) < 0
            && SIGNS.indexOf(typed.at(at + 1)) < 0;
    return signed ? operand(at, at + 1, typed.at(at) == '+' ? "+" : "-") : operand(at, at, "");
  }

  private static Optional<String> join(String word) {
    return switch (word) {
      case "AND", "&&" -> Optional.of("AND");
      case "OR", "||" -> Optional.of("OR");
      default -> Optional.empty();
    };
  }

  private int join(int at, int end, String join) {
    flushAsWords();
    if (operandBefore) {
      pending = new Pending(join, at, end, -1);
    } else {
      operatorAsWord(at, end);
    }
    return end;
  }

  private int negate(int at, int end) {
    if (pending.negates()) {
      flushAsWords();
    }
    pending = new Pending(pending.join, pending.joinAt, pending.joinEnd, at);
    return end;
  }

  /// Writes the operand typed at `at`, its sign before `from`, or opens the group.
  private int operand(int at, int from, String sign) {
    FieldName name = FieldName.read(typed, from, findings);
    if (name.kind() == FieldName.Kind.WORD) {
      return word(at, from, sign, name);
    }
    if (typed.at(name.value()) == '(') {
      return open(at, name, sign);
    }
    int nothing = operands.skipNothing(name);
    if (nothing > name.value()) {
      return nothing;
    }
    begin(at, sign);
    int end = operands.write(name, from, groups.size());
    finish();
    return end;
  }

  /// Writes a name that is no field's. A group or phrase behind its colon is the next operand,
  /// under the same operators.
  private int word(int at, int from, String sign, FieldName name) {
    Pending same = pending;
    begin(at, sign);
    operands.writeText(from, name.end());
    finish();
    int next = name.end() + 1;
    if (next >= typed.length() || (typed.at(next) != '(' && !Typed.isQuote(typed.at(next)))) {
      return next;
    }
    pending = same;
    return operand(next, next, sign);
  }

  private int open(int at, FieldName name, String sign) {
    int bracket = name.value();
    if (groups.size() >= limits.depth()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX,
          bracket,
          bracket + 1,
          limits.depth() + " brackets within brackets");
      return bracket + 1;
    }
    Pending before = pending;
    boolean operand = operandBefore;
    int writtenFrom = repaired.length();
    begin(at, sign);
    repaired.write(name.written(), at);
    repaired.write('(', bracket);
    groups.push(new Group(bracket, writtenFrom, repaired.length(), before, operand));
    pending = Pending.NONE;
    operandBefore = false;
    return bracket + 1;
  }

  private int close(int at) {
    if (groups.isEmpty()) {
      findings.add(Flaw.UNOPENED_BRACKET, at, at + 1);
      return at + 1;
    }
    return closeGroup(at);
  }

  private int closeGroup(int at) {
    flushAsWords();
    Group group = groups.pop();
    int after = Math.min(at + 1, typed.length());
    if (repaired.length() > group.contentFrom) {
      repaired.write(')', at);
      finish();
      return operands.writeGroupSuffix(after);
    }
    findings.add(Flaw.EMPTY_GROUP, group.typedAt, after);
    repaired.takeBack(group.writtenFrom);
    pending = group.pending;
    operandBefore = group.operandBefore;
    return after;
  }

  /// Writes the operators that wait, now that their right operand is there.
  private void begin(int at, String sign) {
    if (pending.negates() && !sign.isEmpty()) {
      flushAsWords();
    }
    writeJoin();
    repaired.writeGap(at);
    if (pending.negates()) {
      repaired.write("NOT ", pending.notAt);
    }
    repaired.write(sign, at);
  }

  private void finish() {
    pending = Pending.NONE;
    operandBefore = true;
  }

  private void writeJoin() {
    if (pending.joins()) {
      repaired.writeGap(pending.joinAt);
      repaired.write(pending.join, pending.joinAt);
    }
  }

  /// Takes the operators that wait as words, as far as they join nothing.
  private void flushAsWords() {
    if (pending.negates()) {
      writeJoin();
      operatorAsWord(pending.notAt, pending.notAt + "NOT".length());
    } else if (pending.joins()) {
      operatorAsWord(pending.joinAt, pending.joinEnd);
    }
    pending = Pending.NONE;
  }

  private void operatorAsWord(int at, int end) {
    findings.add(Flaw.OPERATOR_AS_WORD, at, end, typed.text().substring(at, end));
    repaired.writeGap(at);
    operands.writeText(at, end);
    operandBefore = true;
  }
}
