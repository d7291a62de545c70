package dossier.cite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// References as CSL-JSON, an array of items (Citation Style Language 1.0.2, csl-data.json). The
/// array is closed at the end, so one that is cut is no JSON.
final class Csl implements Sink<Reference> {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Appendable out;
  private boolean isFirst = true;

  Csl(Appendable out) throws IOException {
    this.out = out;
    out.append('[');
  }

  @Override
  public void add(Reference reference) throws IOException {
    out.append(isFirst ? "\n" : ",\n").append(MAPPER.writeValueAsString(item(reference)));
    isFirst = false;
  }

  @Override
  public void end() throws IOException {
    out.append("\n]\n");
  }

  /// One item.
  static Map<String, Object> item(Reference reference) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", reference.id());
    item.put("type", "article-newspaper");
    item.put("title", reference.title());
    if (!reference.authors().isEmpty()) {
      item.put("author", reference.authors().stream().map(Csl::author).toList());
    }
    put(item, "container-title", reference.publisher());
    put(item, "section", reference.section());
    reference.issued().map(Issued::of).ifPresent(issued -> item.put("issued", date(issued)));
    put(item, "URL", reference.url().map(Object::toString));
    put(
        item,
        "language",
        Optional.of(reference.language().toLanguageTag()).filter(tag -> !tag.equals("und")));
    if (!reference.keywords().isEmpty()) {
      item.put("keyword", String.join(", ", reference.keywords()));
    }
    put(item, "note", reference.quote().map(Reference.Quote::note));
    return item;
  }

  private static void put(Map<String, Object> item, String name, Optional<String> value) {
    value.filter(text -> !text.isEmpty()).ifPresent(text -> item.put(name, text));
  }

  private static Map<String, String> author(Author author) {
    Map<String, String> name = new LinkedHashMap<>();
    name.put(author.isWhole() ? "literal" : "family", author.family());
    if (!author.isWhole()) {
      name.put("given", author.given());
    }
    return name;
  }

  /// What has an open end cannot be said in numbers.
  private static Map<String, Object> date(Issued issued) {
    if (!issued.isClosed()) {
      return Map.of("literal", issued.edtf());
    }
    List<List<Integer>> parts = new ArrayList<>(List.of(issued.first()));
    if (!issued.isOne()) {
      parts.add(issued.last());
    }
    return Map.of("date-parts", parts);
  }
}
