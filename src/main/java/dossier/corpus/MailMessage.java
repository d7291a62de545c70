package dossier.corpus;

import dossier.page.Page;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.MimeConfig;

/// A message (RFC 5322) taken apart (RFC 2045): its head, the parts that are its text, and those
/// that hang on it. Held in memory as a whole.
///
/// @param plain its text as plain text, part by part
/// @param html its text as HTML
/// @param attached what one would save as a file
record MailMessage(MailHead head, List<Part> plain, List<Part> html, List<Part> attached) {
  private static final int MOST_HEADERS = 10_000;
  private static final int LONGEST_HEADER = 1 << 20;

  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxHeaderLen(LONGEST_HEADER)
          .setMaxLineLen(-1)
          .build();

  MailMessage {
    plain = List.copyOf(plain);
    html = List.copyOf(html);
    attached = List.copyOf(attached);
  }

  /// A part with the encoding of its transfer undone.
  static final class Part {
    private final MailHead head;
    private final String type;
    private final Optional<String> name;
    private final byte[] bytes;

    /// @param type `text/plain`, in lower case
    /// @param name of the file it would be
    Part(MailHead head, String type, Optional<String> name, byte[] bytes) {
      this.head = head;
      this.type = type;
      this.name = name;
      this.bytes = bytes;
    }

    MailHead head() {
      return head;
    }

    String type() {
      return type;
    }

    Optional<String> name() {
      return name;
    }

    Source.Entry entry() {
      return new Source.Entry(
          bytes.length,
          () -> Long.MAX_VALUE,
          () -> new ByteArrayInputStream(bytes),
          head.charset());
    }

    /// It as a page, in the encoding that it declares, or the page.
    Page page() {
      return head.charset().isPresent() ? Page.of(text()) : Page.of(bytes, Decoding::decode);
    }

    /// Its text in the encoding it declares, where that fits.
    String text() {
      Optional<Charset> declared = head.charset();
      return declared
          .map(charset -> new String(bytes, charset))
          .filter(text -> text.indexOf('\uFFFD') < 0)
          .orElseGet(() -> Decoding.decode(bytes));
    }
  }

  static MailMessage of(InputStream in) throws IOException {
    return Inside.carefully(() -> {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(CONFIG);
      builder.setBodyFactory(new BasicBodyFactory(true));
      Message message = builder.parseMessage(in);
      Sorter sorter = new Sorter();
      sorter.add(message);
      message.dispose();
      return new MailMessage(new MailHead(message), sorter.plain, sorter.html, sorter.attached);
    });
  }

  /// One walk through the parts.
  private static final class Sorter {
    private final List<Part> plain = new ArrayList<>();
    private final List<Part> html = new ArrayList<>();
    private final List<Part> attached = new ArrayList<>();

    void add(Entity entity) throws IOException {
      Body body = entity.getBody();
      if (body instanceof Multipart parts) {
        for (Entity part : parts.getBodyParts()) {
          add(part);
        }
      } else if (body instanceof Message inner) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(inner, written);
        attached.add(part(entity, "message/rfc822", written.toByteArray()));
      } else if (body instanceof SingleBody single) {
        String type = entity.getMimeType().toLowerCase(Locale.ROOT);
        try (InputStream bytes = single.getInputStream()) {
          sort(part(entity, type, bytes.readAllBytes()));
        }
      }
    }

    private void sort(Part part) {
      boolean isText = part.name().isEmpty() && !part.head().isAttachment();
      if (isText && part.type().equals("text/plain")) {
        plain.add(part);
      } else if (isText && part.type().equals("text/html")) {
        html.add(part);
      } else {
        attached.add(part);
      }
    }

    private static Part part(Entity entity, String type, byte[] bytes) {
      return new Part(new MailHead(entity), type, Optional.ofNullable(entity.getFilename()), bytes);
    }
  }
}
