package dossier.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one fact of those that an article states twice: same kind, property and value, of a
/// measure or an event also the same subject and time. The one told first stays, in the order of
/// the places, and keeps the words of the others as further quotes.
final class Merger {
  private Merger() {}

  static List<Fact> merged(List<Fact> facts) {
    List<Fact> ordered = new ArrayList<>(facts);
    ordered.sort(
        Comparator.comparingInt((Fact fact) -> fact.evidence().start())
            .thenComparingInt(fact -> fact.evidence().end())
            .thenComparing(Fact::kind));
    Map<List<Object>, List<Fact>> told = new LinkedHashMap<>();
    ordered.forEach(fact -> told.computeIfAbsent(said(fact), _ -> new ArrayList<>()).add(fact));
    return told.values().stream().map(Merger::one).toList();
  }

  private static Fact one(List<Fact> same) {
    if (same.size() == 1) {
      return same.getFirst();
    }
    Evidence first = same.getFirst().evidence();
    List<Evidence.Quote> also =
        same.stream()
            .skip(1)
            .map(Fact::evidence)
            .map(other -> new Evidence.Quote(other.quote(), other.start(), other.end()))
            .filter(other -> other.start() != first.start() || other.end() != first.end())
            .distinct()
            .toList();
    return also.isEmpty() ? same.getFirst() : same.getFirst().on(first.and(also));
  }

  private static List<Object> said(Fact fact) {
    boolean negated = fact.evidence().negated();
    return switch (fact) {
      case Fact.Target t ->
          List.of("target", t.status(), t.property(), value(t.value()), value(t.previous()));
      case Fact.Measure m ->
          List.of(
              "measure",
              name(m.what()),
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
              negated,
              e.when().map(When::edtf),
              isPlain(e) ? e.evidence().quote() : "");
      case Fact.Relation r ->
          List.of("relation", r.property(), name(r.subject()), name(r.object()));
      case Fact.Claim c -> List.of("claim", c.topic(), c.evidence().quote());
    };
  }

  /// Whether an event tells nothing by which two of a sort could be told apart.
  private static boolean isPlain(Fact.Event event) {
    return event.what().isEmpty() && event.value().isEmpty() && event.when().isEmpty();
  }

  private static Object name(Subject subject) {
    return subject.id().orElse(subject.text());
  }

  private static Object value(Optional<Quantity> quantity) {
    return quantity.map(q ->
        q.number()
            .<Object>map(n -> List.of(n.stripTrailingZeros(), q.high(), q.unit()))
            .orElse(q.text()));
  }
}
