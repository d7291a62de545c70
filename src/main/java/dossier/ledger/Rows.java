package dossier.ledger;

import java.util.ArrayList;
import java.util.List;

/// A dossier as rows of a table: a statement each, in the order of the dossier.
public final class Rows {
  private Rows() {}

  /// A statement and its part in the dossier.
  ///
  /// @param part `promise`, `revision`, `outcome`, `event`, `measure`, `role`
  /// @param state of a promise; else empty
  /// @param origins how many independent sources tell the same; of a promise those of all of it
  public record Row(String part, String state, int origins, Statement statement) {}

  public static List<Row> of(Dossier dossier) {
    List<Row> rows = new ArrayList<>();
    for (Promise promise : dossier.promises()) {
      for (Promise.Step step : promise.steps()) {
        String part = step.part().name().toLowerCase(java.util.Locale.ROOT);
        String state = step.standing().map(standing -> standing.state().word()).orElse("");
        rows.add(new Row(part, state, promise.origins(), step.statement()));
      }
    }
    add(rows, "event", dossier.timeline());
    add(rows, "measure", dossier.measures());
    add(rows, "role", dossier.roles());
    return rows;
  }

  private static void add(List<Row> rows, String part, List<Told> all) {
    for (Told told : all) {
      told.statements().forEach(one -> rows.add(new Row(part, "", told.origins(), one)));
    }
  }
}
