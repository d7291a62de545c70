package dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an element as paragraphs separated by a blank line: a block element or two line
/// breaks end a paragraph.
final class Blocks implements NodeVisitor {
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean lineBroke;

  private Blocks() {}

  /// The paragraphs of `element`, without the title where it opens them.
  static String of(Element element, Optional<String> title) {
    Blocks blocks = new Blocks();
    element.traverse(blocks);
    blocks.close();
    boolean opens =
        !blocks.paragraphs.isEmpty()
            && title.filter(blocks.paragraphs.getFirst()::equalsIgnoreCase).isPresent();
    return String.join(
        "\n\n", opens ? blocks.paragraphs.subList(1, blocks.paragraphs.size()) : blocks.paragraphs);
  }

  /// The paragraphs of a text without markup, in which each line is one.
  static String plain(String text) {
    return String.join(
        "\n\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      lineBroke &= text.isBlank();
      paragraph.append(text.getWholeText());
    } else if (node instanceof Element element && element.tagName().equals("br")) {
      if (lineBroke) {
        close();
      }
      paragraph.append(' ');
      lineBroke = true;
    } else if (node instanceof Element element && element.isBlock()) {
      close();
    } else if (node instanceof Element element && element.is("td, th") && !paragraph.isEmpty()) {
      paragraph.append(" | ");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      close();
    }
  }

  private void close() {
    String text = paragraph.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    paragraph.setLength(0);
    lineBroke = false;
  }
}
