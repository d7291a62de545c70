package dossier.search;

import dossier.article.Article;
import dossier.article.Days;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.fact.Fact;
import dossier.query.Field;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An article as the model keeps it.
///
/// @param kept with its facts in the order of their places
/// @param shingles what it is compared with others by
record ModelEntry(Kept kept, ModelIndex.Words words, Optional<Shingles> shingles, Instant added) {

  static ModelEntry of(Kept kept, ModelIndex.Words words, Instant added) {
    Comparator<Fact> place = Comparator.comparingInt(fact -> fact.evidence().start());
    List<Fact> ordered =
        kept.facts().stream()
            .sorted(place.thenComparingInt(fact -> fact.evidence().end()))
            .toList();
    return new ModelEntry(
        new Kept(kept.article(), ordered, kept.raw()), words, Shingles.of(kept.article()), added);
  }

  Article article() {
    return kept.article();
  }

  List<Fact> facts() {
    return kept.facts();
  }

  /// Whether it may have one of some phrases: whether every word of one stands somewhere in it.
  boolean mayHave(Set<String> phrases) {
    String all =
        Stream.of(
                Stream.of(article().text()),
                article().about().title().stream(),
                article().about().authors().stream(),
                article().about().tags().stream().map(Tag::label))
            .flatMap(texts -> texts)
            .flatMap(text -> words.exact().apply(text).stream())
            .collect(Collectors.joining(" "));
    return phrases.stream()
        .anyMatch(phrase ->
            Stream.of(phrase.split("[^\\p{L}\\p{N}]+"))
                .flatMap(word -> words.exact().apply(word).stream())
                .allMatch(all::contains));
  }

  String id() {
    return article().id().value();
  }

  List<Value> values(Field field) {
    return Value.of(article(), facts(), field);
  }

  Optional<Days> days() {
    return article().about().published().map(PublicationDate::days);
  }

  /// The first day it can have appeared on, where there is one.
  Optional<Long> firstDay() {
    return days().filter(days -> !days.opensEarly()).map(days -> days.first().toEpochDay());
  }

  /// The texts of a field; where none is named, the title and the text.
  Stream<String> texts(Optional<Field> field) {
    return field
        .map(this::texts)
        .orElseGet(() -> Stream.concat(texts(Field.TITLE), texts(Field.TEXT)));
  }

  Stream<String> texts(Field field) {
    return switch (field) {
      case TITLE -> article().about().title().stream();
      case TEXT -> Stream.of(article().text());
      case AUTHOR -> article().about().authors().stream();
      default -> throw new IllegalArgumentException(field.word() + " does not hold words");
    };
  }
}
