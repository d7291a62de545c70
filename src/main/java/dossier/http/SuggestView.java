package dossier.http;

import dossier.query.Field;
import dossier.search.Dictionary;
import java.util.List;
import java.util.Optional;

/// The answer of `/v1/suggest`.
record SuggestView(String q, List<One> suggestions, IndexView index) {

  /// Something to ask for.
  ///
  /// @param kind the field of the name, `query` or `title`
  /// @param id of the name, or of the article with the title
  public record One(String kind, String text, Optional<String> id, int articles) {
    static One of(Dictionary.Suggestion suggestion) {
      return new One(
          suggestion.of() == Field.TEXT ? "query" : suggestion.of().word(),
          suggestion.text(),
          Optional.of(suggestion.id()).filter(id -> !id.isEmpty()),
          suggestion.articles());
    }
  }
}
