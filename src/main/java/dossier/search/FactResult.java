package dossier.search;

import dossier.article.Metadata;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import java.util.List;
import java.util.Optional;

/// The answer to a [FactRequest].
public record FactResult(
    long total, List<FactHit> facts, List<Facet> facets, Optional<Page.Cursor> next) {
  public FactResult {
    facts = List.copyOf(facts);
    facets = List.copyOf(facets);
  }

  /// A fact with the article that states it.
  public record FactHit(Fact fact, Metadata article, Context context) {}

  /// Where a quote stands, for a reader and for outputs that count in code points.
  ///
  /// @param prefix up to 32 characters of the article's text before the quote
  /// @param suffix up to 32 characters of the article's text after the quote
  /// @param start index of the quote's first character in Unicode code points
  /// @param end index after its last, in code points
  /// @param also where the further quotes stand
  public record Context(String prefix, String suffix, int start, int end, List<Place> also) {
    private static final int AROUND = 32;

    public Context {
      also = List.copyOf(also);
    }

    /// A place in an article, in code points, the end excluded.
    public record Place(int start, int end) {
      static Place of(String text, int start, int end) {
        int first = text.codePointCount(0, start);
        return new Place(first, first + text.codePointCount(start, end));
      }
    }

    /// The context in `text` of the quotes of one fact.
    public static Context of(String text, Evidence evidence) {
      int start = evidence.start();
      int end = evidence.end();
      int from = Math.max(0, start - AROUND);
      if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
        from--;
      }
      int to = Math.min(text.length(), end + AROUND);
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to++;
      }
      Place place = Place.of(text, start, end);
      return new Context(
          text.substring(from, start),
          text.substring(end, to),
          place.start(),
          place.end(),
          evidence.also().stream()
              .map(quote -> Place.of(text, quote.start(), quote.end()))
              .toList());
    }
  }
}
