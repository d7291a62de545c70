package dossier.corpus;

import dossier.article.About;
import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.Fields.Field;
import dossier.page.Fragment;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a record becomes an article: which of its fields is the text, which the title, and so on.
/// One for JSON, JSON lines and tables alike. Immutable.
record RecordReading(FieldMap map) {
  private static final Set<About> LISTS =
      Set.of(About.TOPIC, About.PERSON, About.ORGANISATION, About.PLACE);
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;|]\\s*");

  /// The article that `fields` tell.
  ///
  /// @param line the line it begins on, where it is one of many
  ReadOutcome article(Fields fields, String file, OptionalInt line) {
    String text = text(fields);
    if (text.isEmpty()) {
      return new ReadOutcome.Skipped(file, "bad record: text is missing", line);
    }
    if (Decoding.isBinary(text)) {
      return new ReadOutcome.Skipped(file, "binary", line);
    }
    return new ReadOutcome.Read(
        new RawArticle(file, name(fields, file, text), text, "record", false, claims(fields)));
  }

  /// Whether the record has a text of its own, and not only a summary.
  boolean hasText(Fields fields) {
    return !map.find(RecordField.TEXT, fields).isEmpty();
  }

  /// Whether the record is an article, and not an author, a picture or a paper that is described.
  boolean isLikely(Fields fields) {
    return hasText(fields) || !map.find(RecordField.TITLE, fields).isEmpty();
  }

  /// Whether a table of these columns can hold articles.
  boolean canHoldText(List<String> columns) {
    Fields fields = new Fields();
    columns.forEach(column -> fields.add(column, List.of(column)));
    return texts(fields).findFirst().isPresent();
  }

  private Stream<Field> texts(Fields fields) {
    return Stream.concat(
        map.find(RecordField.TEXT, fields).stream(),
        ClaimNames.ofSummary().stream().flatMap(name -> fields.get(name).stream()));
  }

  private String text(Fields fields) {
    return texts(fields)
        .findFirst()
        .map(field -> String.join("\n\n", words(field)).strip())
        .orElse("");
  }

  private static List<String> words(Field field) {
    return ClaimNames.isHtml(ClaimNames.folded(field.name()))
        ? field.values().stream().map(Fragment::text).toList()
        : field.values();
  }

  /// The id brought, else the address, else a name made of the words: it stays when records are
  /// added before it.
  private String name(Fields fields, String file, String text) {
    return Stream.of(RecordField.ID, RecordField.URL)
        .flatMap(field -> map.find(field, fields).stream())
        .map(field -> field.values().getFirst())
        .findFirst()
        .orElseGet(() -> {
          List<String> title =
              map.find(RecordField.TITLE, fields).stream()
                  .findFirst()
                  .map(Field::values)
                  .orElse(List.of());
          return file + "#" + ArticleId.hash(title + text);
        });
  }

  private List<Claim> claims(Fields fields) {
    return Arrays.stream(RecordField.values())
        .flatMap(kind ->
            kind.about().stream()
                .flatMap(about ->
                    map.find(kind, fields).stream().flatMap(field -> claims(about, field))))
        .toList();
  }

  private static Stream<Claim> claims(About about, Field field) {
    return words(field).stream()
        .flatMap(value -> parts(about, field.name(), value))
        .map(value -> claim(about, field.name(), value));
  }

  private static Claim claim(About about, String name, String value) {
    boolean address = ClaimNames.isAddressOfSource(ClaimNames.folded(name), value);
    boolean date = about == About.PUBLISHED || about == About.MODIFIED;
    return new Claim(
        address ? About.URL : about, date ? RecordDate.written(value) : value, "record: " + name);
  }

  /// A list in one string, as tables write it; keywords are divided by commas too, as schema.org
  /// has them.
  private static Stream<String> parts(About about, String name, String value) {
    if (!LISTS.contains(about)) {
      return Stream.of(value);
    }
    List<String> parts = List.of(BETWEEN.split(value));
    boolean keywords = Set.of("keywords", "tags").contains(ClaimNames.folded(name));
    return (parts.size() == 1 && keywords ? List.of(value.split("\\s*,\\s*")) : parts)
        .stream().map(String::strip).filter(part -> !part.isEmpty());
  }
}
