package dossier.http;

import dossier.ledger.Link;
import dossier.ledger.Statement;
import java.math.BigDecimal;
import java.util.Optional;

/// A link between two facts.
///
/// @param from id of the fact; of an outcome or a revision the promise
/// @param ratio what `to` says as a multiple of what `from` says
/// @param other the fact at the far end, seen from one that is asked about
record LinkView(
    String kind,
    String from,
    String to,
    Optional<String> comparability,
    Optional<String> cause,
    Optional<BigDecimal> ratio,
    String why,
    Optional<FactView> other) {

  static LinkView of(Link link) {
    return new LinkView(
        Given.word(link.kind()),
        link.from().id(),
        link.to().id(),
        link.comparability().map(Given::word),
        link.cause().map(Given::word),
        link.ratio(),
        link.why(),
        Optional.empty());
  }

  static LinkView seenFrom(Link link, Statement one) {
    Statement far = link.from().id().equals(one.id()) ? link.to() : link.from();
    LinkView view = of(link);
    return new LinkView(
        view.kind,
        view.from,
        view.to,
        view.comparability,
        view.cause,
        view.ratio,
        view.why,
        Optional.of(FactView.of(far.hit())));
  }
}
