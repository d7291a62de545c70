package dossier.corpus;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.DateTimeField;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.stream.Field;

/// The head of a message or of one of its parts.
record MailHead(Entity entity) {

  /// The first field of this name: unfolded, its encoded words (RFC 2047) and plain eight-bit
  /// letters decoded.
  Optional<String> text(String name) {
    return field(name).map(MailHead::text).filter(text -> !text.isEmpty());
  }

  /// What the field holds between `<` and `>`, or all of it.
  Optional<String> bracketed(String name) {
    return text(name).map(text -> text.replaceFirst("(?s)^.*<([^<>]*)>.*$", "$1").strip());
  }

  /// The words of the field before `<`.
  Optional<String> phrase(String name) {
    return text(name).map(MailHead::unquoted).filter(phrase -> !phrase.isEmpty());
  }

  /// Who wrote it, each by name, or by address where it has none.
  List<String> senders() {
    Optional<String> text = text("From");
    boolean isAscii = text.filter(from -> from.chars().anyMatch(c -> c > 0x7F)).isEmpty();
    if (isAscii
        && field("From").orElse(null) instanceof MailboxListField from
        && from.getMailboxList() != null
        && !from.getMailboxList().isEmpty()) {
      return from.getMailboxList().stream().map(MailHead::name).toList();
    }
    return phrase("From").or(() -> text).stream().toList();
  }

  /// When it was sent, at the place of the sender where that can be told.
  Optional<OffsetDateTime> sent() {
    return field("Date").flatMap(date -> local(text(date)).or(() -> instant(date)));
  }

  /// The encoding its content declares.
  Optional<Charset> charset() {
    try {
      return parameter("charset").map(Charset::forName);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// A parameter of its content type.
  Optional<String> parameter(String name) {
    return field("Content-Type").orElse(null) instanceof ContentTypeField type
        ? Optional.ofNullable(type.getParameter(name))
        : Optional.empty();
  }

  /// Whether its content is sealed with OpenPGP or S/MIME (RFC 3156, RFC 8551).
  boolean isEncrypted() {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    return type.equals("multipart/encrypted") || type.endsWith("pkcs7-mime");
  }

  boolean isAttachment() {
    return "attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  private Optional<Field> field(String name) {
    return Optional.ofNullable(entity.getHeader())
        .flatMap(header -> Optional.ofNullable(header.getField(name)));
  }

  private static String text(Field field) {
    String raw =
        Optional.ofNullable(field.getRaw())
            .map(bytes -> Decoding.decode(bytes.toByteArray()))
            .map(line -> line.substring(line.indexOf(':') + 1))
            .orElseGet(() -> Optional.ofNullable(field.getBody()).orElse(""));
    String unfolded = raw.replaceAll("\\R(?=[ \\t])", "").strip();
    return DecoderUtil.decodeEncodedWords(unfolded, DecodeMonitor.SILENT)
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String name(Mailbox mailbox) {
    return Optional.ofNullable(mailbox.getName())
        .map(MailHead::unquoted)
        .filter(name -> !name.isEmpty())
        .orElseGet(mailbox::getAddress);
  }

  private static String unquoted(String text) {
    return text.replaceFirst("(?s)<[^<]*$", "").strip().replaceAll("^[\"']+|[\"']+$", "").strip();
  }

  private static Optional<OffsetDateTime> local(String written) {
    try {
      String plain = written.replaceAll("\\([^()]*\\)", "").strip();
      return Optional.of(OffsetDateTime.parse(plain, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> instant(Field field) {
    return Stream.of(field)
        .filter(DateTimeField.class::isInstance)
        .flatMap(date -> Optional.ofNullable(((DateTimeField) date).getDate()).stream())
        .map(date -> date.toInstant().atOffset(ZoneOffset.UTC))
        .findFirst();
  }
}
