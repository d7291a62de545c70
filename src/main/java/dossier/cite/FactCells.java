package dossier.cite;

import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import dossier.query.Field;
import dossier.search.FactResult.FactHit;
import dossier.search.Value;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// The cells that every table of facts has of a fact: what it says, in which words, and where.
final class FactCells {
  static final List<String> HEADER =
      List.of(
          "fact",
          "kind",
          "who",
          "object",
          "property",
          "value",
          "comparator",
          "number",
          "unit",
          "previous",
          "from",
          "to",
          "due_from",
          "due_to",
          "status",
          "modality",
          "negated",
          "quote",
          "start",
          "end",
          "article",
          "title",
          "published",
          "url",
          "file");

  private FactCells() {}

  static List<Object> of(FactHit hit) {
    Fact fact = hit.fact();
    Evidence evidence = fact.evidence();
    Metadata article = hit.article();
    Optional<Quantity> value = Value.quantity(fact);
    Optional<Quantity> previous =
        fact instanceof Fact.Target target ? target.previous() : Optional.empty();
    Optional<Days> time = time(fact).map(When::days);
    Optional<Days> due =
        fact instanceof Fact.Target target ? target.deadline().map(When::days) : Optional.empty();
    return List.of(
        fact.id(),
        fact.kind(),
        label(fact, Field.WHO),
        object(fact).map(Subject::text).orElse(""),
        label(fact, Field.PROPERTY),
        value.map(Quantity::text).orElse(""),
        value.map(quantity -> quantity.comparator().sign()).orElse(""),
        value.flatMap(Quantity::number).map(BigDecimal::toPlainString).orElse(""),
        value.map(Quantity::unit).orElse(""),
        previous.map(Quantity::text).orElse(""),
        first(time),
        last(time),
        first(due),
        last(due),
        label(fact, Field.STATUS),
        label(fact, Field.MODALITY),
        evidence.negated(),
        evidence.quote(),
        hit.context().start(),
        hit.context().end(),
        article.id().value(),
        article.heading(),
        article.published().map(PublicationDate::edtf).orElse(""),
        article.url().map(URI::toString).orElse(""),
        article.file());
  }

  private static Optional<When> time(Fact fact) {
    return switch (fact) {
      case Fact.Measure measure -> measure.period();
      case Fact.Event event -> event.when();
      case Fact.Relation relation -> relation.period();
      case Fact.Target _, Fact.Claim _ -> Optional.empty();
    };
  }

  private static Optional<Subject> object(Fact fact) {
    return switch (fact) {
      case Fact.Event event -> event.what();
      case Fact.Relation relation -> Optional.of(relation.object());
      case Fact.Target _, Fact.Measure _, Fact.Claim _ -> Optional.empty();
    };
  }

  private static String label(Fact fact, Field field) {
    return Value.of(fact, field).stream().findFirst().map(Value::label).orElse("").strip();
  }

  private static String first(Optional<Days> days) {
    return days.filter(d -> !d.opensEarly()).map(d -> d.first().toString()).orElse("");
  }

  private static String last(Optional<Days> days) {
    return days.filter(d -> !d.opensLate()).map(d -> d.last().toString()).orElse("");
  }
}
