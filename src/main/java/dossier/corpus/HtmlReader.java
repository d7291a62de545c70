package dossier.corpus;

import dossier.article.RawArticle;
import dossier.article.RawArticle.Claim;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads a page as saved from the web: what its JSON-LD and its meta elements say about it, and the
/// text of its article without what stands around it.
final class HtmlReader implements Reader {
  private static final int LONGEST_TITLE = 300;

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    byte[] bytes = source.bytes();
    Document page = parse(bytes);
    Optional<ReadOutcome> refused = Refusal.of(source.name(), page.wholeText());
    outcomes.accept(refused.orElseGet(() -> article(source.name(), page)));
  }

  /// The page in the encoding it declares; where that breaks its letters, in the one its bytes look
  /// like.
  private static Document parse(byte[] bytes) throws IOException {
    Document declared = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    return declared.wholeText().indexOf('\uFFFD') < 0
        ? declared
        : Jsoup.parse(Decoding.decode(bytes), "");
  }

  private static ReadOutcome article(String file, Document page) {
    Optional<JsonLd> described = JsonLd.of(page);
    PageMeta meta = PageMeta.of(page);
    List<Claim> claims = new ArrayList<>(described.map(JsonLd::claims).orElse(List.of()));
    claims.addAll(meta.claims());
    Optional<String> title =
        described
            .flatMap(JsonLd::headline)
            .or(meta::title)
            .filter(text -> text.length() <= LONGEST_TITLE);
    PageText text = PageText.of(page, described.flatMap(JsonLd::body), title);
    if (text.text().isBlank()) {
      return new ReadOutcome.Skipped(file, "empty: the page has no text");
    }
    return new ReadOutcome.Read(
        new RawArticle(file, file, title, text.text(), !text.certain(), claims));
  }
}
