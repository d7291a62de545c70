package dossier.ledger;

import dossier.vocabulary.Fold;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether the words that were cited still stand in the article, and where.
///
/// @param start where they stand now, in code points of the article's text; absent where they do
///   not
/// @param found what stands there now, where that is not what was cited
/// @param why in words
public record QuoteCheck(
    Verdict verdict, Optional<Integer> start, Optional<String> found, String why) {
  /// The part of a quote's words, in their order, that must stand together for the rest to count as
  /// changed.
  private static final double KEPT = 0.6;

  private static final String UNPLACED =
      "the words stand in the text; the place they were cited from was not given";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /// What became of the words.
  public enum Verdict {
    /// The words stand where they stood; or somewhere, where it is not known where they stood.
    EXACT,
    /// The same words stand at another place.
    MOVED,
    /// Most of the words stand together, or all in another spelling.
    CHANGED,
    /// The article is not in the archive, or the words are not in it.
    GONE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The article that was cited is not there.
  public static QuoteCheck noArticle() {
    return new QuoteCheck(
        Verdict.GONE,
        Optional.empty(),
        Optional.empty(),
        "the archive holds no article of this id now");
  }

  /// Looks for `exact` in `text`. Linear in the text for quotes of bounded length.
  ///
  /// @param cited where the words stood when they were cited, in code points
  public static QuoteCheck of(String text, String exact, Optional<Integer> cited) {
    List<Integer> places = places(text, exact);
    if (!places.isEmpty()) {
      return standing(places, cited);
    }
    String folded = Fold.fold(text);
    int at = folded.indexOf(Fold.fold(exact));
    return at >= 0
        ? changed(text, at, at + exact.length(), "the same words in another spelling")
        : nearest(text, exact);
  }

  /// The check of words whose place in the text is known, but not the one they were cited from.
  public static QuoteCheck at(String text, String exact, int start) {
    QuoteCheck check = of(text, exact, Optional.of(start));
    return check.verdict() == Verdict.EXACT
        ? new QuoteCheck(Verdict.EXACT, check.start(), Optional.empty(), UNPLACED)
        : check;
  }

  private static List<Integer> places(String text, String exact) {
    List<Integer> places = new ArrayList<>();
    int counted = 0;
    int points = 0;
    for (int at = exact.isEmpty() ? -1 : text.indexOf(exact);
        at >= 0;
        at = text.indexOf(exact, at + 1)) {
      points += text.codePointCount(counted, at);
      counted = at;
      places.add(points);
    }
    return places;
  }

  private static QuoteCheck standing(List<Integer> places, Optional<Integer> cited) {
    if (cited.isEmpty() || places.contains(cited.get())) {
      String why = cited.isEmpty() ? UNPLACED : "the words stand where they stood";
      return new QuoteCheck(
          Verdict.EXACT, Optional.of(cited.orElse(places.getFirst())), Optional.empty(), why);
    }
    int wanted = cited.get();
    int nearest =
        places.stream()
            .min((one, two) -> Integer.compare(Math.abs(one - wanted), Math.abs(two - wanted)))
            .orElseThrow();
    return new QuoteCheck(
        Verdict.MOVED,
        Optional.of(nearest),
        Optional.empty(),
        "the same words stand "
            + Math.abs(nearest - wanted)
            + " characters "
            + (nearest > wanted ? "later" : "earlier"));
  }

  private static QuoteCheck changed(String text, int from, int to, String why) {
    return new QuoteCheck(
        Verdict.CHANGED,
        Optional.of(text.codePointCount(0, from)),
        Optional.of(text.substring(from, to)),
        why);
  }

  /// The stretch of as many words that shares most with the quote.
  private static QuoteCheck nearest(String text, String exact) {
    List<String> wanted = words(exact).stream().map(MatchResult::group).map(Fold::fold).toList();
    List<MatchResult> all = words(text);
    List<String> folded = all.stream().map(MatchResult::group).map(Fold::fold).toList();
    int length = Math.min(wanted.size(), all.size());
    int best = best(wanted, folded, length);
    int kept = length == 0 ? 0 : inOrder(wanted, folded.subList(best, best + length));
    if (kept == 0 || kept < wanted.size() * KEPT) {
      return new QuoteCheck(
          Verdict.GONE,
          Optional.empty(),
          Optional.empty(),
          "the article is there, but neither the words nor most of them");
    }
    return changed(
        text,
        all.get(best).start(),
        all.get(best + length - 1).end(),
        kept + " of " + wanted.size() + " words stand together");
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  /// Where the window begins that shares most words with the quote, whatever their order.
  private static int best(List<String> wanted, List<String> words, int length) {
    Map<String, Integer> missing = new HashMap<>();
    wanted.forEach(word -> missing.merge(word, 1, Integer::sum));
    int shared = 0;
    int most = 0;
    int best = 0;
    for (int i = 0; i < words.size(); i++) {
      if (missing.merge(words.get(i), -1, Integer::sum) >= 0) {
        shared++;
      }
      if (i >= length && missing.merge(words.get(i - length), 1, Integer::sum) > 0) {
        shared--;
      }
      if (shared > most) {
        most = shared;
        best = Math.max(0, i - length + 1);
      }
    }
    return best;
  }

  /// The length of the longest common subsequence.
  private static int inOrder(List<String> one, List<String> two) {
    int[] row = new int[two.size() + 1];
    for (String word : one) {
      int diagonal = 0;
      for (int k = 1; k <= two.size(); k++) {
        int above = row[k];
        row[k] = word.equals(two.get(k - 1)) ? diagonal + 1 : Math.max(above, row[k - 1]);
        diagonal = above;
      }
    }
    return row[two.size()];
  }
}
