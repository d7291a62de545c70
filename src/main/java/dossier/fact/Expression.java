package dossier.fact;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.MatchResult;

/// A cue that is a regular expression, as `/(cut|slashed) (its|the) (\w+ )?goal/`. Immutable and
/// safe for use by many threads.
///
/// It is matched by RE2 (Cox, "Regular Expression Matching Can Be Simple And Fast"), so that the
/// cost is the length of the text times that of the expression, whatever it says. Case does not
/// count; the text is folded, so quotation marks and dashes are plain ones. A match stands on whole
/// words.
final class Expression {
  private static final int LONGEST = 500;
  private static final int LARGEST = 2_000;
  private static final java.util.regex.Pattern TIMES =
      java.util.regex.Pattern.compile("\\{(\\d{1,9})(?:,(\\d{0,9}))?}");

  private final Pattern pattern;

  private Expression(Pattern pattern) {
    this.pattern = pattern;
  }

  /// @throws CuePattern.Bad with a place in `written`, which has no slashes around it
  static Expression of(String written) throws CuePattern.Bad {
    if (written.length() > LONGEST || times(written) > LARGEST) {
      throw new CuePattern.Bad(0, "the expression is too large");
    }
    try {
      Pattern pattern = Pattern.compile(written, Pattern.CASE_INSENSITIVE);
      if (pattern.programSize() > LARGEST) {
        throw new CuePattern.Bad(0, "the expression is too large");
      }
      if (pattern.matches("")) {
        throw new CuePattern.Bad(0, "the cue can be empty");
      }
      return new Expression(pattern);
    } catch (PatternSyntaxException e) {
      int at = Math.max(0, written.indexOf(e.getPattern()));
      throw new CuePattern.Bad(at, e.getDescription());
    }
  }

  /// How often repeated things can stand inside each other at most, told before they are written
  /// out.
  private static long times(String written) {
    return TIMES
        .matcher(written)
        .results()
        .mapToLong(Expression::most)
        .reduce(1, (product, most) -> Math.min(product * most, Integer.MAX_VALUE));
  }

  private static long most(MatchResult times) {
    boolean bound = times.group(2) != null && !times.group(2).isEmpty();
    return Math.max(1, Long.parseLong(times.group(bound ? 2 : 1)));
  }

  /// How many steps a search of a text of this length takes at most.
  long steps(int length) {
    return (long) length * pattern.programSize();
  }

  /// Tells of every place where it stands, from left to right, none over another.
  void find(String folded, Visitor visitor) {
    Matcher matcher = pattern.matcher(folded);
    while (matcher.find()) {
      if (matcher.end() > matcher.start() && isWhole(folded, matcher.start(), matcher.end())) {
        visitor.found(matcher.start(), matcher.end());
      }
    }
  }

  /// Is told of each place; the end excluded.
  interface Visitor {
    void found(int start, int end);
  }

  private static boolean isWhole(String folded, int start, int end) {
    return (start == 0 || !joins(folded.charAt(start - 1), folded.charAt(start)))
        && (end == folded.length() || !joins(folded.charAt(end - 1), folded.charAt(end)));
  }

  /// Whether two characters belong to one word; scripts without gaps have no borders to keep.
  private static boolean joins(char one, char two) {
    return Character.isLetterOrDigit(one)
        && Character.isLetterOrDigit(two)
        && !Character.isIdeographic(one)
        && !Character.isIdeographic(two);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && pattern.equals(expression.pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return "/" + pattern.pattern() + "/";
  }
}
