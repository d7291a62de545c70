package dossier.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// A part of a page: an element that holds blocks, with the range of those blocks. Filled while its
/// [Outline] is made, not changed after.
final class Part {
  final Element element;
  final Optional<Part> parent;
  final PartNames.Sense sense;
  final List<String> suspicions;
  final int first;
  private int end;
  private boolean junk;
  private boolean titled;
  private boolean quoting;

  /// @param suspicions the names, kind or role by which it may be no article
  /// @param first the index of its first block
  Part(
      Element element,
      Optional<Part> parent,
      PartNames.Sense sense,
      List<String> suspicions,
      int first) {
    this.element = element;
    this.parent = parent;
    this.sense = sense;
    this.suspicions = List.copyOf(suspicions);
    this.first = first;
    this.end = first;
  }

  /// The index after its last block.
  int end() {
    return end;
  }

  void endsAt(int block) {
    end = block;
  }

  /// Whether a heading of the first rank stands in it.
  boolean isTitled() {
    return titled;
  }

  void markTitled() {
    titled = true;
  }

  /// Whether a quotation stands in it.
  boolean isQuoting() {
    return quoting;
  }

  void markQuoting() {
    quoting = true;
  }

  /// Whether it is no article even where it holds most of the page's text.
  boolean isNever() {
    boolean never = sense.never() || PageJunk.isNever(element.normalName(), element.attr("role"));
    return never && !suspicions.isEmpty() && !titled;
  }

  boolean isJunk() {
    return junk;
  }

  void markJunk() {
    junk = true;
  }

  boolean is(String tag) {
    return element.normalName().equals(tag);
  }

  /// Whether it is a paragraph, item or row rather than something that holds such.
  boolean isParagraph() {
    return end - first <= 1;
  }

  boolean holds(Part other) {
    return first <= other.first && other.end <= end;
  }
}
