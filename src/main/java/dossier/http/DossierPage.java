package dossier.http;

import dossier.ledger.AsOf;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// `/initiatives/{id}`: the dossier of an initiative as a page: what was promised and what became
/// of it, what happened, who takes part, what was not found, and the articles it rests on. Every
/// statement links to its words.
final class DossierPage implements Route {
  private final JsonAnswers json;
  private final PageFrame frame;
  private final Clock clock;

  DossierPage(JsonAnswers json, PageFrame frame, Clock clock) {
    this.json = json;
    this.frame = frame;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) throws IOException {
    try {
      String id = request.place("id");
      AsOf asOf = asOf(request);
      return json.answer(
              request,
              "page of dossier " + id + " " + asOf + " " + frame.tag(),
              (archive, answers) -> answers.dossier(DossierRoute.name(archive, id), asOf),
              this::page)
          .with("Cache-Control", "no-cache");
    } catch (Refusal refusal) {
      return frame.sorry(refusal);
    }
  }

  private AsOf asOf(Request request) {
    var given = new Given(request.parameters(), Parameters.OF_A_DOSSIER);
    given.flag("pretty");
    Optional<LocalDate> asked = new Filters(given).asOf();
    if (!given.mistakes().isEmpty()) {
      throw Refusal.of(given.mistakes());
    }
    return asked.map(AsOf::then).orElseGet(() -> AsOf.now(LocalDate.now(clock)));
  }

  private Answer page(DossierView dossier) {
    HtmlPage page = frame.page(dossier.initiative().label());
    String data = "/v1/initiatives/" + dossier.initiative().id();
    page.meta("description", dossier.initiative().label() + ": " + dossier.searched().words())
        .alternate("application/json", data)
        .alternate("text/csv", data + ".csv");
    Element body = page.main("article").addClass("dossier");
    head(body, dossier, data);
    dossier.promises().forEach(promise -> promise(section(body, "Promises"), promise));
    events(body, "What happened", dossier.timeline());
    events(body, "Figures", dossier.measures());
    dossier.money().forEach(fact -> FactHtml.append(list(section(body, "Money")), fact, List.of()));
    dossier.parties().forEach(party -> party(section(body, "Who takes part"), party));
    dossier.conflicts().forEach(link -> conflict(section(body, "What contradicts itself"), link));
    dossier.gaps().forEach(gap -> item(section(body, "Looked for and not found")).text(gap));
    dossier.sources().forEach(source -> source(section(body, "Articles it rests on"), source));
    return page.answer();
  }

  private static void head(Element body, DossierView dossier, String data) {
    DossierView.Initiative about = dossier.initiative();
    body.appendElement("h1").text(about.label());
    String time =
        Stream.of(about.start(), about.end())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" – "));
    Element byline = body.appendElement("p").addClass("byline");
    Stream.of(about.kind(), Optional.of(time), about.place())
        .flatMap(Optional::stream)
        .filter(word -> !word.isEmpty())
        .forEach(word -> byline.appendElement("span").text(word));
    Element searched = body.appendElement("p").addClass("note");
    searched.appendText("From " + dossier.searched().words());
    dossier.asOf().ifPresent(day -> searched.appendText(", as of " + day));
    searched.appendText(". ");
    Element links = body.appendElement("p").addClass("forms");
    link(links, "/?initiative=" + about.id(), "Its articles");
    link(links, data, "JSON");
    link(links, data + ".csv", "CSV");
  }

  /// The section of a title, which is made when the first thing is put into it.
  private static Element section(Element body, String title) {
    Optional<Element> made =
        body.children().stream().filter(child -> child.attr("aria-label").equals(title)).findAny();
    return made.orElseGet(() -> {
      Element section = body.appendElement("section").attr("aria-label", title);
      section.appendElement("h2").text(title);
      return section;
    });
  }

  /// The list that a section ends with.
  private static Element list(Element section) {
    return Optional.ofNullable(section.lastElementChild())
        .filter(last -> last.nameIs("ol"))
        .orElseGet(() -> section.appendElement("ol").addClass("facts"));
  }

  private static Element item(Element section) {
    Element list =
        Optional.ofNullable(section.lastElementChild())
            .filter(last -> last.nameIs("ul"))
            .orElseGet(() -> section.appendElement("ul"));
    return list.appendElement("li");
  }

  private static void promise(Element section, DossierView.PromiseView promise) {
    Element title = section.appendElement("h3");
    title.appendText(promise.property().replace('-', ' ') + " ");
    title.appendElement("span").addClass("state").text(promise.state());
    section.appendElement("p").addClass("note").text(promise.why());
    for (DossierView.Step step : promise.steps()) {
      List<String> words =
          Stream.concat(Stream.of(step.part()), step.state().stream()).distinct().toList();
      FactHtml.append(list(section), step.fact(), words);
    }
    promise.drift().stream()
        .filter(change -> !change.field().equals("wording"))
        .forEach(change ->
            item(section)
                .text(change.field() + ": " + or(change.before()) + " → " + or(change.after())));
  }

  private static String or(String said) {
    return said.isEmpty() ? "not said" : said;
  }

  private static void events(Element body, String title, List<DossierView.Event> events) {
    for (DossierView.Event event : events) {
      List<String> words = event.origins() > 1 ? List.of(event.origins() + " origins") : List.of();
      FactHtml.append(list(section(body, title)), event.fact(), words);
    }
  }

  private static void party(Element section, DossierView.Party party) {
    Element line = item(section);
    line.appendElement("b").text(party.who().label());
    for (DossierView.Role role : party.roles()) {
      String words =
          role.role().replace('-', ' ') + role.of().map(of -> " of " + of.label()).orElse("");
      line.appendText(" · ");
      link(line, "/v1/facts/" + role.facts().getFirst(), words);
    }
  }

  private static void conflict(Element section, LinkView link) {
    Element line = item(section);
    line.appendText(link.why() + " (");
    link(line, "/v1/facts/" + link.from(), "one");
    line.appendText(", ");
    link(line, "/v1/facts/" + link.to(), "the other");
    line.appendText(")");
  }

  private static void source(Element section, FactView.Origin source) {
    Element line = item(section);
    link(line, "/articles/" + source.id(), source.title());
    source
        .published()
        .ifPresent(date ->
            line.appendElement("span").addClass("note").text(" " + HtmlPage.written(date.edtf())));
    HtmlPage.safe(source.url()).ifPresent(url -> link(line.appendText(" "), url, "Original"));
  }

  private static void link(Element parent, String href, String text) {
    parent.appendElement("a").attr("href", href).text(text);
    parent.appendText(" ");
  }
}
