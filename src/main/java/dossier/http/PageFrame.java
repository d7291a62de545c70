package dossier.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// The frame of every page that is made here: `index.html`, with its search box and script. Pages
/// are trees, never joined text, so that what is put into one is text wherever it stands. Immutable
/// and safe for use by many threads.
final class PageFrame {
  private static final String FILE = "/web/index.html";

  private final Document frame;
  private final String tag;

  private PageFrame(Document frame) {
    this.frame = frame;
    this.tag = EntityTag.ofText(frame.outerHtml()).value();
  }

  static PageFrame load() {
    try (InputStream in = PageFrame.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the class path has no " + FILE);
      }
      Document frame = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
      frame
          .outputSettings()
          .prettyPrint(false)
          .escapeMode(Entities.EscapeMode.xhtml)
          .charset(StandardCharsets.UTF_8);
      return new PageFrame(frame);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What changes when the frame does.
  String tag() {
    return tag;
  }

  /// A new page; for one thread.
  HtmlPage page(String title) {
    Document page = frame.clone();
    page.title(title + " – Dossier");
    page.select("noscript").remove();
    return new HtmlPage(page);
  }

  /// The page that says why there is none.
  Answer sorry(Refusal refusal) {
    HtmlPage page = page(refusal.code().title());
    Element problem = page.main("div").addClass("problem");
    problem.appendElement("h1").text(refusal.code().title());
    problem.appendElement("p").text(sentence(refusal.detail()));
    problem.appendElement("p").text(refusal.code().remedy());
    problem.appendElement("p").appendElement("a").attr("href", "/").text("Search the archive");
    Answer answer = page.answer().status(refusal.code().status()).with("Cache-Control", "no-store");
    for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  private static String sentence(String detail) {
    return detail.isEmpty()
        ? ""
        : detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1) + ".";
  }
}
