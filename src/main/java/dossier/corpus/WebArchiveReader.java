package dossier.corpus;

import dossier.article.About;
import dossier.article.Claim;
import dossier.corpus.MailMessage.Part;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads a page that a browser saved with all its parts (MHTML, RFC 2557): the page itself. When it
/// was saved says nothing about when it appeared.
final class WebArchiveReader implements Reader {
  private static final Reader PAGE = new HtmlReader();

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    MailMessage message = MailMessage.of(new ByteArrayInputStream(source.bytes()));
    Optional<Part> root = root(message);
    if (root.isEmpty()) {
      outcomes.accept(new Skipped(source.name(), "empty: no page in it"));
      return;
    }
    List<Claim> more = claims(message.head(), root.get().head());
    PAGE.read(
        source.as(root.get().entry()),
        outcome -> outcomes.accept(outcome instanceof Read read ? read.with(more) : outcome));
  }

  /// The part that the message names as its first, else the first page.
  private static Optional<Part> root(MailMessage message) {
    List<Part> pages =
        Stream.concat(message.html().stream(), message.attached().stream())
            .filter(part -> part.type().equals("text/html") || part.type().endsWith("/xhtml+xml"))
            .toList();
    Optional<String> start = message.head().parameter("start").map(id -> id.replaceAll("[<>]", ""));
    return pages.stream()
        .filter(page -> start.isPresent() && start.equals(page.head().bracketed("Content-ID")))
        .findFirst()
        .or(() -> pages.stream().findFirst());
  }

  private static List<Claim> claims(MailHead message, MailHead page) {
    List<Claim> claims = new ArrayList<>();
    message
        .text("Snapshot-Content-Location")
        .or(() -> page.text("Content-Location"))
        .ifPresent(at -> claims.add(new Claim(About.URL, at, "MHTML: Content-Location")));
    message
        .text("Subject")
        .ifPresent(title -> claims.add(new Claim(About.TITLE, title, "MHTML: Subject")));
    return claims;
  }
}
