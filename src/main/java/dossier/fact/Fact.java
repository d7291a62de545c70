package dossier.fact;

import java.util.Locale;
import java.util.Optional;

/// Something that an article states. Every fact can be checked against its quote.
///
/// `property` is an open word from the rules (`revenue`, `seller-fee`, `businesses-signed-up`),
/// never an enum, so that a rule file can add one.
public sealed interface Fact {
  Evidence evidence();

  /// The word for the fact's kind: `target`, `measure`, `event`, `relation`, `claim`.
  default String kind() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /// A name for the fact that outlives re-indexing: a hash of the article, the kind, the quote and
  /// what is said.
  default String id() {
    return FactId.of(this);
  }

  /// The same fact on other evidence.
  default Fact on(Evidence other) {
    return switch (this) {
      case Target t ->
          new Target(
              t.who, t.property, t.value, t.previous, t.deadline, t.status, other);
      case Measure m -> new Measure(m.what, m.property, m.value, m.converted, m.period, other);
      case Event e -> new Event(e.type, e.who, e.what, e.when, e.where, e.value, other);
      case Relation r -> new Relation(r.subject, r.property, r.object, r.period, other);
      case Claim c -> new Claim(c.about, c.topic, other);
    };
  }

  /// Something promised or aimed at: "sign up more than 1 million businesses within three years".
  ///
  /// @param previous what had been aimed at before, for a revised target
  record Target(
      Subject who,
      String property,
      Optional<Quantity> value,
      Optional<Quantity> previous,
      Optional<When> deadline,
      Status status,
      Evidence evidence)
      implements Fact {}

  /// Something counted or priced, at a time: revenue, users, a fee, a share.
  ///
  /// @param converted the same amount in another unit, where the article gives both: "18.4 billion
  ///   yuan ($2.9 billion)"
  record Measure(
      Subject what,
      String property,
      Quantity value,
      Optional<Quantity> converted,
      Optional<When> period,
      Evidence evidence)
      implements Fact {}

  /// Something that happened, or is said to be about to.
  record Event(
      EventType type,
      Subject who,
      Optional<Subject> what,
      Optional<When> when,
      Optional<String> where,
      Optional<Quantity> value,
      Evidence evidence)
      implements Fact {}

  /// A standing link: Mike Effle – ceo – 11main.com. Relation names are those of schema.org and
  /// FollowTheMoney.
  record Relation(
      Subject subject, String property, Subject object, Optional<When> period, Evidence evidence)
      implements Fact {}

  /// A judgement, forecast or quotation, worth its words rather than its values.
  record Claim(Subject about, String topic, Evidence evidence) implements Fact {}

  /// Where a target stands, as this article tells it.
  enum Status {
    ANNOUNCED,
    REVISED,
    MET,
    MISSED,
    ABANDONED
  }

  /// What sort of thing happened, after the terms of schema.org and FollowTheMoney.
  enum EventType {
    LAUNCH,
    TRIAL,
    EVENT_HELD,
    ACQUISITION,
    SALE,
    INVESTMENT,
    PARTNERSHIP,
    MARKET_ENTRY,
    CLOSURE,
    APPOINTMENT,
    DEPARTURE,
    LAYOFF,
    POSTPONEMENT,
    MERGER,
    LISTING,
    CONTRACT,
    LAWSUIT,
    SETTLEMENT,
    FINE,
    INVESTIGATION,
    APPROVAL,
    REJECTION,
    BAN,
    RECALL,
    EXPANSION,
    RELOCATION,
    RESTRUCTURING,
    BANKRUPTCY,
    DEFAULT,
    LICENSE,
    AWARD,
    PAYOUT,
    PRICE_CHANGE,
    STRIKE,
    TRAINING,
    RATING,
    OFFER,
    ACCIDENT,
    OTHER;

    /// The word for it in answers and rule files: `market-entry`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
