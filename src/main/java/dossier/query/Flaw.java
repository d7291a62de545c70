package dossier.query;

import java.util.Locale;

/// The kinds of [Problem]: the code is the constant's name in lower case with hyphens.
enum Flaw {
  UNREADABLE_CHARACTER("a control character or half a character was taken as a space"),
  CURLY_QUOTE("a curly quote was taken as \""),
  UNBALANCED_QUOTE("no closing quote; one was added at the end"),
  UNBALANCED_BRACKET("a bracket without its partner was %s"),
  EMPTY_PHRASE("there is nothing between the quotes; they were left out"),
  EMPTY_GROUP("there is nothing between the brackets; they were left out"),
  STRAY_OPERATOR("%s stands alone and was left out"),
  OPERATOR_AS_WORD("%s has nothing to join here and was taken as a word"),
  TAKEN_AS_TEXT("%s is not an operator here and was taken as text"),
  QUESTION_MARK("the question mark at the end was taken as the end of a sentence"),
  UNKNOWN_FIELD("there is no field %s%s; it was taken as a word"),
  MISSING_VALUE("nothing stands after %s; it was taken as a word"),
  INVALID_DATE("%s wants %s; this was taken as words"),
  INVALID_SUFFIX("%s is not possible here and was left out"),
  MATCHES_EVERYTHING("* alone stands for every article"),
  LEADING_WILDCARD("a wildcard needs at least 2 letters before it; it was taken as text"),
  WILDCARD_NOT_SUPPORTED("a wildcard is not possible here; it was taken as text"),
  FUZZY_NOT_POSSIBLE("~ wants one word of 4 to 32 letters without digits; it was left out"),
  REGEXP_NOT_SUPPORTED("regular expressions are not supported; it was taken as words"),
  RANGE_NOT_SUPPORTED("%s has no range; this was taken as words"),
  FUNCTION_NOT_SUPPORTED("%s is not a field of text; the function is asked of the title and text"),
  INVALID_FUNCTION("%s; it was taken as words"),
  QUERY_SYNTAX("the query could not be read here; all of it was taken as words"),
  QUERY_TOO_LONG("the query is longer than %s characters"),
  QUERY_TOO_COMPLEX("the query has more than %s");

  private final String message;

  Flaw(String message) {
    this.message = message;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The flaw at a place in the typed text; `details` fill the gaps of the message in their order.
  Problem at(int start, int end, Object... details) {
    return new Problem(start, end, code(), String.format(Locale.ROOT, message, details));
  }
}
