package dossier.search;

import dossier.query.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people and titles of a model that begin as typed, and its words one edit away.
final class ModelDictionary implements Dictionary {
  private final List<ModelEntry> archive;
  private final ModelIndex.Words words;

  ModelDictionary(List<ModelEntry> archive, ModelIndex.Words words) {
    this.archive = archive;
    this.words = words;
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) {
    String start = Value.folded(typed.strip());
    Stream<Suggestion> names =
        archive.stream()
            .flatMap(entry -> entry.values(Field.PERSON).stream())
            .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
            .entrySet()
            .stream()
            .map(name ->
                new Suggestion(
                    Field.PERSON,
                    name.getKey().label(),
                    name.getKey().id(),
                    name.getValue().intValue()));
    Stream<Suggestion> titles =
        archive.stream()
            .map(entry ->
                new Suggestion(Field.TITLE, entry.article().about().heading(), entry.id(), 1));
    return Stream.concat(names, titles)
        .filter(one -> !start.isEmpty())
        .filter(one -> (" " + Value.folded(one.text())).contains(" " + start))
        .limit(most)
        .toList();
  }

  @Override
  public List<String> alike(String word, int most) {
    Set<String> known =
        archive.stream()
            .flatMap(entry -> entry.texts(Optional.empty()))
            .flatMap(text -> words.exact().apply(text).stream())
            .collect(Collectors.toSet());
    String typed = words.fold().apply(word);
    return known.contains(typed)
        ? List.of()
        : known.stream()
            .filter(one -> ModelQuery.isLike(one, typed, 1))
            .sorted()
            .limit(most)
            .toList();
  }
}
