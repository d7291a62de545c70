package dossier.ledger;

import dossier.article.Days;
import dossier.article.Metadata;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import dossier.query.Field;
import dossier.search.FactResult.FactHit;
import dossier.search.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A fact as somebody's statement: who printed it, and when.
///
/// @param id the fact's, which is costly to compute
public record Statement(String id, FactHit hit) {

  /// By the first day the article can have appeared, undated last; then by article and place. No
  /// two statements are equal in it but those that say the same in the same words at one place.
  public static final Comparator<Statement> ORDER =
      Comparator.comparing(Statement::day)
          .thenComparing(statement -> statement.article().id())
          .thenComparingInt(statement -> statement.fact().evidence().start())
          .thenComparingInt(statement -> statement.fact().evidence().end())
          .thenComparing(Statement::id);

  public static Statement of(FactHit hit) {
    return new Statement(hit.fact().id(), hit);
  }

  public Fact fact() {
    return hit.fact();
  }

  public Metadata article() {
    return hit.article();
  }

  public String quote() {
    return fact().evidence().quote();
  }

  /// The days on which it can have been printed; all days where that is not known.
  public Days said() {
    return article().published().map(date -> date.days()).orElse(Days.ALL);
  }

  /// The first day on which it can have been printed, last of all where that is not known.
  LocalDate day() {
    return said().opensEarly() ? LocalDate.MAX : said().first();
  }

  /// Whether it was certainly printed later than the other.
  boolean isAfter(Statement other) {
    return said().first().isAfter(other.said().last());
  }

  Optional<Fact.Target> target() {
    return fact() instanceof Fact.Target target ? Optional.of(target) : Optional.empty();
  }

  boolean isTarget(Fact.Status status) {
    return target().filter(target -> target.status() == status).isPresent();
  }

  /// The anchored deadline of a target.
  Optional<Days> deadline() {
    return target().flatMap(Fact.Target::deadline).map(When::days).filter(Statement::isAnchored);
  }

  /// The time that it names itself, where that is anchored.
  public Optional<Days> named() {
    Optional<When> when =
        switch (fact()) {
          case Fact.Target _, Fact.Claim _ -> Optional.empty();
          case Fact.Measure measure -> measure.period();
          case Fact.Event event -> event.when();
          case Fact.Relation relation -> relation.period();
        };
    return when.map(When::days).filter(Statement::isAnchored);
  }

  private static boolean isAnchored(Days days) {
    return !days.equals(Days.ALL);
  }

  /// The time it speaks of: the one it names, else that of its printing.
  Days time() {
    return named().orElseGet(this::said);
  }

  String property() {
    return Value.of(fact(), Field.PROPERTY).stream().map(Value::id).findFirst().orElse("");
  }

  Optional<Quantity> quantity() {
    return Value.quantity(fact());
  }

  /// The amount, and the same in another unit where the article gives both.
  List<Quantity> amounts() {
    Optional<Quantity> converted =
        fact() instanceof Fact.Measure measure ? measure.converted() : Optional.empty();
    return java.util.stream.Stream.concat(quantity().stream(), converted.stream()).toList();
  }

  /// Whether both speak of somebody the vocabulary knows, and of different ones.
  boolean isOfAnotherThan(Statement other) {
    Optional<String> one = subject().id();
    Optional<String> two = other.subject().id();
    return one.isPresent() && two.isPresent() && !one.equals(two);
  }

  Subject subject() {
    return switch (fact()) {
      case Fact.Target target -> target.who();
      case Fact.Measure measure -> measure.what();
      case Fact.Event event -> event.who();
      case Fact.Relation relation -> relation.subject();
      case Fact.Claim claim -> claim.about();
    };
  }

  boolean isActual() {
    return fact().evidence().modality() == dossier.fact.Evidence.Modality.ACTUAL
        && !fact().evidence().negated();
  }
}
