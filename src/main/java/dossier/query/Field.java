package dossier.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked for: the one table that the parser, the engines, the API and the page are made
/// from.
public enum Field {
  TITLE(Kind.TEXT, Of.ARTICLE, false),
  TEXT(Kind.TEXT, Of.ARTICLE, false),
  AUTHOR(Kind.TEXT, Of.ARTICLE, false),
  ID(Kind.LABEL, Of.ARTICLE, false),
  /// The days an article can have appeared on. A range matches when the intervals meet.
  PUBLISHED(Kind.DATE, Of.ARTICLE, false),
  /// The years of [#PUBLISHED] where it is narrow enough to count.
  YEAR(Kind.YEAR, Of.ARTICLE_AND_ITS_FACTS, true),
  /// The years that the text speaks of.
  MENTIONED(Kind.YEAR, Of.ARTICLE, false),
  INITIATIVE(Kind.LABEL, Of.ARTICLE_AND_ITS_FACTS, true),
  TOPIC(Kind.LABEL, Of.ARTICLE, true),
  PERSON(Kind.LABEL, Of.ARTICLE, true),
  ORGANISATION(Kind.LABEL, Of.ARTICLE, true),
  PLACE(Kind.LABEL, Of.ARTICLE, true),
  /// The publisher, else the host of the article's address.
  SOURCE(Kind.LABEL, Of.ARTICLE, true),
  LANGUAGE(Kind.LABEL, Of.ARTICLE, true),
  /// Of an article, the kinds of its facts; of a fact, its own.
  KIND(Kind.LABEL, Of.BOTH, true),
  /// Whether an article is a copy of another; its value is the id of the original.
  DUPLICATE(Kind.LABEL, Of.ARTICLE, false),
  STATUS(Kind.LABEL, Of.FACT, true),
  MODALITY(Kind.LABEL, Of.FACT, true),
  ATTRIBUTION(Kind.LABEL, Of.FACT, true),
  WHO(Kind.LABEL, Of.FACT, true),
  PROPERTY(Kind.LABEL, Of.FACT, true),
  UNIT(Kind.LABEL, Of.FACT, true);

  private static final int SHORT_WORD = 4;
  private static final int LONGEST_MISTYPED = 16;

  /// How a field's values are compared: analysed words, one whole label, an interval of days,
  /// years.
  public enum Kind {
    TEXT,
    LABEL,
    DATE,
    YEAR
  }

  /// What has the field.
  public enum Of {
    ARTICLE,
    FACT,
    BOTH,
    /// an article; a fact has what its article has
    ARTICLE_AND_ITS_FACTS
  }

  private final Kind kind;
  private final Of of;
  private final boolean facet;

  Field(Kind kind, Of of, boolean facet) {
    this.kind = kind;
    this.of = of;
    this.facet = facet;
  }

  /// The field's word in the language, the API and the answers.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Kind kind() {
    return kind;
  }

  public boolean ofArticles() {
    return of != Of.FACT;
  }

  public boolean ofFacts() {
    return of != Of.ARTICLE;
  }

  /// Whether a fact has the values of its article, and none of its own.
  public boolean isInherited() {
    return of == Of.ARTICLE_AND_ITS_FACTS;
  }

  public boolean isFacet() {
    return facet;
  }

  /// The facets of articles, in the order they are shown.
  public static List<Field> articleFacets() {
    return Arrays.stream(values()).filter(field -> field.facet && field.ofArticles()).toList();
  }

  /// The facets of facts, in the order they are shown.
  public static List<Field> factFacets() {
    return Arrays.stream(values()).filter(field -> field.facet && field.ofFacts()).toList();
  }

  /// The field of articles that `word` names in a query, case ignored.
  public static Optional<Field> ofArticles(String word) {
    return Arrays.stream(values())
        .filter(field -> field.ofArticles() && field.word().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// The field of articles whose word is most like a mistyped one: at most two letters wrong, one
  /// in a short word.
  static Optional<Field> closest(String word) {
    int allowed = word.length() <= SHORT_WORD ? 1 : 2;
    if (word.length() > LONGEST_MISTYPED) {
      return Optional.empty();
    }
    String typed = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(field -> field.ofArticles() && Spelling.distance(typed, field.word()) <= allowed)
        .min(Comparator.comparingInt(field -> Spelling.distance(typed, field.word())));
  }
}
