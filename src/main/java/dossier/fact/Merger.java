package dossier.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes one fact of those that an article states twice: same kind, property and value. The one
/// told first stays, in the order of the places.
final class Merger {
  private Merger() {}

  static List<Fact> merged(List<Fact> facts) {
    List<Fact> ordered = new ArrayList<>(facts);
    ordered.sort(
        Comparator.comparingInt((Fact fact) -> fact.evidence().start())
            .thenComparingInt(fact -> fact.evidence().end())
            .thenComparing(Fact::kind));
    Set<List<Object>> seen = new HashSet<>();
    return ordered.stream().filter(fact -> seen.add(said(fact))).toList();
  }

  private static List<Object> said(Fact fact) {
    boolean negated = fact.evidence().negated();
    return switch (fact) {
      case Fact.Target t ->
          List.of("target", t.status(), t.property(), value(t.value()), value(t.previous()));
      case Fact.Measure m ->
          List.of(
              "measure",
              m.property(),
              value(Optional.of(m.value())),
              negated,
              m.period().map(When::edtf));
      case Fact.Event e ->
          List.of(
              "event",
              e.type(),
              name(e.who()),
              e.what().map(Merger::name),
              value(e.value()),
              negated);
      case Fact.Relation r ->
          List.of("relation", r.property(), name(r.subject()), name(r.object()));
      case Fact.Claim c -> List.of("claim", c.topic(), c.evidence().quote());
    };
  }

  private static Object name(Subject subject) {
    return subject.id().orElse(subject.text());
  }

  private static Object value(Optional<Quantity> quantity) {
    return quantity.map(
        q -> q.number().<Object>map(n -> n.stripTrailingZeros() + " " + q.unit()).orElse(q.text()));
  }
}
