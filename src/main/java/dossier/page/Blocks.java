package dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of a page that are its article: those of its main part and the lines that open it,
/// without the junk between them.
final class Blocks {
  private static final int SHORTEST_LEAD = 40;
  private static final int LONGEST_LINK_LINE = 200;

  private final Outline page;
  private final Optional<String> title;

  Blocks(Outline page, Optional<String> title) {
    this.page = page;
    this.title = title;
  }

  /// The paragraphs of `main`, separated by a blank line.
  String of(Part main) {
    List<Block> kept = lead(main);
    for (int i = main.first; i < main.end(); i++) {
      Block block = page.blocks().get(i);
      if (!block.part().isJunk()
          && !isLinks(block, main)
          && !isTitle(block)
          && !JunkLines.has(block)) {
        kept.add(block);
      }
    }
    dropTrailingHeadings(kept);
    return String.join("\n\n", kept.stream().map(Block::text).toList());
  }

  private static void dropTrailingHeadings(List<Block> kept) {
    while (!kept.isEmpty() && kept.getLast().isHeading()) {
      kept.removeLast();
    }
  }

  /// The lines between the article's title and its body that are named its lead.
  private List<Block> lead(Part main) {
    Part article =
        Outline.around(main, part -> part.isTitled() || part.is("article") || part.is("main"))
            .orElse(main);
    List<Block> lead = new ArrayList<>();
    for (int i = article.first; i < main.first; i++) {
      Block block = page.blocks().get(i);
      if (block.part().is("h1")) {
        lead.clear();
      }
      if (isLead(block, article)) {
        lead.add(block);
      }
    }
    return lead;
  }

  private boolean isLead(Block block, Part article) {
    return block.letters() >= SHORTEST_LEAD
        && block.linked() * 2 < block.letters()
        && !block.part().isJunk()
        && !isTitle(block)
        && !JunkLines.has(block)
        && (names(block.part())
            || Outline.around(block.part(), Blocks::names)
                .filter(article::holds)
                .filter(part -> part != article)
                .isPresent());
  }

  private static boolean names(Part part) {
    return part.sense.lead() || part.element.attr("itemprop").equals("description");
  }

  private boolean isTitle(Block block) {
    return block.part().is("h1") || title.filter(block.text()::equalsIgnoreCase).isPresent();
  }

  /// A line that is nothing but links, or a line in a list of them.
  private boolean isLinks(Block block, Part main) {
    if (block.linked() * 10 > block.letters() * 9) {
      return true;
    }
    if (block.linked() * 10 > block.letters() * 7 && block.letters() < LONGEST_LINK_LINE) {
      return true;
    }
    Part list = block.part();
    if (block.kind() == Block.Kind.ITEM) {
      list = list.parent.orElse(list);
    }
    return list != main && main.holds(list) && page.linked(list) * 10 > page.letters(list) * 6;
  }

  /// The paragraphs of a text without markup, in which each line is one.
  static String plain(String text) {
    return String.join(
        "\n\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
