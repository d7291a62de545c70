package dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/// A page as the blocks of text on it in reading order, and the parts that hold them. What a reader
/// never sees (scripts, controls) is left out; what is not the article is marked. Made in one walk,
/// linear in the page.
final class Outline {
  private static final int ENOUGH = 200;

  private final List<Part> parts;
  private final List<Block> blocks;
  private final int[] prose;
  private final int[] letters;
  private final int[] linked;

  private Outline(List<Part> parts, List<Block> blocks) {
    this.parts = List.copyOf(parts);
    this.blocks = List.copyOf(blocks);
    this.prose = new int[blocks.size() + 1];
    this.letters = new int[blocks.size() + 1];
    this.linked = new int[blocks.size() + 1];
    for (int i = 0; i < blocks.size(); i++) {
      letters[i + 1] = letters[i] + blocks.get(i).letters();
      linked[i + 1] = linked[i] + blocks.get(i).linked();
    }
    sumProse();
    markJunk();
  }

  static Outline of(Element body) {
    OutlineWalk walk = new OutlineWalk();
    body.filter(walk);
    return new Outline(walk.parts(), walk.blocks());
  }

  List<Part> parts() {
    return parts;
  }

  List<Block> blocks() {
    return blocks;
  }

  /// How much running text a part holds that is not marked as junk.
  int prose(Part part) {
    return prose[part.end()] - prose[part.first];
  }

  int letters(Part part) {
    return letters[part.end()] - letters[part.first];
  }

  int linked(Part part) {
    return linked[part.end()] - linked[part.first];
  }

  private void sumProse() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      prose[i + 1] = prose[i] + (block.part().isJunk() ? 0 : block.prose());
    }
  }

  /// First what is never article, then what is suspect. A word under which most of the page's text
  /// stands says nothing on this page.
  private void markJunk() {
    int all = prose[blocks.size()];
    mark(part -> part.isNever() && all - prose(part) >= Math.max(ENOUGH, all / 8));
    sumProse();
    int left = prose[blocks.size()];
    Map<String, Integer> under = proseUnderWords();
    mark(part ->
        reasons(part).stream()
            .anyMatch(word -> Math.max(under.getOrDefault(word, 0), prose(part)) * 2 <= left));
    sumProse();
  }

  private Map<String, Integer> proseUnderWords() {
    Map<String, Integer> under = new HashMap<>();
    for (Part part : parts) {
      for (String word : part.suspicions) {
        boolean counted =
            word.equals(PageJunk.HIDDEN)
                || part.parent.filter(p -> p.suspicions.contains(word)).isPresent();
        under.merge(word, counted ? 0 : prose(part), Integer::sum);
      }
    }
    return under;
  }

  private List<String> reasons(Part part) {
    return part.suspicions.stream()
        .filter(word -> !(word.startsWith(PartNames.IF_LINKED) && linked(part) == 0))
        .filter(word -> !(word.startsWith(PartNames.UNLESS_QUOTING) && part.isQuoting()))
        .filter(word -> !(word.equals("<header>") && part.isTitled()))
        .toList();
  }

  private void mark(Predicate<Part> junk) {
    for (Part part : parts) {
      if (part.parent.filter(Part::isJunk).isPresent() || junk.test(part)) {
        part.markJunk();
      }
    }
  }

  /// The nearest part around this one of which `wanted` is true.
  static Optional<Part> around(Part part, Predicate<Part> wanted) {
    Optional<Part> up = part.parent;
    while (up.isPresent() && !wanted.test(up.get())) {
      up = up.get().parent;
    }
    return up;
  }
}
