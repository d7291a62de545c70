package dossier.http;

import dossier.article.Metadata;
import dossier.ledger.Dossier;
import dossier.ledger.Drift;
import dossier.ledger.Promise;
import dossier.ledger.Statement;
import dossier.ledger.Told;
import dossier.vocabulary.Name;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer of `/v1/initiatives/{id}`.
///
/// @param asOf the day that bounds what was read; absent where all counts
/// @param day the day on which promises are due, overdue, silent
/// @param facts how many statements the archive holds of it
/// @param timeline what happened, in the order of its time
/// @param parties who is what to whom
public record DossierView(
    Initiative initiative,
    Optional<LocalDate> asOf,
    LocalDate day,
    Searched searched,
    long facts,
    List<Event> timeline,
    List<PromiseView> promises,
    List<Event> measures,
    List<Party> parties,
    List<FactView> money,
    List<LinkView> conflicts,
    List<String> gaps,
    List<FactView.Origin> sources,
    IndexView index) {

  /// What the vocabulary tells of it.
  record Initiative(
      String id,
      String label,
      Optional<String> kind,
      Optional<String> owner,
      Optional<String> start,
      Optional<String> end,
      Optional<String> place) {
    static Initiative of(Name name) {
      return new Initiative(
          name.id(),
          name.label(),
          name.type(),
          name.owner(),
          name.start(),
          name.end(),
          name.place());
    }
  }

  /// What was looked through.
  ///
  /// @param undated left out, because nobody knows whether they had appeared
  /// @param words the same as a sentence
  record Searched(int articles, int undated, String words) {}

  /// One thing by all facts that tell it, the first of them in full.
  record Event(int origins, FactView fact, List<String> also) {
    static Event of(Told told) {
      List<String> ids = told.statements().stream().skip(1).map(Statement::id).toList();
      return new Event(told.origins(), FactView.of(told.first().hit()), ids);
    }
  }

  /// A promise through time.
  record PromiseView(
      String id,
      String property,
      String state,
      String why,
      int origins,
      List<Step> steps,
      List<Change> drift) {
    static PromiseView of(Promise promise) {
      return new PromiseView(
          promise.id(),
          promise.property(),
          promise.standing().state().word(),
          promise.standing().why(),
          promise.origins(),
          promise.steps().stream().map(Step::of).toList(),
          promise.drift().stream().map(Change::of).toList());
    }
  }

  /// A statement in it.
  record Step(
      String part,
      Optional<String> state,
      Optional<String> why,
      List<LinkView> links,
      FactView fact) {
    static Step of(Promise.Step step) {
      return new Step(
          Given.word(step.part()),
          step.standing().map(standing -> standing.state().word()),
          step.standing().map(standing -> standing.why()),
          step.links().stream().map(LinkView::of).toList(),
          FactView.of(step.statement().hit()));
    }
  }

  /// A field in which it is told otherwise than before.
  record Change(String field, String from, String to, String before, String after) {
    static Change of(Drift drift) {
      return new Change(
          Given.word(drift.part()),
          drift.from().id(),
          drift.to().id(),
          drift.before(),
          drift.after());
    }
  }

  /// A person or organisation, with all that it is.
  record Party(FactView.Party who, List<Role> roles) {}

  /// What it is to whom.
  record Role(String role, Optional<FactView.Party> of, int origins, List<String> facts) {
    static Role of(Told told) {
      FactView first = FactView.of(told.first().hit());
      List<String> ids = told.statements().stream().map(Statement::id).toList();
      return new Role(first.property(), first.object(), told.origins(), ids);
    }
  }

  public static DossierView of(Dossier dossier, IndexView index) {
    var coverage = dossier.coverage();
    return new DossierView(
        Initiative.of(dossier.initiative()),
        Optional.of(dossier.asOf().day()).filter(_ -> dossier.asOf().bounded()),
        dossier.asOf().day(),
        new Searched(coverage.articles().size(), coverage.undated(), coverage.words()),
        dossier.facts(),
        dossier.timeline().stream().map(Event::of).toList(),
        dossier.promises().stream().map(PromiseView::of).toList(),
        dossier.measures().stream().map(Event::of).toList(),
        parties(dossier.roles()),
        dossier.money().stream().map(Statement::hit).map(FactView::of).toList(),
        dossier.conflicts().stream().map(LinkView::of).toList(),
        dossier.gaps(),
        coverage.articles().stream().map(DossierView::source).toList(),
        index);
  }

  private static List<Party> parties(List<Told> roles) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (Told told : roles) {
      FactView view = FactView.of(told.first().hit());
      FactView.Party who = view.who().orElseThrow();
      parties.merge(
          who.id().orElse(who.label()),
          new Party(who, List.of(Role.of(told))),
          (one, two) ->
              new Party(
                  one.who,
                  java.util.stream.Stream.concat(one.roles.stream(), two.roles.stream()).toList()));
    }
    return List.copyOf(parties.values());
  }

  private static FactView.Origin source(Metadata about) {
    return new FactView.Origin(
        about.id().value(),
        about.heading(),
        about.published().map(DateView::of),
        about.url(),
        about.file());
  }
}
