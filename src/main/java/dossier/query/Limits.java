package dossier.query;

/// What a query may ask for at most, counted over the whole query. Over a limit it is refused,
/// never cut.
///
/// @param length characters (Unicode code points) of the text
/// @param clauses words, phrases, ranges and functions, as typed
/// @param depth brackets within brackets
/// @param slop moves in `"a b"~5`
/// @param phraseWords words of one phrase
/// @param fuzzyWords words with `~`
/// @param patterns words with `~`, `*` or `?`: each costs an automaton
/// @param plainWords different words of a text in [QueryParser.Syntax#PLAIN], in place of `clauses`
public record Limits(
    int length,
    int clauses,
    int depth,
    int slop,
    int phraseWords,
    int fuzzyWords,
    int patterns,
    int plainWords) {

  /// For a query in a URL.
  public static final Limits URL = new Limits(1_000, 128, 20, 100, 64, 8, 20, 1_024);

  /// For a query in the body of a request.
  public static final Limits BODY = URL.withLength(4_000);

  /// For a query of the machine's owner, given on the command line or in a file of topics.
  public static final Limits LOCAL = URL.withLength(100_000);

  static final int SHORTEST_FUZZY_WORD = 4;
  static final int LONGEST_FUZZY_WORD = 32;
  static final int FIXED_LETTERS = 2;
  static final int LONGEST_PATTERN = 64;
  static final int HIGHEST_BOOST = 1_000;

  private Limits withLength(int characters) {
    return new Limits(
        characters, clauses, depth, slop, phraseWords, fuzzyWords, patterns, plainWords);
  }
}
