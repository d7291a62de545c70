package dossier.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/// The part of [Translation] that makes a clause of one word, phrase, range or function: what it
/// can be depends on its field. What a field cannot have becomes words, and a problem. For one
/// thread, for one query.
final class Leaves {
  private static final String EVERYTHING = "*";
  private static final String WILDCARDS = "*?";
  private static final int LONG_WORD = 6;

  private final Repaired repaired;
  private final QueryParser.Match match;
  private final Limits limits;
  private final Findings findings;
  private int fuzzyWords;
  private int patterns;

  Leaves(Repaired repaired, QueryParser.Match match, Limits limits, Findings findings) {
    this.repaired = repaired;
    this.match = match;
    this.limits = limits;
    this.findings = findings;
  }

  Query word(FieldQueryNode node) {
    Optional<Interval> function = repaired.function(node.getBegin());
    if (function.isPresent()) {
      return near(node, function.get());
    }
    String text = node.getTextAsString();
    if (EVERYTHING.equals(node.getFieldAsString()) && text.equals(EVERYTHING)) {
      return new Query.All();
    }
    Optional<Field> field = named(node);
    if (field.isPresent() && text.equals(EVERYTHING) && hasWildcard(node)) {
      return new Query.Has(field.get());
    }
    return switch (kind(field)) {
      case TEXT -> textWord(node, field);
      case LABEL -> label(node, field.orElseThrow());
      case DATE, YEAR -> date(node, field.orElseThrow());
    };
  }

  Query phrase(FieldQueryNode node, int slop) {
    Optional<Field> field = named(node);
    String text = Typed.collapse(node.getTextAsString());
    if (slop > 0 && kind(field) != Field.Kind.TEXT) {
      note(node, Flaw.INVALID_SUFFIX, "~" + slop);
    }
    if (kind(field) == Field.Kind.DATE || kind(field) == Field.Kind.YEAR) {
      return date(node, field.orElseThrow());
    }
    if (kind(field) == Field.Kind.LABEL) {
      return new Query.Label(field.orElseThrow(), text);
    }
    if (slop > limits.slop()) {
      refuse(node, "a slop of " + limits.slop());
    }
    if (text.chars().filter(c -> c == ' ').count() >= limits.phraseWords()) {
      refuse(node, limits.phraseWords() + " words in a phrase");
    }
    return new Query.Phrase(field, text, slop);
  }

  Query fuzzy(FuzzyQueryNode node) {
    Optional<Field> field = named(node);
    String text = node.getTextAsString();
    if (kind(field) != Field.Kind.TEXT || hasWildcard(node) || !canBeFuzzy(text)) {
      note(node, Flaw.FUZZY_NOT_POSSIBLE);
      return word(node);
    }
    fuzzyWords++;
    if (fuzzyWords > limits.fuzzyWords()) {
      refuse(node, limits.fuzzyWords() + " words with ~");
    }
    countPattern(node);
    int typed = (int) node.getSimilarity();
    int usual = text.codePointCount(0, text.length()) >= LONG_WORD ? 2 : 1;
    return new Query.Fuzzy(field, text, typed == Suffixes.DEFAULT_EDITS ? usual : typed);
  }

  Query range(TermRangeQueryNode node) {
    FieldQueryNode lower = node.getLowerBound();
    FieldQueryNode upper = node.getUpperBound();
    String from = lower.getTextAsString();
    String to = upper.getTextAsString();
    int start = repaired.typedStart(lower.getBegin());
    int end = repaired.typedEnd(upper.getEnd());
    Field field = named(lower).orElseThrow();
    if (field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.LABEL) {
      findings.add(Flaw.RANGE_NOT_SUPPORTED, start, end, field.word());
      return words(from, to);
    }
    if (from.equals(EVERYTHING) && to.equals(EVERYTHING)) {
      return new Query.Has(field);
    }
    Optional<Dates> dates = Dates.range(from, node.isLowerInclusive(), to, node.isUpperInclusive());
    return dates
        .filter(read -> fits(field, read))
        .<Query>map(read -> new Query.Range(field, read.first(), read.last()))
        .orElseGet(() -> {
          findings.add(Flaw.INVALID_DATE, start, end, field.word(), wanted(field));
          return words(from, to);
        });
  }

  private Query words(String... texts) {
    List<Query> words =
        Stream.of(texts)
            .flatMap(text -> Stream.of(Typed.collapse(text).split(" ")))
            .filter(text -> !text.equals(EVERYTHING))
            .<Query>map(text -> new Query.Word(Optional.empty(), text))
            .toList();
    return match == QueryParser.Match.ALL ? Translation.all(words) : Translation.any(words);
  }

  private Query near(FieldQueryNode node, Interval function) {
    countPatterns(node, function);
    Optional<Field> field = named(node);
    if (kind(field) == Field.Kind.TEXT) {
      return new Query.Near(field, function);
    }
    note(node, Flaw.FUNCTION_NOT_SUPPORTED, field.orElseThrow().word());
    return new Query.Near(Optional.empty(), function);
  }

  private Query textWord(FieldQueryNode node, Optional<Field> field) {
    String text = node.getTextAsString();
    if (!hasWildcard(node)) {
      return new Query.Word(field, text);
    }
    boolean prefix = firstWildcard(node) == text.length() - 1 && text.endsWith(EVERYTHING);
    boolean fixed = firstWildcard(node) > 0 && fixedLetters(node) >= Limits.FIXED_LETTERS;
    if (!fixed || (!prefix && isAmbiguous(node))) {
      note(node, fixed ? Flaw.WILDCARD_NOT_SUPPORTED : Flaw.LEADING_WILDCARD);
      return new Query.Word(field, text);
    }
    countPattern(node);
    if (text.length() > Limits.LONGEST_PATTERN) {
      refuse(node, Limits.LONGEST_PATTERN + " characters in a word with a wildcard");
    }
    return prefix
        ? new Query.Prefix(field, text.substring(0, text.length() - 1))
        : new Query.Wildcard(field, text);
  }

  private Query label(FieldQueryNode node, Field field) {
    if (hasWildcard(node)) {
      note(node, Flaw.WILDCARD_NOT_SUPPORTED);
    }
    return new Query.Label(field, node.getTextAsString());
  }

  private Query date(FieldQueryNode node, Field field) {
    String text = node.getTextAsString();
    Optional<Dates> dates = Dates.parse(text).filter(read -> fits(field, read));
    if (dates.isEmpty()) {
      note(node, Flaw.INVALID_DATE, field.word(), wanted(field));
      return words(text);
    }
    return new Query.Range(field, dates.get().first(), dates.get().last());
  }

  private static boolean fits(Field field, Dates dates) {
    return field.kind() == Field.Kind.DATE || dates.wholeYears();
  }

  private static String wanted(Field field) {
    return field.kind() == Field.Kind.DATE
        ? "a date such as 2019, 2019-05 or 2019-05-13"
        : "a year such as 2019, or 2015..2019";
  }

  private void countPatterns(FieldQueryNode node, Interval function) {
    if (function instanceof Interval.Prefix || function instanceof Interval.Wildcard) {
      countPattern(node);
    }
    function.parts().forEach(part -> countPatterns(node, part));
  }

  private void countPattern(FieldQueryNode node) {
    patterns++;
    if (patterns > limits.patterns()) {
      refuse(node, limits.patterns() + " words with ~, * or ?");
    }
  }

  private static boolean canBeFuzzy(String text) {
    int letters = text.codePointCount(0, text.length());
    return letters >= Limits.SHORTEST_FUZZY_WORD
        && letters <= Limits.LONGEST_FUZZY_WORD
        && text.codePoints().allMatch(Character::isLetter);
  }

  /// The index of the first wildcard that is meant as one, or the length of the text.
  private static int firstWildcard(FieldQueryNode node) {
    UnescapedCharSequence text = (UnescapedCharSequence) node.getText();
    int i = 0;
    while (i < text.length() && !isWildcard(text, i)) {
      i++;
    }
    return i;
  }

  /// How many characters before the first `*` are no wildcards.
  private static long fixedLetters(FieldQueryNode node) {
    UnescapedCharSequence text = (UnescapedCharSequence) node.getText();
    return IntStream.range(0, text.length())
        .takeWhile(i -> text.charAt(i) != '*' || !isWildcard(text, i))
        .filter(i -> !isWildcard(text, i))
        .count();
  }

  private static boolean hasWildcard(FieldQueryNode node) {
    return firstWildcard(node) < node.getText().length();
  }

  /// Whether a wildcard that is meant as one and one that is not stand in the same word.
  private static boolean isAmbiguous(FieldQueryNode node) {
    UnescapedCharSequence text = (UnescapedCharSequence) node.getText();
    return hasWildcard(node)
        && IntStream.range(0, text.length())
            .anyMatch(i -> text.wasEscaped(i) && WILDCARDS.indexOf(text.charAt(i)) >= 0);
  }

  private static boolean isWildcard(UnescapedCharSequence text, int index) {
    return !text.wasEscaped(index) && WILDCARDS.indexOf(text.charAt(index)) >= 0;
  }

  private static Optional<Field> named(FieldQueryNode node) {
    return Field.ofArticles(node.getFieldAsString());
  }

  private static Field.Kind kind(Optional<Field> field) {
    return field.map(Field::kind).orElse(Field.Kind.TEXT);
  }

  private void note(FieldQueryNode node, Flaw flaw, Object... details) {
    findings.add(
        flaw, repaired.typedStart(node.getBegin()), repaired.typedEnd(node.getEnd()), details);
  }

  private void refuse(FieldQueryNode node, String limit) {
    findings.refuse(
        Flaw.QUERY_TOO_COMPLEX,
        repaired.typedStart(node.getBegin()),
        repaired.typedEnd(node.getEnd()),
        limit);
  }
}
