package dossier.ingest;

import dossier.vocabulary.Name;

/// How the vocabulary's dates of an initiative stand in the evidence for a date.
final class Initiative {
  private Initiative() {}

  static String start(Name initiative) {
    return "vocabulary: " + initiative.id() + " began " + initiative.start().orElse("?");
  }

  static String recurs(Name initiative) {
    return "vocabulary: " + initiative.id() + " recurs on " + initiative.recurs().orElse("?");
  }
}
