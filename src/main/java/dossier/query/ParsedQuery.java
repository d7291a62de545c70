package dossier.query;

import java.util.List;
import java.util.Optional;

/// What became of a typed query.
///
/// @param query what is asked; [Query.All] for an empty text
/// @param problems repairs, in the order of their places
/// @param refusal why it cannot be run at all: a limit, or in strict syntax the first problem; then
///   `query` is [Query.All]
public record ParsedQuery(Query query, List<Problem> problems, Optional<Problem> refusal) {
  public ParsedQuery {
    problems = List.copyOf(problems);
  }
}
