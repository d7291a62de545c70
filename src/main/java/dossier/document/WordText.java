package dossier.document;

import dossier.article.About;
import dossier.article.Claim;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of one part of a Word document as a reader of the printed document sees it: with what
/// was inserted and without what was deleted, hidden, or written twice for older programs.
final class WordText {
  /// Elements that hold no text of the document, or text that is gone.
  private static final Set<String> PASSED_OVER =
      Set.of(
          "del",
          "moveFrom",
          "delText",
          "instrText",
          "Fallback",
          "sdtPr",
          "sectPr",
          "trPr",
          "tblPr",
          "tcPr",
          "annotationRef");

  private final XMLStreamReader in;
  private final WordStyles styles;
  private final Prose prose = new Prose();
  private final Deque<String> styled = new ArrayDeque<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> endnotes = new ArrayList<>();
  private Optional<Claim> title = Optional.empty();
  private boolean hidden;
  private boolean inText;

  WordText(byte[] part, WordStyles styles) throws XMLStreamException {
    this.in = Xml.reader(part);
    this.styles = styles;
  }

  Prose prose() {
    return prose;
  }

  /// The first paragraph in the style of a title, else the heading that the text begins with.
  Optional<Claim> title() {
    return title;
  }

  /// The footnotes that the text refers to, in order.
  List<String> footnotes() {
    return footnotes;
  }

  List<String> endnotes() {
    return endnotes;
  }

  /// The notes of a part of notes, by their ids; not the lines that Word draws above them.
  static Map<String, String> notes(Optional<byte[]> part) throws IOException, XMLStreamException {
    Map<String, String> notes = new HashMap<>();
    if (part.isPresent()) {
      XMLStreamReader in = Xml.reader(part.get());
      while (in.hasNext()) {
        if (in.next() == XMLStreamReader.START_ELEMENT && in.getLocalName().endsWith("note")) {
          if (Xml.attribute(in, "type").filter(type -> !type.equals("normal")).isPresent()) {
            Xml.skip(in);
          } else {
            String id = Xml.attribute(in, "id").orElse("");
            notes.put(id, Titles.oneLine(new WordText(in).note()));
          }
        }
      }
    }
    return notes;
  }

  private WordText(XMLStreamReader in) throws XMLStreamException {
    this.in = in;
    this.styles = WordStyles.of(Optional.empty());
  }

  private String note() throws IOException, XMLStreamException {
    read();
    return prose.size() == 0 ? "" : String.join(" ", prose.paragraphs(Optional.empty()));
  }

  /// Reads to the end of the part, or of the element that the reader stands in.
  void read() throws IOException, XMLStreamException {
    for (int depth = 0; depth >= 0 && in.hasNext(); ) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> depth += opened(in.getLocalName()) ? 1 : 0;
        case XMLStreamReader.END_ELEMENT -> {
          depth--;
          if (depth >= 0) {
            close(in.getLocalName());
          }
        }
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
          if (inText) {
            prose.addFlowing(in.getText());
          }
        }
        default -> {}
      }
    }
  }

  /// Whether the element that starts is still open after what is done here.
  private boolean opened(String name) throws IOException, XMLStreamException {
    if (PASSED_OVER.contains(name)) {
      Xml.skip(in);
      return false;
    }
    switch (name) {
      case "p" -> {
        prose.openParagraph();
        styled.push("");
      }
      case "pPr" -> {
        styled.poll();
        styled.push(property("pStyle", "pPrChange").orElse(""));
        return false;
      }
      case "r" -> hidden = false;
      case "rPr" -> {
        hidden =
            property("vanish", "rPrChange").filter(on -> !on.matches("0|false|off")).isPresent();
        return false;
      }
      case "t" -> inText = !hidden;
      case "tab", "ptab" -> prose.add(" ");
      case "br", "cr" -> prose.add("\n");
      case "noBreakHyphen" -> prose.add("-");
      case "tr" -> prose.openRow();
      case "tc" -> prose.openCell();
      case "footnoteReference" -> footnotes.add(Xml.attribute(in, "id").orElse(""));
      case "endnoteReference" -> endnotes.add(Xml.attribute(in, "id").orElse(""));
      default -> {}
    }
    return true;
  }

  private void close(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> closeParagraph();
      case "tc" -> prose.closeCell();
      case "tr" -> prose.closeRow();
      default -> {}
    }
  }

  private void closeParagraph() {
    String style = Optional.ofNullable(styled.poll()).orElse("");
    if (styles.isContents(style)) {
      prose.dropParagraph();
      return;
    }
    boolean first = prose.size() == 0;
    Optional<String> text = prose.closeParagraph();
    if (text.isPresent() && title.isEmpty()) {
      if (styles.isTitle(style)) {
        title =
            Optional.of(new Claim(About.TITLE, Titles.oneLine(text.get()), "DOCX: style Title"));
      } else if (first && styles.isHeading(style)) {
        title = Optional.of(new Claim(About.TITLE, Titles.oneLine(text.get()), "DOCX: heading"));
      }
    }
  }

  /// The value of the first property `name` of a run or paragraph, empty text where it has none;
  /// goes to the end of the properties. What stands in `former` was so before a change.
  private Optional<String> property(String name, String former) throws XMLStreamException {
    Optional<String> found = Optional.empty();
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        if (in.getLocalName().equals(former)) {
          Xml.skip(in);
        } else {
          depth++;
          if (found.isEmpty() && in.getLocalName().equals(name)) {
            found = Optional.of(Xml.attribute(in, "val").orElse(""));
          }
        }
      }
    }
    return found;
  }
}
