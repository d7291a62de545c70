package dossier.cite;

import dossier.article.Days;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.search.FactResult.FactHit;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An article as it is cited, or the words of a fact in it. Texts are one line each, without
/// control characters, so that none can pass for a line of the form it is written in.
///
/// @param id of the article, or of the fact
/// @param issued when the article appeared
/// @param keywords the names it is filed under
/// @param file the path below the corpus folder; empty for an article that came over HTTP
/// @param quote what is cited of it; absent where it is cited as a whole
public record Reference(
    String id,
    String title,
    List<Author> authors,
    Optional<String> publisher,
    Optional<String> section,
    Optional<Days> issued,
    Locale language,
    Optional<URI> url,
    List<String> keywords,
    String file,
    Optional<Quote> quote) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");
  private static final Pattern HALF = Pattern.compile("[\\p{Cs}\ufffe\uffff]");

  public Reference {
    authors = List.copyOf(authors);
    keywords = List.copyOf(keywords);
  }

  /// The words of a fact.
  ///
  /// @param start where they begin in the article's text, in code points
  /// @param end where they end
  public record Quote(String article, String words, int start, int end) {
    /// The words, and where they stand.
    String note() {
      return "“" + words + "” (article " + article + ", characters " + start + "–" + end + ")";
    }
  }

  /// An article as a whole.
  public static Reference of(Metadata article) {
    Stream<String> names =
        Arrays.stream(Tag.Kind.values())
            .flatMap(kind -> article.tags(kind).stream())
            .map(tag -> line(tag.label()));
    return new Reference(
        article.id().value(),
        line(article.heading()),
        article.authors().stream().map(Reference::line).map(Author::of).toList(),
        article.publisher().map(Reference::line),
        article.section().map(Reference::line),
        article.published().map(PublicationDate::days),
        article.language(),
        article.url(),
        names.distinct().toList(),
        line(article.file()),
        Optional.empty());
  }

  /// What an article says in some of its words.
  public static Reference of(FactHit fact) {
    Reference article = of(fact.article());
    Quote quote =
        new Quote(
            article.id,
            line(fact.fact().evidence().quote()),
            fact.context().start(),
            fact.context().end());
    return new Reference(
        fact.fact().id(),
        article.title,
        article.authors,
        article.publisher,
        article.section,
        article.issued,
        article.language,
        article.url,
        article.keywords,
        article.file,
        Optional.of(quote));
  }

  private static String line(String text) {
    return HALF.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("\ufffd").strip();
  }
}
