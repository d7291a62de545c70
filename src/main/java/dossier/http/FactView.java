package dossier.http;

import dossier.article.Metadata;
import dossier.article.Tag;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import dossier.search.FactResult.Context;
import dossier.search.FactResult.FactHit;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A fact as it is answered: the same keys for every kind, absent what does not apply.
///
/// @param who who acts or is spoken of
/// @param selector where the words stand that say it, after the W3C Web Annotation model
public record FactView(
    String id,
    String kind,
    Optional<Party> who,
    Optional<Party> object,
    String property,
    Optional<Amount> value,
    Optional<Amount> previous,
    Optional<Time> time,
    Optional<Time> deadline,
    Optional<String> where,
    Optional<String> status,
    String modality,
    boolean negated,
    Source attribution,
    List<Named> initiative,
    double confidence,
    String rule,
    Origin article,
    Selector selector) {

  /// Somebody or something; the id where the name is known.
  public record Party(Optional<String> id, String label) {}

  /// A quantity, with the upper end of a range, and the same in another unit where the article
  /// gives both.
  public record Amount(
      String text,
      Optional<BigDecimal> number,
      Optional<BigDecimal> high,
      String comparator,
      Optional<String> unit,
      Optional<Amount> converted) {}

  /// A time as written, and the days it can mean.
  public record Time(String text, String edtf, Optional<LocalDate> from, Optional<LocalDate> to) {}

  /// Who says it.
  public record Source(String kind, Optional<String> source, Optional<String> cue) {}

  /// The article that states it.
  public record Origin(
      String id, String title, Optional<DateView> published, Optional<URI> url, String file) {}

  /// The words and their place, and where else the article says the same.
  public record Selector(Quote quote, Position position, List<Also> also) {}

  /// Further words; their place is in code points.
  public record Also(String exact, int start, int end) {}

  /// The words, with what stands around them.
  public record Quote(String prefix, String exact, String suffix) {}

  public static FactView of(FactHit hit) {
    return of(hit.fact(), hit.article(), hit.context());
  }

  public static FactView of(Fact fact, Metadata article, Context context) {
    Said said = said(fact);
    Evidence evidence = fact.evidence();
    Evidence.Attribution by = evidence.attribution();
    return new FactView(
        fact.id(),
        fact.kind(),
        Optional.of(party(said.who)),
        said.object.map(FactView::party),
        said.property,
        said.value,
        said.previous.map(quantity -> amount(quantity, Optional.empty())),
        said.time.map(FactView::time),
        said.deadline.map(FactView::time),
        said.where,
        said.status,
        Given.word(evidence.modality()),
        evidence.negated(),
        new Source(Given.word(by.kind()), filled(by.source()), filled(by.cue())),
        evidence.initiatives().stream().map(id -> initiative(id, article)).toList(),
        evidence.confidence(),
        evidence.rule(),
        new Origin(
            article.id().value(),
            article.heading(),
            article.published().map(DateView::of),
            article.url(),
            article.file()),
        new Selector(
            new Quote(context.prefix(), evidence.quote(), context.suffix()),
            new Position(context.start(), context.end()),
            also(evidence, context)));
  }

  private static List<Also> also(Evidence evidence, Context context) {
    return IntStream.range(0, evidence.also().size())
        .mapToObj(i ->
            new Also(
                evidence.also().get(i).exact(),
                context.also().get(i).start(),
                context.also().get(i).end()))
        .toList();
  }

  /// What the kinds of facts say, brought under common names.
  private record Said(
      Subject who,
      Optional<Subject> object,
      String property,
      Optional<Amount> value,
      Optional<Quantity> previous,
      Optional<When> time,
      Optional<When> deadline,
      Optional<String> where,
      Optional<String> status) {

    static Said plain(Subject who, String property) {
      return new Said(
          who,
          Optional.empty(),
          property,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    Said at(Optional<When> when) {
      return new Said(who, object, property, value, previous, when, deadline, where, status);
    }

    Said of(Optional<Amount> amount) {
      return new Said(who, object, property, amount, previous, time, deadline, where, status);
    }

    Said to(Optional<Subject> thing, Optional<String> place) {
      return new Said(who, thing, property, value, previous, time, deadline, place, status);
    }

    Said promised(Optional<Quantity> before, Optional<When> due, String state) {
      return new Said(who, object, property, value, before, time, due, where, Optional.of(state));
    }
  }

  private static Said said(Fact fact) {
    return switch (fact) {
      case Fact.Target t ->
          Said.plain(t.who(), t.property())
              .of(amount(t.value()))
              .promised(t.previous(), t.deadline(), Given.word(t.status()));
      case Fact.Measure m ->
          Said.plain(m.what(), m.property())
              .of(Optional.of(amount(m.value(), amount(m.converted()))))
              .at(m.period());
      case Fact.Event e ->
          Said.plain(e.who(), e.type().word())
              .of(amount(e.value()))
              .to(e.what(), e.where())
              .at(e.when());
      case Fact.Relation r ->
          Said.plain(r.subject(), r.property())
              .to(Optional.of(r.object()), Optional.empty())
              .at(r.period());
      case Fact.Claim c -> Said.plain(c.about(), c.topic());
    };
  }

  private static Optional<Amount> amount(Optional<Quantity> quantity) {
    return quantity.map(one -> amount(one, Optional.empty()));
  }

  private static Amount amount(Quantity quantity, Optional<Amount> converted) {
    return new Amount(
        quantity.text(),
        quantity.number(),
        quantity.high(),
        quantity.comparator().sign(),
        filled(quantity.unit()),
        converted);
  }

  private static Party party(Subject subject) {
    return new Party(subject.id(), subject.text());
  }

  private static Time time(When when) {
    return new Time(
        when.text(), when.edtf(), DateView.first(when.days()), DateView.last(when.days()));
  }

  private static Named initiative(String id, Metadata article) {
    return article.tags(Tag.Kind.INITIATIVE).stream()
        .filter(tag -> tag.id().equals(id))
        .findFirst()
        .map(tag -> new Named(id, tag.label()))
        .orElseGet(() -> new Named(id, id));
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(some -> !some.isEmpty());
  }
}
