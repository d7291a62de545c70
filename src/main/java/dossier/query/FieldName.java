package dossier.query;

import java.util.Optional;

/// What stands before a colon or another comparison at the begin of an operand, where there is one.
///
/// @param end index after the name
/// @param written the field and its operator for Lucene's parser; empty unless the kind is
///   [Kind#FIELD]
/// @param value index where the operand's value begins
record FieldName(Kind kind, int end, String written, int value) {

  enum Kind {
    /// there is no name
    NONE,
    /// a field's
    FIELD,
    /// no field's, and one with what follows: `foo:bar`, `http://example.org`
    TEXT,
    /// no field's, or a field's without a value: a word, with which the operand ends
    WORD
  }

  private static final String OPERATORS = ":=<>";

  /// The name of the operand at `from`, unknown ones reported.
  static FieldName read(Typed typed, int from, Findings findings) {
    int end = typed.wordEnd(from);
    int operator = typed.find(OPERATORS, from, from, end);
    if (operator == end || operator == from || IntervalReader.startsAt(typed, from)) {
      return none(from);
    }
    String name = typed.text().substring(from, operator);
    Optional<Field> field = Field.ofArticles(name);
    if (field.isPresent()) {
      return ":=".indexOf(typed.at(operator)) >= 0
          ? field(typed, field.get(), operator, findings)
          : comparison(typed, field.get(), from, operator, end);
    }
    return typed.at(operator) == ':'
            && couldBeField(name)
            && !typed.text().startsWith("//", operator + 1)
        ? unknown(name, from, operator, end, findings)
        : none(from);
  }

  private static FieldName none(int from) {
    return new FieldName(Kind.NONE, from, "", from);
  }

  private static FieldName field(Typed typed, Field field, int operator, Findings findings) {
    int value = typed.skipSpaces(operator + 1);
    if (value < typed.length() && typed.at(value) != ')') {
      return new FieldName(Kind.FIELD, operator, field.word() + ":", value);
    }
    findings.add(Flaw.MISSING_VALUE, operator, operator + 1, field.word() + typed.at(operator));
    return new FieldName(Kind.WORD, operator, "", operator + 1);
  }

  /// A name before `<`, `<=`, `>` or `>=`: a field of days or years can be compared with one word.
  private static FieldName comparison(Typed typed, Field field, int from, int operator, int end) {
    int value = typed.at(operator + 1) == '=' ? operator + 2 : operator + 1;
    boolean date = field.kind() == Field.Kind.DATE || field.kind() == Field.Kind.YEAR;
    boolean word =
        value < end && typed.text().substring(value, end).chars().allMatch(FieldName::ofDate);
    return date && word
        ? new FieldName(
            Kind.FIELD, operator, field.word() + typed.text().substring(operator, value), value)
        : none(from);
  }

  private static FieldName unknown(
      String name, int from, int operator, int end, Findings findings) {
    String meant =
        Field.closest(name).map(field -> " (did you mean %s?)".formatted(field.word())).orElse("");
    findings.add(Flaw.UNKNOWN_FIELD, from, operator, name, meant);
    Kind kind = operator + 1 < end ? Kind.TEXT : Kind.WORD;
    return new FieldName(kind, operator, "", from);
  }

  private static boolean couldBeField(String name) {
    return name.length() > 1
        && name.codePoints().allMatch(c -> Character.isLetter(c) || c == '_' || c == '-');
  }

  private static boolean ofDate(int c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }
}
