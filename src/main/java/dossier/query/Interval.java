package dossier.query;

import java.util.List;

/// A place in a text where words stand in some arrangement: minimal intervals of token positions,
/// after Clarke, Cormack and Burkowski, *An Algebra for Structured Text Search and a Framework for
/// its Implementation* (1995).
public sealed interface Interval {

  /// Words in any inflected form, side by side in this order.
  record Words(String text) implements Interval {}

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
}
