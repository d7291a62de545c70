package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of an ODT file as a reader of the printed document sees it: without comments, what was
/// deleted, and tables of contents; notes last.
final class OpenText {
  private static final Set<String> PASSED_OVER =
      Set.of(
          "annotation",
          "tracked-changes",
          "note-citation",
          "ruby-text",
          "table-of-content",
          "alphabetical-index",
          "illustration-index",
          "table-index",
          "forms",
          "script",
          "desc",
          "covered-table-cell");

  private static final int MOST_SPACES = 1000;

  private final XMLStreamReader in;
  private final Prose prose = new Prose();
  private final Map<String, String> bases = new HashMap<>();
  private Optional<Claim> title = Optional.empty();
  private String style = "";
  private boolean inBody;

  OpenText(XMLStreamReader in) {
    this.in = in;
  }

  Prose prose() {
    return prose;
  }

  /// The first paragraph in the style of a title, else the heading that the text begins with.
  Optional<Claim> title() {
    return title;
  }

  void read() throws IOException, XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> open(in.getLocalName());
        case XMLStreamReader.END_ELEMENT -> close(in.getLocalName());
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
          if (inBody) {
            prose.addFlowing(in.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void open(String name) throws IOException, XMLStreamException {
    if (name.equals("body")) {
      inBody = true;
    }
    if (!inBody) {
      learnStyle(name);
    } else if (PASSED_OVER.contains(name)) {
      Xml.skip(in);
    } else {
      openText(name);
    }
  }

  private void openText(String name) throws IOException {
    switch (name) {
      case "p", "h" -> {
        style = Xml.attribute(in, "style-name").orElse("");
        prose.openParagraph();
      }
      case "s" -> prose.add(" ".repeat(spaces()));
      case "tab" -> prose.add(" ");
      case "line-break" -> prose.add("\n");
      case "table-row" -> prose.openRow();
      case "table-cell" -> prose.openCell();
      case "note" -> prose.openNote();
      default -> {}
    }
  }

  private void close(String name) {
    if (!inBody) {
      return;
    }
    switch (name) {
      case "p", "h" -> closeParagraph(name.equals("h"));
      case "table-row" -> prose.closeRow();
      case "table-cell" -> prose.closeCell();
      case "note" -> prose.closeNote();
      case "body" -> inBody = false;
      default -> {}
    }
  }

  private void closeParagraph(boolean heading) {
    boolean first = prose.size() == 0;
    Optional<String> text = prose.closeParagraph();
    if (text.isPresent() && title.isEmpty()) {
      if (isTitle()) {
        title = Optional.of(new Claim(About.TITLE, Titles.oneLine(text.get()), "ODT: style Title"));
      } else if (first && heading) {
        title = Optional.of(new Claim(About.TITLE, Titles.oneLine(text.get()), "ODT: heading"));
      }
    }
  }

  /// The style of a paragraph is often an unnamed variant of one with a name.
  private boolean isTitle() {
    return style.equals("Title") || bases.getOrDefault(style, "").equals("Title");
  }

  private void learnStyle(String name) {
    if (name.equals("style")) {
      Optional<String> base = Xml.attribute(in, "parent-style-name");
      base.ifPresent(known -> bases.put(Xml.attribute(in, "name").orElse(""), known));
    }
  }

  /// How many spaces an element stands for.
  private int spaces() {
    String count = Xml.attribute(in, "c").filter(c -> c.matches("\\d{1,3}")).orElse("1");
    return Math.min(Integer.parseInt(count), MOST_SPACES);
  }
}
