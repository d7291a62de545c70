package dossier.search;

import java.util.Locale;

/// Which words are wanted that set some articles apart from the archive: those that more of these
/// articles have in their text than of all. No word is left out as too common; the measure sees to
/// that.
///
/// Words count as they stand, without case, accents and width; where a script puts no spaces
/// between words, each two neighbouring characters. A word is looked at where at least two of the
/// articles have it, or the only one.
///
/// @param size at most so many, from 0
public record TermsRequest(Scope scope, Measure measure, int size) {

  /// How far a word sets articles apart. Compared are numbers of articles, not of occurrences, so
  /// that one long article counts no more than a short one.
  public enum Measure {
    /// The log-likelihood ratio G² of the table of articles within and without, with the word and
    /// not: how sure it is that they differ; 10.83 is exceeded by chance once in a thousand words.
    /// Dunning, Accurate Methods for the Statistics of Surprise and Coincidence (1993).
    LOG_LIKELIHOOD,
    /// Absolute times relative change of the share of articles that have it, as the significant
    /// terms of Elasticsearch and OpenSearch rank: prefers rare words.
    JLH;

    /// The score of a word; 0 where it is no more frequent within than anywhere.
    ///
    /// @param count articles within that have the word
    /// @param archive articles anywhere that have it
    /// @param within articles within
    /// @param all articles anywhere
    public double score(long count, long archive, long within, long all) {
      double share = (double) count / within;
      double usual = (double) archive / all;
      if (share <= usual) {
        return 0;
      }
      return switch (this) {
        case LOG_LIKELIHOOD -> {
          double without = all - within;
          yield 2
              * (part(count, archive * share(within, all))
                  + part(within - count, (all - archive) * share(within, all))
                  + part(archive - count, archive * without / all)
                  + part(without - (archive - count), (all - archive) * without / all));
        }
        case JLH -> (share - usual) * (share / usual);
      };
    }

    private static double share(double within, double all) {
      return within / all;
    }

    private static double part(double observed, double expected) {
      return observed == 0 ? 0 : observed * Math.log(observed / expected);
    }

    /// Its word in the API: `log-likelihood`, `jlh`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
