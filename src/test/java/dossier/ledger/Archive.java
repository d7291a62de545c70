package dossier.ledger;

import dossier.article.Article;
import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.Tag;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import dossier.search.Articles;
import dossier.search.Index;
import dossier.search.ModelIndex;
import dossier.vocabulary.Name;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// An archive in the making, for tests of the ledger: articles about one initiative, each a list of
/// facts whose quotes are its sentences.
final class Archive {
  static final String ID = "harbour-line";

  private final List<Draft> drafts = new ArrayList<>();

  /// An article in the making.
  private record Draft(
      Articles article, List<String> sentences, List<BiFunction<Article, Integer, Fact>> facts) {}

  /// A quantity: `>1000000 {business} = more than 1 million businesses`.
  static Quantity quantity(String written) {
    String[] parts = written.split(" = ", 2);
    String[] value = parts[0].split(" ", 2);
    String sign = value[0].replaceAll("[-0-9.]", "");
    Quantity.Comparator comparator =
        List.of(Quantity.Comparator.values()).stream()
            .filter(one -> one.sign().equals(sign.isEmpty() ? "=" : sign))
            .findFirst()
            .orElseThrow();
    String digits = value[0].replaceAll("[^-0-9.]", "");
    return new Quantity(
        parts.length > 1 ? parts[1] : written,
        digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits)),
        comparator,
        value.length > 1 ? value[1] : "");
  }

  static Optional<When> when(String edtf) {
    Optional<Days> days = Edtf.parse(edtf);
    return days.map(one -> new When(edtf, edtf, one));
  }

  Archive article(String id, String published) {
    Articles article = Articles.id(id).title(id).tag(Tag.Kind.INITIATIVE, ID, "Harbour Line");
    Edtf.parse(published).ifPresent(article::published);
    drafts.add(new Draft(article, new ArrayList<>(), new ArrayList<>()));
    return this;
  }

  Archive copyOf(String other) {
    drafts.getLast().article().copyOf(other);
    return this;
  }

  private Archive add(String quote, BiFunction<Article, Integer, Fact> fact) {
    drafts.getLast().sentences().add(quote);
    drafts.getLast().facts().add(fact);
    return this;
  }

  /// A target; the empty text stands for what is absent.
  Archive target(Fact.Status status, String value, String deadline, String quote) {
    return target(status, "businesses", value, "", deadline, quote);
  }

  Archive target(
      Fact.Status status,
      String property,
      String value,
      String previous,
      String deadline,
      String quote) {
    boolean missed = status == Fact.Status.MISSED;
    return add(
        quote,
        (article, start) ->
            new Fact.Target(
                new Subject(Optional.of("quay"), "The Quay"),
                property,
                optional(value),
                optional(previous),
                when(deadline),
                status,
                evidence(
                    article,
                    start,
                    quote,
                    missed ? Evidence.Modality.ACTUAL : Evidence.Modality.PLANNED,
                    missed)));
  }

  Archive measure(String who, String property, String value, String period, String quote) {
    return measure(who, property, value, "", period, quote);
  }

  Archive measure(
      String who, String property, String value, String converted, String period, String quote) {
    return add(
        quote,
        (article, start) ->
            new Fact.Measure(
                new Subject(Optional.of(who), who),
                property,
                quantity(value),
                optional(converted),
                when(period),
                evidence(article, start, quote, Evidence.Modality.ACTUAL, false)));
  }

  Archive event(Fact.EventType type, String who, String day, String quote) {
    return add(
        quote,
        (article, start) ->
            new Fact.Event(
                type,
                new Subject(Optional.empty(), who),
                Optional.empty(),
                when(day),
                Optional.empty(),
                Optional.empty(),
                evidence(article, start, quote, Evidence.Modality.ACTUAL, false)));
  }

  private static Optional<Quantity> optional(String written) {
    return written.isEmpty() ? Optional.empty() : Optional.of(quantity(written));
  }

  private static Evidence evidence(
      Article article, int start, String quote, Evidence.Modality modality, boolean negated) {
    return new Evidence(
        article.id(),
        quote,
        start,
        start + quote.length(),
        List.of(ID),
        new Evidence.Attribution(Evidence.Attribution.Kind.AUTHOR, "", ""),
        modality,
        negated,
        0.9,
        "test");
  }

  Index index() throws IOException {
    Index index = ModelIndex.plain();
    for (Draft draft : drafts) {
      String text = String.join(". ", draft.sentences()) + ".";
      Article article = draft.article().text(text).article();
      List<Fact> stated = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < draft.facts().size(); i++) {
        stated.add(draft.facts().get(i).apply(article, start));
        start += draft.sentences().get(i).length() + 2;
      }
      index.put(article, stated);
    }
    index.commit();
    return index;
  }

  Dossier dossier(String day) throws IOException {
    return new Ledger(index()).dossier(initiative(), AsOf.now(LocalDate.parse(day)));
  }

  Dossier asOf(String day) throws IOException {
    return new Ledger(index()).dossier(initiative(), AsOf.then(LocalDate.parse(day)));
  }

  static Name initiative() {
    return new Name(
        ID,
        Name.Kind.INITIATIVE,
        "Harbour Line",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
