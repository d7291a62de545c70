package dossier.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// A fact as an item of a list, as the page's script shows it too: what it says in one line, the
/// words that say it with the way to their place, and how far to trust it.
final class FactHtml {
  private FactHtml() {}

  /// @param words what is said of it beside itself
  static void append(Element list, FactView fact, List<String> words) {
    Element item = list.appendElement("li").attr("id", "fact-" + fact.id());
    statement(item.appendElement("p").addClass("statement"), fact);
    Element quote = item.appendElement("blockquote").attr("dir", "auto");
    quote
        .appendElement("a")
        .attr("href", "/articles/" + fact.article().id() + "#fact-" + fact.id())
        .appendElement("q")
        .text(fact.selector().quote().exact());
    standing(item.appendElement("p").addClass("standing"), fact, words);
  }

  private static void statement(Element line, FactView fact) {
    part(line, "span", "kind", Optional.of(fact.kind()));
    part(line, "b", "", fact.who().map(FactView.Party::label));
    part(line, "span", "", Optional.of(fact.property().replace('-', ' ')));
    part(line, "b", "", fact.object().map(FactView.Party::label));
    part(line, "span", "value", fact.value().map(FactView.Amount::text));
    part(line, "span", "time", fact.previous().map(before -> "before: " + before.text()));
    part(line, "span", "time", fact.time().map(FactView.Time::text));
    part(line, "span", "time", fact.deadline().map(due -> "due " + due.text()));
    part(line, "span", "time", fact.where());
  }

  private static void part(Element line, String name, String style, Optional<String> text) {
    text.filter(some -> !some.isEmpty())
        .ifPresent(some -> {
          Element part = line.appendElement(name).text(some);
          if (!style.isEmpty()) {
            part.addClass(style);
          }
          line.appendText(" ");
        });
  }

  /// A missed target is told in the negative, and is no denial.
  private static boolean denied(FactView fact) {
    return fact.negated() && !fact.kind().equals("target");
  }

  private static void standing(Element line, FactView fact, List<String> words) {
    Stream<String> said =
        Stream.of(
                denied(fact) ? Optional.of("denied") : Optional.<String>empty(),
                Optional.of(fact.modality()).filter(word -> !word.equals("actual")),
                fact.attribution().source().map(source -> "says " + source))
            .flatMap(Optional::stream);
    Stream.concat(words.stream(), said)
        .forEach(word -> part(line, "span", "tag", Optional.of(word)));
    part(line, "span", "", Optional.of(fact.article().title()));
    part(line, "span", "", fact.article().published().map(date -> HtmlPage.written(date.edtf())));
    line.appendElement("a").attr("href", "/v1/facts/" + fact.id() + "?pretty").text(fact.id());
  }
}
