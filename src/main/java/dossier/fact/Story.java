package dossier.fact;

import dossier.article.Article;
import dossier.article.Tag;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One article as it is understood so far: what the finders of facts look at.
record Story(Article article, Vocabulary vocabulary, Rules rules, Now now, List<Passage> passages) {

  Passage passage(int index) {
    return passages.get(index);
  }

  /// The initiatives that a sentence is about: those named in it or in the one before, unless
  /// merely hinted at; else the article's only one.
  List<String> initiatives(Passage passage) {
    List<String> here = named(passage);
    if (here.isEmpty() && passage.index() > 0) {
      here = named(passage(passage.index() - 1));
    }
    List<Tag> tags = article.about().tags(Tag.Kind.INITIATIVE);
    return !here.isEmpty() ? here : tags.size() == 1 ? List.of(tags.getFirst().id()) : List.of();
  }

  private static List<String> named(Passage passage) {
    return passage.names().stream()
        .filter(name -> name.kind() == Name.Kind.INITIATIVE && !name.contextual())
        .flatMap(name -> name.subject().id().stream())
        .distinct()
        .toList();
  }

  /// What the vocabulary says of a subject that acts.
  Optional<Name> name(Name.Kind kind, Subject subject) {
    return subject.id().flatMap(id -> vocabulary.name(kind, id));
  }

  /// The names of the two sentences before one, the nearest sentence first.
  Stream<Span.Named> before(Passage passage) {
    return before(passage, 2);
  }

  /// The names of so many sentences before one, the nearest sentence first.
  Stream<Span.Named> before(Passage passage, int sentences) {
    return IntStream.rangeClosed(1, sentences)
        .boxed()
        .map(back -> passage.index() - back)
        .filter(index -> index >= 0)
        .flatMap(index -> passage(index).names().stream());
  }
}
