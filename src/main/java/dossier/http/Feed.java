package dossier.http;

import dossier.cite.Atom;
import dossier.cite.Entry;
import dossier.cite.Head;
import dossier.cite.JsonFeed;
import dossier.cite.Reference;
import dossier.cite.Sink;
import dossier.search.Hit;
import dossier.search.IndexInfo;
import dossier.search.Snippet;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a saved query finds, the latest added first.
///
/// @param query what it asks, as parameters
/// @param self where the feed is to be had again
/// @param next where it goes on; absent on the last page
/// @param total how many articles it finds, on all pages
/// @param since what only later articles were asked for
record Feed(
    String title,
    String query,
    String self,
    Optional<String> next,
    long total,
    Optional<Instant> since,
    IndexInfo index,
    List<Item> items) {
  private static final int MOST_WORDS = 20;

  /// An article, and when the archive took it in.
  record Item(Hit hit, Instant added) {}

  String atom() throws IOException {
    var out = new StringWriter();
    return written(new Atom(out, head()), out);
  }

  String json() throws IOException {
    var out = new StringWriter();
    Map<String, Object> more = new LinkedHashMap<>();
    more.put("query", query);
    more.put("total", total);
    more.put("since", since.map(Instant::toString).orElse(""));
    more.put("updated", index.updated().toString());
    return written(new JsonFeed(out, head(), more), out);
  }

  private Head head() {
    return new Head(title, query, self, index.updated(), next);
  }

  private String written(Sink<Entry> sink, StringWriter out) throws IOException {
    for (Item item : items) {
      sink.add(entry(item));
    }
    sink.end();
    return out.toString();
  }

  private static Entry entry(Item item) {
    Hit hit = item.hit;
    return new Entry(
        Reference.of(hit.about()),
        HitView.Links.of(hit.about()).html(),
        item.added,
        matched(hit),
        hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")));
  }

  /// The words found, as they stand in the title and in what is shown of the text, each once.
  static List<String> matched(Hit hit) {
    List<String> found = new ArrayList<>();
    hit.titleSpans().forEach(span -> found.add(cut(hit.about().heading(), span)));
    hit.snippets()
        .forEach(snippet -> snippet.spans().forEach(span -> found.add(cut(snippet.text(), span))));
    var seen = new LinkedHashSet<String>();
    return found.stream()
        .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
        .limit(MOST_WORDS)
        .toList();
  }

  private static String cut(String text, Snippet.Span span) {
    return text.substring(span.start(), span.end());
  }
}
