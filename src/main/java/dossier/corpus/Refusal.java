package dossier.corpus;

import java.util.Optional;

/// Why a text is not an article: there is nothing in it, or it is no text.
final class Refusal {
  private Refusal() {}

  static Optional<ReadOutcome> of(String file, String text) {
    if (text.isBlank()) {
      return Optional.of(new ReadOutcome.Skipped(file, "empty"));
    }
    return Decoding.isBinary(text)
        ? Optional.of(new ReadOutcome.Skipped(file, "binary"))
        : Optional.empty();
  }
}
