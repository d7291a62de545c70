package dossier.fact;

import dossier.article.ArticleId;
import java.util.Optional;

/// Names for facts that do not change when an article is indexed again or its offsets move.
final class FactId {
  private FactId() {}

  static String of(Fact fact) {
    Evidence evidence = fact.evidence();
    return ArticleId.hash(
        String.join(
            "\u0000", evidence.article().value(), fact.kind(), said(fact), evidence.quote()));
  }

  private static String said(Fact fact) {
    return switch (fact) {
      case Fact.Target t -> t.status() + " " + t.property() + " " + text(t.value());
      case Fact.Measure m -> m.property() + " " + m.value().text();
      case Fact.Event e -> e.type() + " " + e.who().text() + " " + text(e.value());
      case Fact.Relation r -> r.subject().text() + " " + r.property() + " " + r.object().text();
      case Fact.Claim c -> c.topic() + " " + c.about().text();
    };
  }

  private static String text(Optional<Quantity> quantity) {
    return quantity.map(Quantity::text).orElse("");
  }
}
