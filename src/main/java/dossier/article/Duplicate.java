package dossier.article;

/// Why an article is not the only one that says what it says.
///
/// @param of the article that stands for it: for a copy the representative of its group, for a
///   contained text the longer article
/// @param similarity of the two: of a copy the Jaccard index of what they say, of a contained text
///   the part of it that the longer article has; 0 to 1
public record Duplicate(ArticleId of, Kind kind, double similarity) {

  /// How much of it the other article has.
  public enum Kind {
    /// the same words in the same order, title and text
    EXACT,
    /// nearly all of the same
    NEAR,
    /// all of it, or nearly, but it is only a part of the other: wire text in a longer article.
    /// Such an article is no copy and stays in a group of its own.
    CONTAINED
  }

  /// Whether it belongs to the other's group.
  public boolean isCopy() {
    return kind != Kind.CONTAINED;
  }
}
