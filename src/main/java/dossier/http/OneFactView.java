package dossier.http;

import dossier.ledger.QuoteCheck;
import dossier.ledger.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer of `/v1/facts/{id}`.
///
/// @param id as asked
/// @param fact absent where the archive has none of this id now
/// @param states where a target stands, in each initiative it belongs to
record OneFactView(
    String id,
    Optional<FactView> fact,
    Check check,
    List<Stand> states,
    List<LinkView> links,
    IndexView index) {

  /// Whether the words still stand.
  ///
  /// @param start where, in code points of the article's text
  /// @param found what stands there now, where that is not what was cited
  record Check(String verdict, Optional<Integer> start, Optional<String> found, String why) {
    static Check of(QuoteCheck check) {
      return new Check(check.verdict().word(), check.start(), check.found(), check.why());
    }
  }

  /// Where a promise stands in an initiative.
  record Stand(String initiative, String state, String why) {
    static Stand of(Map.Entry<String, Standing> entry) {
      Standing standing = entry.getValue();
      return new Stand(entry.getKey(), standing.state().word(), standing.why());
    }
  }
}
