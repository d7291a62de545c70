package dossier.http;

import dossier.query.Field;
import dossier.query.Query;
import dossier.query.Spelling;
import dossier.search.FacetRequest;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SnippetRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads how much is to be shown, and in what order: pages, facets, snippets.
final class Windows {
  static final int LONGEST_PAGE = 100;
  static final int USUAL_PAGE = 20;
  static final int MOST_VALUES = 1_000;
  static final int USUAL_VALUES = 20;
  static final int MOST_FACETS = 10;
  private static final int MOST_SNIPPETS = 10;
  private static final int USUAL_SNIPPETS = 3;
  private static final int SHORTEST_SNIPPET = 40;
  private static final int LONGEST_SNIPPET = 1_000;
  private static final int USUAL_SNIPPET = 200;

  private final Given given;

  Windows(Given given) {
    this.given = given;
  }

  /// The order asked for, else by relevance where there is a query, else the newest first.
  SearchRequest.Sort sort(Selection articles) {
    return given
        .choice("sort", SearchRequest.Sort.class)
        .orElse(
            articles.typed() instanceof Query.All
                ? SearchRequest.Sort.NEWEST
                : SearchRequest.Sort.RELEVANCE);
  }

  Page page(String path, SearchRequest.Sort sort) {
    int limit = given.number("limit", 0, LONGEST_PAGE, USUAL_PAGE);
    int offset = given.number("offset", 0, Page.MAX_OFFSET, 0, Code.PAGE_TOO_DEEP);
    Optional<String> text = given.one("cursor");
    if (text.isEmpty()) {
      return new Page(limit, offset, Optional.empty());
    }
    Optional<Page.Cursor> cursor = Cursors.read(text.get(), query(path, given.canonical(), sort));
    if (cursor.isEmpty()) {
      given.refuse(
          Mistake.in(
              Code.INVALID_CURSOR,
              "cursor",
              text.get(),
              "the cursor is broken or of another query"));
    } else if (offset != 0) {
      given.refuse("offset", "" + offset, "a page starts at an offset or after a cursor, not both");
      return Page.first(limit);
    }
    return new Page(limit, 0, cursor);
  }

  /// What pages are pages of: a cursor belongs to it.
  static String query(String path, Map<String, List<String>> parameters, SearchRequest.Sort sort) {
    Map<String, List<String>> kept = new TreeMap<>();
    parameters.forEach((name, values) -> {
      if (!Parameters.OF_A_PAGE.contains(name) && !name.equals("sort")) {
        kept.put(name, values.stream().sorted().toList());
      }
    });
    return path + "?" + QueryString.write(kept) + "&sort=" + sort;
  }

  /// The facets to count: all, none, or those named, each with its size.
  List<FacetRequest> facets(List<Field> offered) {
    FacetRequest.Order order = order();
    List<String> asked = given.all("facets");
    if (asked.isEmpty()) {
      return offered.stream().map(field -> request(field, order, USUAL_VALUES)).toList();
    }
    if (asked.equals(List.of("none"))) {
      return List.of();
    }
    List<FacetRequest> requests = new ArrayList<>();
    for (String list : asked) {
      for (String part : list.split(",")) {
        facet(part.strip(), offered, order)
            .filter(one -> requests.stream().noneMatch(other -> other.field() == one.field()))
            .ifPresent(requests::add);
      }
    }
    if (requests.size() > MOST_FACETS) {
      given.refuse("facets", asked.getFirst(), "at most " + MOST_FACETS + " facets at once");
    }
    return requests;
  }

  private Optional<FacetRequest> facet(String part, List<Field> offered, FacetRequest.Order order) {
    int colon = part.indexOf(':');
    String name = colon < 0 ? part : part.substring(0, colon);
    Optional<Field> field = offered.stream().filter(one -> one.word().equals(name)).findFirst();
    int size = colon < 0 ? USUAL_VALUES : size(part.substring(colon + 1));
    if (field.isEmpty() || size < 0) {
      List<String> words = offered.stream().map(Field::word).toList();
      given.refuse(
          Mistake.in(
                  Code.INVALID_PARAMETER,
                  "facets",
                  part,
                  "facets are none, or names with sizes up to "
                      + MOST_VALUES
                      + " such as "
                      + words.getFirst()
                      + ":50, of "
                      + String.join(", ", words))
              .suggesting(field.isEmpty() ? Spelling.nearest(name, words) : Optional.empty()));
      return Optional.empty();
    }
    return field.map(one -> request(one, order, size));
  }

  private static int size(String digits) {
    int size = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    return size <= MOST_VALUES ? size : -1;
  }

  private static FacetRequest request(Field field, FacetRequest.Order order, int size) {
    return new FacetRequest(field, order, "", 0, size);
  }

  private FacetRequest.Order order() {
    return given.choice("facet.sort", FacetRequest.Order.class).orElse(FacetRequest.Order.COUNT);
  }

  /// A page of the values of one facet.
  FacetRequest valuesOf(Field field) {
    return new FacetRequest(
        field,
        order(),
        given.one("contains").orElse(""),
        given.number("offset", 0, Page.MAX_OFFSET, 0, Code.PAGE_TOO_DEEP),
        given.number("limit", 0, LONGEST_PAGE, USUAL_PAGE));
  }

  SnippetRequest snippets(Asked.Highlight highlight) {
    int count = given.number("snippets", 0, MOST_SNIPPETS, USUAL_SNIPPETS);
    int size = given.number("snippetSize", SHORTEST_SNIPPET, LONGEST_SNIPPET, USUAL_SNIPPET);
    return highlight == Asked.Highlight.NONE || count == 0
        ? SnippetRequest.NONE
        : new SnippetRequest(count, size);
  }
}
