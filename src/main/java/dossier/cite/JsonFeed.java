package dossier.cite;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// A JSON Feed (version 1.1, jsonfeed.org). What it has no words for stands under `_dossier`, of
/// the feed and of each item. Addresses are relative to where it was fetched.
public final class JsonFeed implements Sink<Entry> {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final Appendable out;
  private boolean isFirst = true;

  /// A feed written to `out`, its head first.
  ///
  /// @param more what is to be told of the feed beside
  public JsonFeed(Appendable out, Head head, Map<String, Object> more) throws IOException {
    this.out = out;
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", "https://jsonfeed.org/version/1.1");
    feed.put("title", head.title());
    feed.put("feed_url", head.self());
    head.next().ifPresent(next -> feed.put("next_url", next));
    feed.put("_dossier", more);
    String json = MAPPER.writeValueAsString(feed);
    out.append(json, 0, json.length() - 1).append(",\"items\":[");
  }

  @Override
  public void add(Entry entry) throws IOException {
    out.append(isFirst ? "\n" : ",\n").append(MAPPER.writeValueAsString(item(entry)));
    isFirst = false;
  }

  @Override
  public void end() throws IOException {
    out.append("\n]}\n");
  }

  private static Map<String, Object> item(Entry entry) {
    Reference reference = entry.reference();
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", Atom.id("entry " + reference.id()));
    item.put("url", entry.self());
    reference.url().ifPresent(url -> item.put("external_url", url.toString()));
    item.put("title", reference.title());
    item.put("content_text", entry.summary());
    item.put("date_modified", entry.updated().toString());
    if (!reference.authors().isEmpty()) {
      item.put(
          "authors",
          reference.authors().stream()
              .map(author -> Map.of("name", (author.given() + " " + author.family()).strip()))
              .toList());
    }
    item.put("tags", reference.keywords());
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("article", reference.id());
    Optional<String> published = reference.issued().map(days -> Issued.of(days).edtf());
    more.put("published", published.orElse(""));
    more.put("matched", entry.matched());
    item.put("_dossier", more);
    return item;
  }
}
