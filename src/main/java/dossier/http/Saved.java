package dossier.http;

import dossier.article.ArticleId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The named queries of a corpus: `saved.jsonl` in its folder, a line each: `id`, `title`, and any
/// parameters of `/v1/search` that say which articles. Read anew whenever they are asked for, so a
/// line that is added counts at once.
///
/// @param problems lines that could not be taken
record Saved(List<Search> searches, List<Trouble> problems) {
  private static final String FILE = "saved.jsonl";
  private static final int MOST = 1_000;

  Saved {
    searches = List.copyOf(searches);
    problems = List.copyOf(problems);
  }

  /// A named query.
  record Search(int line, String id, String title, Map<String, List<String>> parameters) {}

  /// Why a line could not be taken.
  record Trouble(int line, String detail) {}

  /// The file in a corpus folder; nothing is saved where there is none.
  static Saved of(Optional<Path> corpus) throws IOException {
    List<String> lines = List.of();
    if (corpus.isPresent()) {
      try {
        lines = Files.readAllLines(corpus.get().resolve(FILE));
      } catch (NoSuchFileException e) {
        lines = List.of();
      }
    }
    Map<String, Search> searches = new LinkedHashMap<>();
    List<Trouble> problems = new ArrayList<>();
    for (int i = 0; i < Math.min(lines.size(), MOST); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), i + 1, searches, problems);
      }
    }
    if (lines.size() > MOST) {
      problems.add(new Trouble(MOST + 1, "no line after " + MOST + " is read"));
    }
    return new Saved(List.copyOf(searches.values()), problems);
  }

  private static void read(
      String line, int number, Map<String, Search> searches, List<Trouble> problems) {
    try {
      Search search = read(number, Json.MAPPER.readTree(line));
      if (searches.putIfAbsent(search.id, search) != null) {
        problems.add(new Trouble(number, "the id " + search.id + " stands on an earlier line too"));
      }
    } catch (JacksonException e) {
      problems.add(new Trouble(number, "no JSON" + SearchBody.place(e)));
    } catch (IllegalArgumentException e) {
      problems.add(new Trouble(number, String.valueOf(e.getMessage())));
    }
  }

  private static Search read(int number, JsonNode line) {
    if (!line.isObject()) {
      throw new IllegalArgumentException("a saved query is a JSON object");
    }
    String id = line.path("id").asString("");
    if (!ArticleId.fits(id)) {
      throw new IllegalArgumentException("an id has 1 to 128 letters, digits, _ or -");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    line.properties().stream()
        .filter(entry -> !entry.getKey().equals("id") && !entry.getKey().equals("title"))
        .forEach(entry -> parameters.put(entry.getKey(), SearchBody.values(entry)));
    return new Search(number, id, line.path("title").asString(id), parameters);
  }

  Optional<Search> search(String id) {
    return searches.stream().filter(search -> search.id.equals(id)).findFirst();
  }
}
