package dossier.article;

import java.util.List;
import java.util.Optional;

/// An article as its file tells it, before anything is concluded from it.
///
/// @param file the path below the corpus folder, `/` between the parts; empty for one that came
///   over HTTP
/// @param id the id that the source brings, or a name unique in the corpus to make one from
/// @param text the words, paragraphs separated by blank lines
/// @param clipping whether the text may hold page junk between its paragraphs (a clipping, a page
///   whose article could not be told apart), so that it must be cleaned
/// @param claims what the file says about itself, by [Claim]; each value as written, with where it
///   stood
public record RawArticle(
    String file,
    String id,
    Optional<String> title,
    String text,
    boolean clipping,
    List<Claim> claims) {

  public RawArticle {
    claims = List.copyOf(claims);
  }

  /// What a file can say about its article.
  public enum About {
    AUTHOR,
    PUBLISHER,
    PUBLISHED,
    MODIFIED,
    LANGUAGE,
    URL,
    TOPIC,
    PERSON,
    ORGANISATION,
    PLACE
  }

  /// One thing a file says.
  ///
  /// @param where the place in the file, for the evidence: `front matter: published`, `JSON-LD:
  ///   datePublished`
  public record Claim(About about, String value, String where) {}

  /// The values claimed for `about`, in order.
  public List<Claim> claims(About about) {
    return claims.stream().filter(claim -> claim.about() == about).toList();
  }
}
