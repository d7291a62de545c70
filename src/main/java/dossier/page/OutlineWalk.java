package dossier.page;

import dossier.page.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// One walk over a page that collects its blocks and parts. A block element or two line breaks end
/// a block; the cells of a row are one.
final class OutlineWalk implements NodeFilter {
  private static final int LONG_CELL = 100;

  private final List<Part> parts = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> open = new ArrayList<>();
  private final PartNames names = new PartNames();
  private final StringBuilder paragraph = new StringBuilder();
  private int linked;
  private int links;
  private boolean lineBroke;

  List<Part> parts() {
    return parts;
  }

  List<Block> blocks() {
    return blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (PageJunk.isUnseen(tag)) {
      return FilterResult.SKIP_CHILDREN;
    }
    switch (tag) {
      case "br" -> lineBreak();
      case "a" -> links += element.hasAttr("href") ? 1 : 0;
      case "td", "th" -> divideCells();
      default -> {
        PartNames.Sense sense = names.of(element);
        List<String> suspicions = PageJunk.suspicions(element, tag, sense);
        if (isBlock(element, tag)) {
          close();
          open(element, sense, suspicions);
        } else if (!suspicions.isEmpty() || sense.never()) {
          return FilterResult.SKIP_CHILDREN;
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        links -= element.hasAttr("href") ? 1 : 0;
      } else if ((tag.equals("td") || tag.equals("th")) && paragraph.length() > LONG_CELL) {
        close();
      } else if (!open.isEmpty() && open.getLast().element.equals(element)) {
        close();
        open.removeLast().endsAt(blocks.size());
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, PartNames.Sense sense, List<String> suspicions) {
    Optional<Part> parent = open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    Part part = new Part(element, parent, sense, suspicions, blocks.size());
    parts.add(part);
    open.add(part);
    if (part.is("h1")) {
      open.forEach(Part::markTitled);
    } else if (part.is("blockquote")) {
      open.forEach(Part::markQuoting);
    }
  }

  private static boolean isBlock(Element element, String tag) {
    return element.isBlock() || tag.indexOf('-') > 0;
  }

  private void divideCells() {
    if (paragraph.length() > LONG_CELL) {
      close();
    } else if (!paragraph.isEmpty()) {
      paragraph.append(" | ");
    }
  }

  private void lineBreak() {
    if (lineBroke) {
      close();
    }
    paragraph.append(' ');
    lineBroke = true;
  }

  /// Adds text with its white space evened out.
  private void append(String text) {
    int before = paragraph.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        paragraph.append(c);
      } else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') {
        paragraph.append(' ');
      }
    }
    lineBroke &= text.isBlank();
    if (links > 0) {
      linked += Block.letters(paragraph.substring(before));
    }
  }

  private void close() {
    String text = paragraph.toString().strip();
    if (!text.isEmpty() && !open.isEmpty()) {
      Part part = open.getLast();
      int letters = Block.letters(text);
      blocks.add(new Block(text, letters, Math.min(linked, letters), kind(part), part));
    }
    paragraph.setLength(0);
    linked = 0;
    lineBroke = false;
  }

  private static Kind kind(Part part) {
    return switch (part.element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
      case "li", "dt", "dd" -> Kind.ITEM;
      case "tr" -> Kind.ROW;
      default -> Kind.TEXT;
    };
  }
}
