package dossier.eval;

import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A fact that was found, flat, for comparing with a [GoldFact].
record ToldFact(
    String kind,
    String name,
    Optional<String> status,
    Optional<Quantity> value,
    String who,
    Optional<String> object,
    Optional<String> time,
    Evidence evidence) {

  static ToldFact of(Fact fact) {
    return switch (fact) {
      case Fact.Target t ->
          new ToldFact(
              t.kind(),
              t.property(),
              Optional.of(lower(t.status())),
              t.value(),
              t.who().text(),
              Optional.empty(),
              t.deadline().map(When::edtf),
              t.evidence());
      case Fact.Measure m ->
          of(fact, m.property(), Optional.of(m.value()), m.what(), m.period().map(When::edtf));
      case Fact.Event e ->
          new ToldFact(
              e.kind(),
              e.type().word(),
              Optional.empty(),
              e.value(),
              e.who().text(),
              e.what().map(Subject::text),
              e.when().map(When::edtf),
              e.evidence());
      case Fact.Relation r ->
          new ToldFact(
              r.kind(),
              r.property(),
              Optional.empty(),
              Optional.empty(),
              r.subject().text(),
              Optional.of(r.object().text()),
              r.period().map(When::edtf),
              r.evidence());
      case Fact.Claim c -> of(fact, c.topic(), Optional.empty(), c.about(), Optional.empty());
    };
  }

  private static ToldFact of(
      Fact fact, String name, Optional<Quantity> value, Subject who, Optional<String> time) {
    return new ToldFact(
        fact.kind(),
        name,
        Optional.empty(),
        value,
        who.text(),
        Optional.empty(),
        time,
        fact.evidence());
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  Optional<BigDecimal> number() {
    return value.flatMap(Quantity::number);
  }

  boolean hasNumber(BigDecimal wanted) {
    return number().filter(n -> close(n, wanted)).isPresent();
  }

  /// Within a thousandth.
  static boolean close(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().doubleValue() <= Math.abs(b.doubleValue()) / 1000;
  }

  @Override
  public String toString() {
    return String.join(
        "\t",
        kind,
        status.map(s -> s + " " + name).orElse(name),
        value.map(v -> v.text() + " " + v.unit()).orElse("-"),
        who,
        object.or(() -> time).orElse("-"),
        lower(evidence.modality()) + (evidence.negated() ? " negated" : ""),
        evidence.rule(),
        evidence.quote());
  }
}
