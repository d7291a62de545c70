package dossier.http;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A page in the making. For one thread.
final class HtmlPage {
  private final Document page;

  HtmlPage(Document page) {
    this.page = page;
  }

  /// The one element of the page's main part. The page's script may put its own in its place.
  Element main(String name) {
    Element main = Objects.requireNonNull(page.getElementById("view"), "the frame has a view");
    return main.appendElement(name).attr("data-made-by-server", "");
  }

  /// What the page tells about itself; nothing where it is empty.
  HtmlPage meta(String name, String content) {
    if (!content.isEmpty()) {
      page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
    return this;
  }

  /// The same in another form.
  HtmlPage alternate(String type, String href) {
    page.head()
        .appendElement("link")
        .attr("rel", "alternate")
        .attr("type", type)
        .attr("href", href);
    return this;
  }

  /// Data for machines that read pages. Within a script only `<` could end it, which JSON can write
  /// as an escape.
  HtmlPage data(String type, String json) {
    page.head()
        .appendElement("script")
        .attr("type", type)
        .appendChild(new DataNode(json.replace("<", "\\u003c")));
    return this;
  }

  Answer answer() {
    return Answer.html(page.outerHtml())
        .with("Content-Security-Policy", Assets.PAGE_POLICY)
        .with("Cache-Control", "no-cache");
  }

  /// A date in EDTF as a reader takes it.
  static String written(String edtf) {
    return edtf.replace("/", " – ");
  }

  /// The address if a reader may be sent there; `javascript:` and its like never are.
  static Optional<String> safe(Optional<URI> address) {
    return address
        .filter(uri -> uri.getScheme() != null)
        .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"))
        .map(URI::toString);
  }
}
