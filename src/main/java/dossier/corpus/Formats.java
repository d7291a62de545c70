package dossier.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The one table of formats: which reader reads which ending. Each ending may be followed by `.gz`.
final class Formats {
  static final String GZIP = ".gz";

  private static final Map<Reader, List<String>> ENDINGS =
      Map.of(
          new MarkdownReader(), List.of(".md", ".markdown"),
          new ClippingReader(), List.of(".txt", ".text"),
          new HtmlReader(), List.of(".html", ".htm", ".xhtml"),
          new DocumentReader(), List.of(".pdf", ".docx", ".odt"),
          new JsonLinesReader(), List.of(".jsonl", ".ndjson"));

  private Formats() {}

  /// The reader for a file of this name; empty for a file that is not an article.
  static Optional<Reader> reader(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = isGzip(name) ? lower.substring(0, lower.length() - GZIP.length()) : lower;
    return ENDINGS.entrySet().stream()
        .filter(format -> format.getValue().stream().anyMatch(plain::endsWith))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean isGzip(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(GZIP);
  }
}
