package dossier.http;

import java.util.List;
import java.util.Optional;

/// The answer of `/v1/initiatives`.
record InitiativesView(List<Initiative> initiatives, IndexView index) {

  /// A named undertaking.
  ///
  /// @param start when it began, EDTF
  /// @param articles how many are about it
  /// @param facts how many these state
  public record Initiative(
      String id,
      String label,
      Optional<String> kind,
      Optional<String> start,
      Optional<String> end,
      int articles,
      long facts) {}
}
