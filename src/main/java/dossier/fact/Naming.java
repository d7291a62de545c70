package dossier.fact;

import dossier.vocabulary.Name;
import java.util.Optional;

/// What capitalised words name, as far as something tells it: a person, an organisation, a place; a
/// people or its language; another thing, such as a war or a prize; or something unknown.
enum Naming {
  PERSON,
  ORGANISATION,
  PLACE,
  PEOPLE,
  OTHER,
  UNKNOWN;

  Optional<Name.Kind> kind() {
    return switch (this) {
      case PERSON -> Optional.of(Name.Kind.PERSON);
      case ORGANISATION -> Optional.of(Name.Kind.ORGANISATION);
      case PLACE -> Optional.of(Name.Kind.PLACE);
      case PEOPLE, OTHER, UNKNOWN -> Optional.empty();
    };
  }

  static Naming of(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case ORGANISATION -> ORGANISATION;
      case PLACE -> PLACE;
      case INITIATIVE -> OTHER;
    };
  }

  boolean isKnown() {
    return this != UNKNOWN;
  }

  /// This, or where it is unknown the other.
  Naming or(java.util.function.Supplier<Naming> other) {
    return isKnown() ? this : other.get();
  }
}
