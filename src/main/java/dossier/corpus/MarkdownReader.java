package dossier.corpus;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.page.QuotedList;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/// Reads Markdown (CommonMark, GitHub's tables) with front matter (simple YAML). A first heading
/// that opens the text is the title; where the front matter gives the same title, it is not
/// repeated in the text.
final class MarkdownReader implements Reader {
  private static final int DEEPEST = 100;
  private static final List<Extension> EXTENSIONS =
      List.of(YamlFrontMatterExtension.create(), TablesExtension.create());

  private final Parser parser =
      Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();

  @Override
  public void read(Source source, Consumer<ReadOutcome> outcomes) throws IOException {
    String written = Decoding.decode(source.bytes());
    Optional<ReadOutcome> refused = Refusal.of(source.name(), written);
    outcomes.accept(refused.orElseGet(() -> article(source.name(), written)));
  }

  private ReadOutcome article(String file, String written) {
    Node document = parser.parse(written);
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    document.accept(visitor);
    FrontMatter front = new FrontMatter(visitor.getData());
    MarkdownText text = MarkdownText.of(document);
    Optional<String> title = front.first("title").or(() -> front.first("headline"));
    boolean repeated = title.isEmpty() || title.equals(text.heading());
    String body = repeated ? text.body() : text.whole();
    if (body.isBlank()) {
      return new ReadOutcome.Skipped(file, "empty");
    }
    return new ReadOutcome.Read(
        new RawArticle(
            file, front.first("id").orElse(file), body, "body", false, claims(front, text)));
  }

  /// What the front matter says, and the first heading as a title behind those it gives.
  private static List<Claim> claims(FrontMatter front, MarkdownText text) {
    Stream<Claim> heading =
        text.heading().stream().map(title -> new Claim(About.TITLE, title, "heading"));
    return Stream.concat(front.claims().stream(), heading).toList();
  }

  /// The head of a Markdown file, as the extension reads it; a list in brackets is taken apart
  /// here.
  private record FrontMatter(Map<String, List<String>> fields) {

    Optional<String> first(String name) {
      return fields.getOrDefault(name, List.of()).stream()
          .map(FrontMatter::unquoted)
          .filter(value -> !value.isEmpty())
          .findFirst();
    }

    List<Claim> claims() {
      return fields.entrySet().stream()
          .flatMap(field ->
              field.getValue().stream()
                  .flatMap(value -> elements(value).stream())
                  .flatMap(value -> claim(field.getKey(), value).stream()))
          .toList();
    }

    private static Optional<Claim> claim(String name, String value) {
      return ClaimNames.about(name, value)
          .map(about -> new Claim(about, value, "front matter: " + name));
    }

    private static List<String> elements(String value) {
      String trimmed = value.strip();
      List<String> parts =
          trimmed.startsWith("[") && trimmed.endsWith("]")
              ? QuotedList.split(trimmed.substring(1, trimmed.length() - 1))
              : List.of(trimmed);
      return parts.stream().map(FrontMatter::unquoted).filter(part -> !part.isEmpty()).toList();
    }

    private static String unquoted(String value) {
      String trimmed = value.strip();
      boolean quoted =
          trimmed.length() > 1
              && (trimmed.charAt(0) == '"' || trimmed.charAt(0) == '\'')
              && trimmed.charAt(trimmed.length() - 1) == trimmed.charAt(0);
      return quoted ? trimmed.substring(1, trimmed.length() - 1) : trimmed;
    }
  }
}
