package dossier.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// The words of a Markdown document: its paragraphs, without markup.
///
/// @param heading the heading that opens the document
/// @param paragraphs all that follows, in order
record MarkdownText(Optional<String> heading, List<String> paragraphs) {

  MarkdownText {
    paragraphs = List.copyOf(paragraphs);
  }

  static MarkdownText of(Node document) {
    Collector collector = new Collector();
    Node node = document;
    while (!collector.left) {
      collector.enter(node);
      node = collector.next(node);
    }
    collector.close();
    List<String> all = collector.paragraphs;
    return collector.opensWithHeading
        ? new MarkdownText(Optional.of(all.getFirst()), all.subList(1, all.size()))
        : new MarkdownText(Optional.empty(), all);
  }

  String body() {
    return String.join("\n\n", paragraphs);
  }

  String whole() {
    return heading.map(title -> title + "\n\n" + body()).orElseGet(this::body);
  }

  /// Goes through the tree without recursion, so that depth costs no stack.
  private static final class Collector {
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private boolean opensWithHeading;
    private boolean left;

    void enter(Node node) {
      switch (node) {
        case Heading heading -> {
          close();
          opensWithHeading |= paragraphs.isEmpty() && heading.getFirstChild() != null;
        }
        case Text text -> paragraph.append(text.getLiteral());
        case Code code -> paragraph.append(code.getLiteral());
        case SoftLineBreak _ -> paragraph.append(' ');
        case HardLineBreak _ -> paragraph.append(' ');
        case FencedCodeBlock code -> block(code.getLiteral());
        case IndentedCodeBlock code -> block(code.getLiteral());
        case TableCell _ -> paragraph.append(paragraph.isEmpty() ? "" : " | ");
        case TableRow _ -> close();
        case Paragraph _ -> close();
        case ListItem _ -> close();
        default -> {
          // other nodes have no words of their own: raw HTML, rules, link definitions
        }
      }
    }

    /// The next node in the order of the text; the root again at the end.
    Node next(Node node) {
      if (node.getFirstChild() != null) {
        return node.getFirstChild();
      }
      Node up = node;
      while (up.getNext() == null && up.getParent() != null) {
        up = up.getParent();
        if (up instanceof Block && !(up instanceof TableCell)) {
          close();
        }
      }
      left = up.getNext() == null;
      return left ? up : up.getNext();
    }

    private void block(String literal) {
      close();
      paragraph.append(literal);
      close();
    }

    private void close() {
      String text = paragraph.toString().strip();
      if (!text.isEmpty()) {
        paragraphs.add(text);
      }
      paragraph.setLength(0);
    }
  }
}
