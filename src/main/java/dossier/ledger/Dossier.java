package dossier.ledger;

import dossier.vocabulary.Name;
import java.util.List;

/// All that the archive tells of one initiative, as of a day.
///
/// @param coverage what was looked through
/// @param facts how many statements it holds, claims among them
/// @param timeline what happened, in the order of its time
/// @param promises what was promised, and what came of it
/// @param measures what was counted or priced, in the order of its time
/// @param roles who is what to whom
/// @param conflicts statements that cannot both be true; of those that say the same, the first
///   stands for all
/// @param gaps what was looked for and not found, in words
public record Dossier(
    Name initiative,
    AsOf asOf,
    Coverage coverage,
    long facts,
    List<Told> timeline,
    List<Promise> promises,
    List<Told> measures,
    List<Told> roles,
    List<Link> conflicts,
    List<String> gaps) {
  public Dossier {
    timeline = List.copyOf(timeline);
    promises = List.copyOf(promises);
    measures = List.copyOf(measures);
    roles = List.copyOf(roles);
    conflicts = List.copyOf(conflicts);
    gaps = List.copyOf(gaps);
  }

  /// What is told in money, whatever its kind.
  public List<Statement> money() {
    return java.util.stream.Stream.concat(
            promises.stream()
                .flatMap(promise -> promise.steps().stream())
                .map(Promise.Step::statement),
            java.util.stream.Stream.of(timeline, measures).flatMap(List::stream).map(Told::first))
        .filter(one -> one.quantity().filter(q -> Unit.of(q).isMoney()).isPresent())
        .distinct()
        .sorted(Statement.ORDER)
        .toList();
  }
}
