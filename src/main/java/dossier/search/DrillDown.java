package dossier.search;

import dossier.query.Field;
import java.util.Set;

/// What is selected in one facet: any of some values, all of others, none of others again. Values
/// are ids or labels (the latter without regard to case).
///
/// In the counts of its own facet `any` is left out, because its values are alternatives to each
/// other; `all` and `none` hold there too.
public record DrillDown(Field field, Set<String> any, Set<String> all, Set<String> none) {
  public DrillDown {
    any = Set.copyOf(any);
    all = Set.copyOf(all);
    none = Set.copyOf(none);
    if (!field.isFacet()) {
      throw new IllegalArgumentException(field.word() + " is not a facet");
    }
  }

  public static DrillDown any(Field field, String... values) {
    return new DrillDown(field, Set.of(values), Set.of(), Set.of());
  }
}
