package dossier.http;

import java.util.List;

/// What became of a request's parameters.
public sealed interface Reading<T> {

  /// They are understood.
  record Understood<T>(T asked) implements Reading<T> {}

  /// They are not: why, at least one reason.
  record Refused<T>(List<Mistake> mistakes) implements Reading<T> {
    public Refused {
      mistakes = List.copyOf(mistakes);
    }
  }
}
