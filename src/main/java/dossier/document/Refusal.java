package dossier.document;

import java.io.IOException;

/// Ends the reading of a document that is not to be read, or not further; its message is the reason
/// that [Parsed.Refused] gives.
final class Refusal extends IOException {
  private static final long serialVersionUID = 1L;

  Refusal(String reason) {
    super(reason);
  }
}
