package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// An HTML page: the text of its article without what stands around it, and what the page says
/// about itself. Immutable.
///
/// @param text paragraphs separated by blank lines; empty where the page has none
/// @param origin which strategy found the text
/// @param certain whether the page marks its article; otherwise the likeliest part was taken, which
///   may hold junk
/// @param claims of each kind the more reliable first
public record Page(String text, String origin, boolean certain, List<Claim> claims) {
  public Page {
    claims = List.copyOf(claims);
  }

  /// The page in UTF-8 where its bytes are that, whatever it declares; else in the encoding it
  /// declares; where that breaks its letters, as `decoding` reads it.
  public static Page of(byte[] html, Function<byte[], String> decoding) {
    String utf8 = new String(html, StandardCharsets.UTF_8);
    if (utf8.length() < html.length && utf8.indexOf('\uFFFD') < 0) {
      return of(utf8.startsWith("\uFEFF") ? utf8.substring(1) : utf8);
    }
    Document declared = parse(html);
    return declared.wholeText().indexOf('\uFFFD') < 0 ? of(declared) : of(decoding.apply(html));
  }

  public static Page of(String html) {
    return of(Jsoup.parse(html, ""));
  }

  private static Document parse(byte[] html) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), null, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page of(Document page) {
    Optional<JsonLd> described = JsonLd.of(page);
    List<Claim> claims = PageMeta.of(page, described).claims();
    Optional<String> title =
        claims.stream().filter(claim -> claim.about() == About.TITLE).map(Claim::value).findFirst();
    PageText text = PageText.of(page, described.flatMap(JsonLd::body), title);
    return new Page(text.text(), text.origin(), text.certain(), claims);
  }
}
