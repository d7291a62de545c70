package dossier.query;

import java.util.Locale;

/// The kinds of [Problem]: the code is the constant's name in lower case with hyphens, the message
/// says what is wrong and, where the query is run all the same, what was done about it.
enum Flaw {
  UNREADABLE_CHARACTER(
      "a control character or half a character is no text", "it was taken as a space"),
  CURLY_QUOTE("a phrase stands in \"straight\" quotes", "the curly one was taken as such"),
  UNBALANCED_QUOTE("no closing quote", "one was added at the end"),
  UNBALANCED_BRACKET("no closing bracket", "one was added at the end"),
  UNOPENED_BRACKET("no opening bracket", "the closing one was left out"),
  EMPTY_PHRASE("there is nothing between the quotes", "they were left out"),
  EMPTY_GROUP("there is nothing between the brackets", "they were left out"),
  STRAY_OPERATOR("%s stands alone", "it was left out"),
  NOTHING_ASKED("there is nothing to search for", "the whole text was taken as words"),
  OPERATOR_AS_WORD("%s has nothing to join here", "it was taken as a word"),
  TAKEN_AS_TEXT("%s is not an operator here", "it was taken as text"),
  QUESTION_MARK(
      "a question mark stands for one letter", "this one was taken as the end of a question"),
  UNKNOWN_FIELD("there is no field %s%s", "it was taken as a word"),
  MISSING_VALUE("nothing stands after %s", "it was taken as a word"),
  INVALID_DATE("%s wants %s", "this was taken as words"),
  INVALID_SUFFIX("%s is not possible here", "it was left out"),
  MATCHES_EVERYTHING("every article is *:*", "* was taken as that"),
  LEADING_WILDCARD(
      "a word with a wildcard begins with a letter and has at least 2 before its first *",
      "it was taken as text"),
  WILDCARD_NOT_SUPPORTED("a wildcard is not possible here", "it was taken as text"),
  FUZZY_NOT_POSSIBLE("~ wants one word of 4 to 32 letters without digits", "it was left out"),
  REGEXP_NOT_SUPPORTED("regular expressions are not supported", "it was taken as words"),
  RANGE_NOT_SUPPORTED("%s has no ranges", "this was taken as words"),
  FUNCTION_NOT_SUPPORTED("%s is not a field of text", "the title and the text are searched"),
  INVALID_FUNCTION("%s", "it was taken as words"),
  QUERY_SYNTAX("the query cannot be read from here on", "all of it was taken as words"),
  QUERY_TOO_LONG("the query is longer than %s characters"),
  QUERY_TOO_COMPLEX("the query has more than %s");

  private final String wrong;
  private final String done;

  Flaw(String wrong) {
    this(wrong, "");
  }

  Flaw(String wrong, String done) {
    this.wrong = wrong;
    this.done = done.isEmpty() ? "" : "; " + done;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is wrong; `details` fill the gaps in their order.
  String wrong(Object... details) {
    return String.format(Locale.ROOT, wrong, details);
  }

  /// What is wrong, and what was done about it.
  String repaired(Object... details) {
    return wrong(details) + done;
  }
}
