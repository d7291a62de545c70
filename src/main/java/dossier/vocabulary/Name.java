package dossier.vocabulary;

import java.util.List;
import java.util.Optional;

/// A name of the archive's vocabulary: an initiative, organisation, person or place, in the spirit
/// of a SKOS concept.
///
/// @param id lower case letters, digits and hyphens; unique within its kind
/// @param label the preferred label
/// @param otherLabels other labels that always mean this
/// @param type what sort of thing it is: `marketplace`, `company`, `city`
/// @param owner id of the organisation that runs it
/// @param start when it began, EDTF
/// @param end when it ended, EDTF
/// @param recurs the day of the year it recurs on, `--MM-DD`
/// @param place where it is
/// @param contextual labels that mean this only when one of `needs` stands in the same sentence or
///   the one before
/// @param needs words of which one must be near a contextual label, and near every label where
///   there are no contextual ones
/// @param exclude longer expressions that begin like a label and mean something else
/// @param wikidata the item's id, `Q1359568`
public record Name(
    String id,
    Kind kind,
    String label,
    List<String> otherLabels,
    Optional<String> type,
    Optional<String> owner,
    Optional<String> start,
    Optional<String> end,
    Optional<String> recurs,
    Optional<String> place,
    List<String> contextual,
    List<String> needs,
    List<String> exclude,
    Optional<String> wikidata) {

  /// The file a name comes from tells its kind.
  public enum Kind {
    INITIATIVE,
    ORGANISATION,
    PERSON,
    PLACE
  }

  public Name {
    otherLabels = List.copyOf(otherLabels);
    contextual = List.copyOf(contextual);
    needs = List.copyOf(needs);
    exclude = List.copyOf(exclude);
  }
}
