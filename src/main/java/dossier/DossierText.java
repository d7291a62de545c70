package dossier;

import dossier.article.Edtf;
import dossier.article.PublicationDate;
import dossier.fact.Fact;
import dossier.fact.Subject;
import dossier.ledger.Dossier;
import dossier.ledger.Drift;
import dossier.ledger.Link;
import dossier.ledger.Promise;
import dossier.ledger.Statement;
import dossier.ledger.Told;
import dossier.vocabulary.Name;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A dossier for a reader at a terminal: plain text of 80 columns, each statement with its own
/// words, its article and date, and the id to cite it by.
final class DossierText {
  private static final int WIDTH = 80;

  private final PrintWriter out;

  DossierText(PrintWriter out) {
    this.out = out;
  }

  void print(Dossier dossier) {
    head(dossier);
    section("Promises", dossier.promises().isEmpty());
    dossier.promises().forEach(this::print);
    section("Timeline", dossier.timeline().isEmpty());
    dossier.timeline().forEach(told -> print(when(told.first()) + what(told), told));
    section("Measures", dossier.measures().isEmpty());
    dossier.measures().forEach(told -> print(when(told.first()) + amount(told.first()), told));
    section("People and organisations", dossier.roles().isEmpty());
    dossier.roles().forEach(told -> print(role(told.first()), told));
    section("Conflicts", dossier.conflicts().isEmpty());
    dossier.conflicts().forEach(this::print);
    section("Gaps", dossier.gaps().isEmpty());
    dossier.gaps().forEach(gap -> wrap("  - ", "    ", gap));
    section("Sources", dossier.coverage().articles().isEmpty());
    dossier
        .coverage()
        .articles()
        .forEach(about ->
            wrap(
                "  - ",
                "    ",
                about.published().map(PublicationDate::edtf).orElse("no date")
                    + "  "
                    + about.heading()
                    + "  ["
                    + about.id()
                    + "]"));
  }

  private void head(Dossier dossier) {
    Name name = dossier.initiative();
    wrap("", "", name.label());
    String known =
        Stream.of(
                name.type(),
                name.owner().map(owner -> "by " + owner),
                name.start().map(start -> "from " + start),
                name.end().map(end -> "to " + end),
                name.place().map(place -> "in " + place))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    if (!known.isEmpty()) {
      wrap("", "", known);
    }
    String day = (dossier.asOf().bounded() ? "As of " : "On ") + dossier.asOf().day();
    wrap("", "", day + ": " + dossier.facts() + " facts in " + dossier.coverage().words());
  }

  private void section(String title, boolean empty) {
    out.println();
    out.println(title);
    out.println("-".repeat(title.length()));
    if (empty) {
      out.println("  none found");
    }
  }

  private void print(Promise promise) {
    wrap(
        "  ",
        "    ",
        promise.standing().state().word().toUpperCase(Locale.ROOT)
            + "  "
            + promise.property()
            + "  ("
            + origins(promise.origins())
            + "): "
            + promise.standing().why());
    for (Promise.Step step : promise.steps()) {
      Statement one = step.statement();
      String due =
          one.fact() instanceof Fact.Target target
              ? target.deadline().map(when -> ", due " + when.edtf()).orElse("")
              : "";
      wrap(
          "    ", "      ", step.part().name().toLowerCase(Locale.ROOT) + ": " + amount(one) + due);
      quote("      ", one);
      for (Link link : step.links()) {
        wrap("      ", "        ", "-> " + words(link));
      }
    }
    for (Drift drift : promise.drift()) {
      if (drift.part() != Drift.Part.WORDING) {
        wrap(
            "    ",
            "      ",
            "drift of "
                + drift.part().name().toLowerCase(Locale.ROOT)
                + ": "
                + or(drift.before())
                + " became "
                + or(drift.after()));
      }
    }
  }

  private static String or(String told) {
    return told.isEmpty() ? "nothing told" : "“" + told + "”";
  }

  private static String words(Link link) {
    String how = link.comparability().map(c -> ", comparable: " + lower(c)).orElse("");
    String ratio = link.ratio().map(r -> ", ratio " + r.toPlainString()).orElse("");
    return lower(link.kind()) + how + ratio + ": " + link.why();
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void print(String line, Told told) {
    wrap("  ", "    ", line + "  (" + origins(told.origins()) + ")");
    quote("    ", told.first());
  }

  private void print(Link conflict) {
    wrap(
        "  ",
        "    ",
        conflict.cause().map(DossierText::lower).orElse("").toUpperCase(Locale.ROOT)
            + ": "
            + conflict.why());
    quote("    ", conflict.from());
    quote("    ", conflict.to());
  }

  private static String origins(int count) {
    return count == 1 ? "1 origin" : count + " origins";
  }

  private static String when(Statement one) {
    return one.named().map(days -> Edtf.format(days) + "  ").orElse("");
  }

  private static String what(Told told) {
    Fact.Event event = (Fact.Event) told.first().fact();
    String object = event.what().map(what -> " - " + what.text()).orElse("");
    String negated = event.evidence().negated() ? "not " : "";
    String planned = lower(event.evidence().modality());
    return negated
        + event.type().word()
        + " ("
        + planned
        + "): "
        + event.who().text()
        + object
        + Optional.of(amount(told.first()))
            .filter(a -> !a.isEmpty() && !a.equals(event.who().text()))
            .map(a -> ", " + a)
            .orElse("");
  }

  private static String amount(Statement one) {
    String value =
        switch (one.fact()) {
          case Fact.Target target -> target.value().map(q -> q.text()).orElse("no number told");
          case Fact.Measure measure ->
              measure.what().text()
                  + ", "
                  + measure.property()
                  + ": "
                  + measure.value().text()
                  + measure.converted().map(q -> " (" + q.text() + ")").orElse("");
          case Fact.Event event -> event.value().map(q -> q.text()).orElse("");
          case Fact.Relation _, Fact.Claim _ -> "";
        };
    return value;
  }

  private static String role(Statement one) {
    Fact.Relation relation = (Fact.Relation) one.fact();
    Subject of = relation.object();
    return relation.subject().text() + ": " + relation.property() + " of " + of.text();
  }

  private void quote(String indent, Statement one) {
    wrap(indent, indent, "“" + one.quote() + "”");
    wrap(
        indent,
        indent,
        "["
            + one.article().published().map(PublicationDate::edtf).orElse("no date")
            + ", article "
            + one.article().id()
            + ", fact "
            + one.id()
            + "]");
  }

  /// Prints words in lines of at most 80 columns where no word is longer.
  private void wrap(String first, String following, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : List.of(printable(text).split(" "))) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        out.println(line);
        line = new StringBuilder(following);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.println(line);
  }

  /// Without control characters, which could steer the terminal.
  private static String printable(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD").strip();
  }
}
