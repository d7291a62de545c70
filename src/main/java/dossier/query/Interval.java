package dossier.query;

import java.util.List;
import java.util.function.UnaryOperator;

/// A place in a text where words stand in some arrangement: minimal intervals of token positions,
/// after Clarke, Cormack and Burkowski, *An Algebra for Structured Text Search and a Framework for
/// its Implementation* (1995).
///
/// Minimal means that of two places, one within the other, only the inner one counts, on every
/// level: `a`, where it stands within `a b`, makes the alternative `a b` of no effect. A part that
/// is asked for twice needs two places.
public sealed interface Interval {

  /// What a text is divided into. A text that says nothing of sentences (a name) is one of either.
  enum Unit {
    SENTENCE,
    PARAGRAPH
  }

  /// Words in any inflected form, side by side in this order.
  record Words(String text) implements Interval {}

  /// Words in exactly this form, side by side in this order.
  record Exact(String text) implements Interval {}

  /// A word that begins with `text`, in the unstemmed form.
  record Prefix(String text) implements Interval {}

  /// A word like `pattern`, in the unstemmed form: `*` stands for any letters, `?` for one.
  record Wildcard(String pattern) implements Interval {}

  /// One of the parts.
  record AnyOf(List<Interval> parts) implements Interval {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// All parts in this order, not overlapping, with anything between.
  record Ordered(List<Interval> parts) implements Interval {
    public Ordered {
      parts = List.copyOf(parts);
    }
  }

  /// All parts in any order.
  record Unordered(List<Interval> parts) implements Interval {
    public Unordered {
      parts = List.copyOf(parts);
    }
  }

  /// At least `count` of the parts, in any order.
  record AtLeast(int count, List<Interval> parts) implements Interval {
    public AtLeast {
      parts = List.copyOf(parts);
    }
  }

  /// The part, where it is at most `width` tokens wide.
  record MaxWidth(int width, Interval part) implements Interval {}

  /// The part, where at most `gaps` tokens stand between its sub-parts.
  record MaxGaps(int gaps, Interval part) implements Interval {}

  /// All parts in any order, within one sentence or paragraph.
  record Within(Unit unit, List<Interval> parts) implements Interval {
    public Within {
      parts = List.copyOf(parts);
    }
  }

  /// The part, where it ends among the first `count` tokens.
  record First(int count, Interval part) implements Interval {}

  /// From one place of the part to the `count`-th from there on; they may overlap.
  record Times(int count, Interval part) implements Interval {}

  /// What it is made of; nothing for words.
  default List<Interval> parts() {
    return switch (this) {
      case Words _, Exact _, Prefix _, Wildcard _ -> List.of();
      case AnyOf(List<Interval> parts) -> parts;
      case Ordered(List<Interval> parts) -> parts;
      case Unordered(List<Interval> parts) -> parts;
      case AtLeast(int _, List<Interval> parts) -> parts;
      case Within(Unit _, List<Interval> parts) -> parts;
      case MaxWidth(int _, Interval part) -> List.of(part);
      case MaxGaps(int _, Interval part) -> List.of(part);
      case First(int _, Interval part) -> List.of(part);
      case Times(int _, Interval part) -> List.of(part);
    };
  }

  /// The same of other words.
  ///
  /// @param change given each part that has no parts
  default Interval with(UnaryOperator<Interval> change) {
    return switch (this) {
      case Words _, Exact _, Prefix _, Wildcard _ -> change.apply(this);
      case AnyOf(List<Interval> parts) -> new AnyOf(with(parts, change));
      case Ordered(List<Interval> parts) -> new Ordered(with(parts, change));
      case Unordered(List<Interval> parts) -> new Unordered(with(parts, change));
      case AtLeast(int count, List<Interval> parts) -> new AtLeast(count, with(parts, change));
      case Within(Unit unit, List<Interval> parts) -> new Within(unit, with(parts, change));
      case MaxWidth(int width, Interval part) -> new MaxWidth(width, part.with(change));
      case MaxGaps(int gaps, Interval part) -> new MaxGaps(gaps, part.with(change));
      case First(int count, Interval part) -> new First(count, part.with(change));
      case Times(int count, Interval part) -> new Times(count, part.with(change));
    };
  }

  private static List<Interval> with(List<Interval> parts, UnaryOperator<Interval> change) {
    return parts.stream().map(part -> part.with(change)).toList();
  }
}
