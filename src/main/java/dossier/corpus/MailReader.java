package dossier.corpus;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.MailMessage.Part;
import dossier.corpus.ReadOutcome.Read;
import dossier.corpus.ReadOutcome.Skipped;
import dossier.page.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Reads a message as an article, and what is attached to it as entries. Its plain text is taken,
/// unless its HTML says much more.
final class MailReader implements Reader {
  private static final int FULLER = 2;

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    MailMessage message = MailMessage.of(new ByteArrayInputStream(source.bytes()));
    List<Part> files =
        message.attached().stream().filter(part -> reader(part).isPresent()).toList();
    ReadOutcome own = article(source.name(), message);
    if (own instanceof Read || files.isEmpty()) {
      outcomes.accept(own);
    }
    if (!files.isEmpty()) {
      Inside.of(source, outcomes, inside -> attachments(files, source, inside, outcomes));
    }
  }

  private static ReadOutcome article(String file, MailMessage message) {
    String plain =
        message.plain().stream().map(MailText::of).collect(Collectors.joining("\n\n")).strip();
    Optional<Page> page =
        message.html().stream()
            .map(Part::page)
            .filter(html -> html.text().length() > FULLER * plain.length())
            .findFirst();
    String text = page.map(Page::text).orElse(plain);
    if (text.isBlank()) {
      return new Skipped(
          file, message.head().isEncrypted() ? "encrypted" : "empty: the message has no text");
    }
    String id = message.head().bracketed("Message-ID").orElse(file);
    boolean isClipping = page.filter(html -> !html.certain()).isPresent();
    String origin = page.map(html -> "mail: " + html.origin()).orElse("mail: plain text");
    return Refusal.of(file, text)
        .orElseGet(() ->
            new Read(new RawArticle(file, id, text, origin, isClipping, claims(message.head()))));
  }

  private static List<Claim> claims(MailHead head) {
    List<Claim> claims = new ArrayList<>();
    head.text("Subject").ifPresent(title -> claims.add(claim(About.TITLE, title, "Subject")));
    head.senders().forEach(name -> claims.add(claim(About.AUTHOR, name, "From")));
    head.sent().ifPresent(sent -> claims.add(claim(About.PUBLISHED, sent.toString(), "Date")));
    head.text("Organization")
        .ifPresent(name -> claims.add(claim(About.PUBLISHER, name, "Organization")));
    head.phrase("List-Id").ifPresent(name -> claims.add(claim(About.PUBLISHER, name, "List-Id")));
    head.text("Content-Language")
        .ifPresent(tag -> claims.add(claim(About.LANGUAGE, tag, "Content-Language")));
    head.bracketed("Archived-At").ifPresent(at -> claims.add(claim(About.URL, at, "Archived-At")));
    return claims;
  }

  private static Claim claim(About about, String value, String field) {
    return new Claim(about, value, "mail: " + field);
  }

  private static void attachments(
      List<Part> files, Source source, Inside inside, Consumer<ReadOutcome> outcomes)
      throws IOException {
    for (int i = 0; i < files.size(); i++) {
      Part part = files.get(i);
      inside.count();
      String path = part.name().flatMap(EntryName::of).orElse("part-" + (i + 1));
      boolean isGzip = part.name().filter(Formats::isGzip).isPresent();
      inside.read(source.inside(path, isGzip, part.entry()), reader(part).orElseThrow(), outcomes);
    }
  }

  /// The reader for what is attached, by the ending of its name, else by its type.
  private static Optional<Reader> reader(Part part) {
    return part.name().flatMap(Formats::reader).or(() -> Formats.ofType(part.type()));
  }
}
