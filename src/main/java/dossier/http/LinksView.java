package dossier.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where an answer is to be had again, and what belongs to it. Paths, never hosts.
///
/// @param export all of it as a file
/// @param html the same as a page
record LinksView(
    Optional<String> self, Optional<String> next, Optional<String> export, Optional<String> html) {
  private static final int LONGEST = 8_000;

  /// An answer that has them.
  interface Linked {
    LinksView links();
  }

  static LinksView of(String path, Selection articles, Optional<String> cursor) {
    return new LinksView(
        to(path, articles.given()),
        cursor.flatMap(next -> to(path, turned(articles.given(), "cursor", next))),
        export(path, articles.given()),
        to("/", plain(articles.given())));
  }

  /// All of it as a table: what says which articles or facts, in the order asked for.
  private static Optional<String> export(String path, Map<String, List<String>> given) {
    Map<String, List<String>> kept = new TreeMap<>(given);
    kept.keySet().removeAll(Parameters.OF_A_PAGE);
    kept.put("format", List.of("csv"));
    if (path.equals("/v1/facts")) {
      kept.put("of", List.of("facts"));
    }
    return to("/v1/export", kept);
  }

  /// The address of a path with parameters; absent where it is too long to be asked by GET.
  static Optional<String> to(String path, Map<String, List<String>> parameters) {
    String query = QueryString.write(parameters);
    return Optional.of(query.isEmpty() ? path : path + "?" + query)
        .filter(address -> address.length() <= LONGEST);
  }

  /// The parameters with one of them changed; a cursor takes the place of an offset.
  static Map<String, List<String>> turned(
      Map<String, List<String>> given, String name, String value) {
    Map<String, List<String>> changed = new TreeMap<>(given);
    changed.remove("cursor");
    if (name.equals("cursor")) {
      changed.remove("offset");
    }
    changed.put(name, List.of(value));
    return changed;
  }

  /// Without what shapes JSON only.
  private static Map<String, List<String>> plain(Map<String, List<String>> given) {
    Map<String, List<String>> kept = new TreeMap<>(given);
    kept.remove("pretty");
    return kept;
  }

  /// The value of the header `Link` (RFC 8288).
  String header() {
    List<String> links = new ArrayList<>();
    next.ifPresent(address -> links.add("<" + address + ">; rel=\"next\""));
    html.ifPresent(
        address -> links.add("<" + address + ">; rel=\"alternate\"; type=\"text/html\""));
    links.add("</v1/openapi.yaml>; rel=\"service-desc\"; type=\"application/yaml\"");
    return String.join(", ", links);
  }
}
