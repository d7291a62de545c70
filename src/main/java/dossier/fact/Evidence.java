package dossier.fact;

import dossier.article.ArticleId;
import java.util.List;

/// What every fact carries: the words that say it, and how they say it.
///
/// @param quote the article's own words: always equal to its text from `start` to `end`
/// @param start first UTF-16 index in the article's text
/// @param end UTF-16 index after the last
/// @param initiatives vocabulary ids of the initiatives it concerns
/// @param confidence from 0 to 1: the share of this rule's answers that were right on checked
///   texts, lowered where the subject or the time is guessed
/// @param rule id of the rule that found it
/// @param also where else the article says the same, in the order of the places
public record Evidence(
    ArticleId article,
    String quote,
    int start,
    int end,
    List<String> initiatives,
    Attribution attribution,
    Modality modality,
    boolean negated,
    double confidence,
    String rule,
    List<Quote> also) {

  public Evidence {
    initiatives = List.copyOf(initiatives);
    also = List.copyOf(also);
    check(quote, start, end);
  }

  /// Evidence of what an article says once.
  public Evidence(
      ArticleId article,
      String quote,
      int start,
      int end,
      List<String> initiatives,
      Attribution attribution,
      Modality modality,
      boolean negated,
      double confidence,
      String rule) {
    this(
        article,
        quote,
        start,
        end,
        initiatives,
        attribution,
        modality,
        negated,
        confidence,
        rule,
        List.of());
  }

  /// The article's words at another place, verbatim as well.
  public record Quote(String exact, int start, int end) {
    public Quote {
      check(exact, start, end);
    }
  }

  private static void check(String quote, int start, int end) {
    if (quote.length() != end - start) {
      throw new IllegalArgumentException(
          "quote of " + quote.length() + " characters at " + start + ".." + end);
    }
  }

  /// The same, said in further places.
  Evidence and(List<Quote> further) {
    return new Evidence(
        article,
        quote,
        start,
        end,
        initiatives,
        attribution,
        modality,
        negated,
        confidence,
        rule,
        further);
  }

  /// How far the article vouches for what it says, after FactBank.
  public enum Modality {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    OPINION
  }

  /// Who says it, other than the article itself.
  ///
  /// @param source the name or words for the source; empty for the author
  /// @param cue the words that attribute it: `according to`, `said`; empty for the author
  public record Attribution(Kind kind, String source, String cue) {
    public enum Kind {
      AUTHOR,
      PUBLICATION,
      ORGANISATION,
      NAMED,
      ANONYMOUS
    }
  }
}
