package dossier.ledger;

import dossier.article.Tag;
import dossier.fact.Subject;

/// Whether two names are of one.
final class Names {
  private Names() {}

  /// By id where both have one, else by folded label.
  static boolean same(Subject one, Subject two) {
    return one.id().isPresent() && two.id().isPresent()
        ? one.id().equals(two.id())
        : key(one.text()).equals(key(two.text()));
  }

  private static String key(String label) {
    return label.isBlank() ? "" : Tag.slug(label);
  }
}
