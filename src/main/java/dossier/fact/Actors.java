package dossier.fact;

import dossier.article.Tag;
import dossier.vocabulary.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Who acted in an article so far, and whom its sentences name: where a pronoun, "the company" or a
/// verb without a subject looks. Used by one thread while the article is read, sentence after
/// sentence.
final class Actors {
  private static final int FAR_BACK = 6;

  private final Story story;
  private final Optional<Span.Named> protagonist;
  private final Map<Integer, Who> acted = new HashMap<>();

  Actors(Story story) {
    this.story = story;
    this.protagonist = Antecedents.protagonist(story);
  }

  /// Who was the first to act in a sentence.
  Optional<Who> in(Passage passage) {
    return Optional.ofNullable(acted.get(passage.index()));
  }

  void acts(Passage passage, Who who) {
    acted.putIfAbsent(passage.index(), who);
  }

  /// Whom the article is mostly about, where that fits.
  Optional<Who> main(Passage passage, Predicate<Span.Named> fits) {
    return protagonist
        .filter(fits)
        .filter(n -> n.start() < passage.end() || Antecedents.isLeading(story, n))
        .map(Who::of)
        .map(Who::asGuess);
  }

  /// Whom the title names, where the article is mostly about that.
  Optional<Who> leading(Passage passage, Predicate<Span.Named> fits) {
    return main(passage, fits)
        .filter(_ -> protagonist.filter(n -> Antecedents.isLeading(story, n)).isPresent());
  }

  /// The last fitting name within two sentences: who acted there, else the first name that no
  /// preposition governs.
  Optional<Who> last(Passage passage, Predicate<Span.Named> fits) {
    return before(passage, 1, 2, fits);
  }

  /// The nearest candidate in the sentences so far before one.
  private Optional<Who> before(Passage passage, int first, int last, Predicate<Span.Named> fits) {
    for (int back = first; back <= last && back <= passage.index(); back++) {
      Optional<Who> who = candidate(story.passage(passage.index() - back), fits);
      if (who.isPresent()) {
        return who;
      }
    }
    return Optional.empty();
  }

  /// A fitting name within two sentences that a preposition governs.
  Optional<Who> governed(Passage passage, Predicate<Span.Named> fits) {
    return story.before(passage).filter(n -> n.canAct() && fits.test(n)).findFirst().map(Who::of);
  }

  /// Who fitting acted last in the sentences before those: a guess.
  Optional<Who> fartherBack(Passage passage, Predicate<Span.Named> fits) {
    return before(passage, 3, 2 + FAR_BACK, fits).map(Who::asGuess);
  }

  private Optional<Who> candidate(Passage passage, Predicate<Span.Named> fits) {
    Who actor = acted.get(passage.index());
    if (actor != null && wouldFit(actor, fits)) {
      return Optional.of(actor);
    }
    for (Span.Named name : passage.names()) {
      if (name.canAct() && fits.test(name) && !Clause.governed(passage.words(), name)) {
        return Optional.of(Who.of(name));
      }
    }
    return Optional.empty();
  }

  static boolean wouldFit(Who who, Predicate<Span.Named> fits) {
    int start = who.span().isEmpty() ? 0 : who.span().getFirst()[0];
    return who.kind()
        .filter(k -> fits.test(new Span.Named(start, start, k, who.subject(), false, true)))
        .isPresent();
  }

  /// The one initiative that the article is about.
  Optional<Who> onlyInitiative() {
    List<Tag> tags = story.article().about().tags(Tag.Kind.INITIATIVE);
    return tags.size() == 1
        ? Optional.of(
            new Who(
                new Subject(Optional.of(tags.getFirst().id()), tags.getFirst().label()),
                Optional.of(Name.Kind.INITIATIVE),
                List.of(),
                true))
        : Optional.empty();
  }
}
