package dossier.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// One thing, by all the statements that tell it.
///
/// @param statements in [Statement#ORDER]; at least one
/// @param origins how many independent sources stand behind them
public record Told(List<Statement> statements, int origins) {

  /// By the first day of the time spoken of, unknown last; then as [Statement#ORDER].
  static final Comparator<Told> ORDER =
      Comparator.comparing(Told::day).thenComparing(Told::first, Statement.ORDER);

  public Told {
    statements = List.copyOf(statements);
  }

  static Told of(List<Statement> statements) {
    List<Statement> ordered = statements.stream().sorted(Statement.ORDER).toList();
    return new Told(ordered, Origins.count(ordered));
  }

  public Statement first() {
    return statements.getFirst();
  }

  private LocalDate day() {
    return first().time().opensEarly() ? LocalDate.MAX : first().time().first();
  }
}
