package dossier.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The one table of formats: which reader reads which ending. Each ending may be followed by `.gz`.
final class Formats {
  private static final String GZIP = ".gz";
  private static final String PACKED_TAR = ".tgz";

  private static final List<Format> ALL =
      List.of(
          new Format(new MarkdownReader(), ".md", ".markdown"),
          new Format(new ClippingReader(), ".txt", ".text"),
          new Format(new HtmlReader(), ".html", ".htm", ".xhtml"),
          new Format(new JsonLinesReader(), ".jsonl", ".ndjson"),
          new Format(new JsonReader(), ".json"),
          new Format(new TableReader(), ".csv", ".tsv", ".tab"),
          new Format(new FeedReader(), ".rss", ".atom", ".rdf", ".wxr", ".xml"),
          new Format(new DocumentReader(), ".pdf", ".docx", ".odt"),
          new Format(new TarReader(), ".tar"),
          new Format(new ZipReader(), ".zip"),
          new Format(new CrawlReader(), ".warc"),
          new Format(new MailReader(), ".eml"),
          new Format(new MailboxReader(), ".mbox"),
          new Format(new WebArchiveReader(), ".mhtml", ".mht"));

  /// The ending that a file of this content type would have.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("text/html", ".html"),
          Map.entry("application/xhtml+xml", ".html"),
          Map.entry("text/plain", ".txt"),
          Map.entry("text/markdown", ".md"),
          Map.entry("text/csv", ".csv"),
          Map.entry("text/tab-separated-values", ".tsv"),
          Map.entry("text/xml", ".xml"),
          Map.entry("application/xml", ".xml"),
          Map.entry("application/rss+xml", ".rss"),
          Map.entry("application/atom+xml", ".atom"),
          Map.entry("application/json", ".json"),
          Map.entry("application/ld+json", ".json"),
          Map.entry("application/x-ndjson", ".jsonl"),
          Map.entry("application/pdf", ".pdf"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
          Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
          Map.entry("message/rfc822", ".eml"),
          Map.entry("multipart/related", ".mhtml"),
          Map.entry("application/mbox", ".mbox"),
          Map.entry("application/zip", ".zip"),
          Map.entry("application/warc", ".warc"));

  private record Format(Reader reader, List<String> endings) {
    Format(Reader reader, String... endings) {
      this(reader, List.of(endings));
    }
  }

  private Formats() {}

  /// The reader for a file of this name; empty for a file that is not an article.
  static Optional<Reader> reader(String name) {
    String plain = plain(name.toLowerCase(Locale.ROOT));
    return ALL.stream()
        .filter(format -> format.endings().stream().anyMatch(plain::endsWith))
        .map(Format::reader)
        .findFirst();
  }

  /// The reader for what is of this content type (`text/html`, without parameters).
  static Optional<Reader> ofType(String type) {
    return Optional.ofNullable(TYPES.get(type.toLowerCase(Locale.ROOT))).flatMap(Formats::reader);
  }

  static boolean isGzip(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(GZIP) || lower.endsWith(PACKED_TAR);
  }

  private static String plain(String name) {
    if (name.endsWith(PACKED_TAR)) {
      return name.substring(0, name.length() - PACKED_TAR.length()) + ".tar";
    }
    return name.endsWith(GZIP) ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
