package dossier.ingest;

import dossier.vocabulary.Name;

/// An initiative's dates in the vocabulary, as the evidence for an article's date tells them.
final class InitiativeDates {
  private InitiativeDates() {}

  static String start(Name initiative) {
    return "vocabulary: " + initiative.id() + " began " + initiative.start().orElse("?");
  }

  static String recurs(Name initiative) {
    return "vocabulary: " + initiative.id() + " recurs on " + initiative.recurs().orElse("?");
  }
}
