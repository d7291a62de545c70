package dossier.article;

import java.util.List;

/// An article as its file tells it, before anything is concluded from it.
///
/// @param file the path below the corpus folder, `/` between the parts; empty for one that came
///   over HTTP
/// @param id the id that the source brings, or a name unique in the corpus to make one from
/// @param text the words, paragraphs separated by blank lines
/// @param origin where in the file the text was found, for a reader: `body`, `JSON-LD: articleBody`
/// @param clipping whether the text may hold page junk between its paragraphs (a clipping, a page
///   whose article could not be told apart), so that it must be cleaned
/// @param claims what the file says about itself, of each kind the more reliable first
public record RawArticle(
    String file, String id, String text, String origin, boolean clipping, List<Claim> claims) {

  public RawArticle {
    claims = List.copyOf(claims);
  }

  /// The values claimed for `about`, in order.
  public List<Claim> claims(About about) {
    return claims.stream().filter(claim -> claim.about() == about).toList();
  }

  /// The same with another text.
  public RawArticle withText(String other) {
    return new RawArticle(file, id, other, origin, clipping, claims);
  }
}
