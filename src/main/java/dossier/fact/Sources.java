package dossier.fact;

import dossier.fact.Evidence.Attribution;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Name;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Tells who says what a sentence says: "according to FT reports", "people familiar with the matter
/// said", "he said".
final class Sources {
  private static final Attribution AUTHOR = new Attribution(Attribution.Kind.AUTHOR, "", "");
  private static final Set<String> MEDIA =
      Set.of("media", "newspaper", "publication", "agency", "magazine", "news");

  private static final Set<String> COMPANIES = WordList.of("company");
  private static final Set<String> PAPERS = WordList.of("ends-a-newspaper");
  private static final int FAR_BACK = 8;
  private static final Set<String> CALLED =
      Set.of(
          "newspaper", "magazine", "daily", "weekly", "broadcaster", "paper", "website", "agency");

  private final Story story;

  Sources(Story story) {
    this.story = story;
  }

  /// Who says what the words at `cue` state; the author where nobody else does.
  Attribution of(Passage passage, Passage.Cue cue) {
    Optional<Passage.Cue> closed = passage.cues(Rule.Kind.SOURCE).findFirst();
    if (closed.isPresent()) {
      Passage.Cue source = closed.get();
      Attribution.Kind kind =
          Attribution.Kind.valueOf(source.rule().name().toUpperCase(Locale.ROOT));
      return new Attribution(
          kind, text(passage, source.start(), source.end()), verb(passage, source));
    }
    Optional<Attribution> told = according(passage).or(() -> speech(passage, cue));
    return told.orElse(passage.inQuotes(cue.start()) ? ofNeighbour(passage) : AUTHOR);
  }

  /// Who speaks the words that a sentence quotes.
  Optional<Span.Named> speaker(Passage passage) {
    for (int index : List.of(passage.index(), passage.index() + 1, passage.index() - 1)) {
      if (index >= 0 && index < story.passages().size()) {
        Passage other = story.passage(index);
        Optional<Span.Named> speaker =
            other
                .cues(Rule.Kind.SPEECH)
                .filter(c -> c.rule().name().equals("said") && !other.inQuotes(c.start()))
                .findFirst()
                .flatMap(c -> speaker(other, c));
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Attribution> according(Passage passage) {
    return passage
        .cues(Rule.Kind.SPEECH)
        .filter(c -> c.rule().name().equals("according"))
        .findFirst()
        .flatMap(cue -> {
          Optional<Span.Named> name =
              passage.names().stream()
                  .filter(n ->
                      canSpeak(n)
                          && n.start() >= cue.end()
                          && passage.distance(cue.end(), n.start()) <= 4)
                  .findFirst();
          return name.map(n -> attribution(n, text(passage, cue.start(), cue.end())))
              .or(() -> theCompany(passage, cue));
        });
  }

  /// "according to the company".
  private Optional<Attribution> theCompany(Passage passage, Passage.Cue cue) {
    int i = passage.words().indexAt(cue.end());
    boolean company =
        passage.words().at(i).equals("the")
            && passage.words().isAny(i + 1, COMPANIES.toArray(String[]::new));
    return company
        ? story
            .before(passage)
            .filter(n -> n.kind() == Name.Kind.ORGANISATION)
            .findFirst()
            .map(n -> attribution(n, text(passage, cue.start(), cue.end())))
        : Optional.empty();
  }

  /// "X said that …", "…, X said".
  private Optional<Attribution> speech(Passage passage, Passage.Cue fact) {
    return passage
        .cues(Rule.Kind.SPEECH)
        .filter(c -> isSaid(passage, c) && (c.end() <= fact.start() || c.start() >= fact.end()))
        .findFirst()
        .flatMap(said ->
            speaker(passage, said)
                .filter(n -> !isBetween(passage, n, fact, said))
                .map(n -> attribution(n, text(passage, said.start(), said.end()))));
  }

  /// "Ann Ray, hired in 2021, said": what stands between a speaker and the verb is not said.
  private static boolean isBetween(
      Passage passage, Span.Named speaker, Passage.Cue fact, Passage.Cue said) {
    return speaker.end() <= fact.start()
        && fact.end() <= said.start()
        && passage.segmentStart(fact.start()) == speaker.end()
        && !passage.sameSegment(fact.start(), said.start());
  }

  /// "reported" says who told it only at the end of its clause.
  private static boolean isSaid(Passage passage, Passage.Cue cue) {
    Words words = passage.words();
    int behind = words.indexAt(cue.end());
    return (cue.rule().name().equals("said")
            && !(words.at(behind - 1).equals("called") && words.at(behind - 2).equals(",")))
        || (cue.rule().name().equals("reported")
            && (words.isBreak(behind)
                || words.isAny(behind, ".", ",")
                || cue.end() >= passage.end() - 1));
  }

  private static boolean canSpeak(Span.Named name) {
    return name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
  }

  private Optional<Span.Named> speaker(Passage passage, Passage.Cue said) {
    Optional<Span.Named> behind =
        passage.names().stream()
            .filter(n ->
                canSpeak(n)
                    && n.start() >= said.end()
                    && passage.distance(said.end(), n.start()) == 0)
            .findFirst();
    Optional<Span.Named> near =
        behind.or(() ->
            passage.names().stream()
                .filter(n ->
                    canSpeak(n)
                        && n.end() <= said.start()
                        && passage.distance(n.end(), said.start()) <= 8)
                .max(
                    Comparator.comparingInt(
                        n -> (Clause.governed(passage.words(), n) ? 0 : 1_000_000) + n.start())));
    int before = passage.words().indexAt(said.start()) - 1;
    if (COMPANIES.contains(passage.words().at(before))
        && passage.words().at(before - 1).equals("the")) {
      return Stream.concat(
              passage.names().stream()
                  .filter(n -> n.end() <= said.start() && !Clause.governed(passage.words(), n)),
              story.before(passage, FAR_BACK))
          .filter(n -> n.kind() == Name.Kind.ORGANISATION)
          .findFirst();
    }
    boolean pronoun = passage.words().isAny(before, "he", "she");
    return pronoun
        ? story.before(passage).filter(n -> n.kind() == Name.Kind.PERSON).findFirst()
        : near;
  }

  /// A quotation that names nobody belongs to whom the sentence before or after gives the word.
  private Attribution ofNeighbour(Passage passage) {
    for (int index : List.of(passage.index() + 1, passage.index() - 1)) {
      if (index >= 0 && index < story.passages().size()) {
        Passage other = story.passage(index);
        Optional<Passage.Cue> said =
            other.cues(Rule.Kind.SPEECH).filter(c -> c.rule().name().equals("said")).findFirst();
        Optional<Span.Named> speaker = said.flatMap(c -> speaker(other, c));
        if (speaker.isPresent()) {
          return attribution(
              speaker.get(), said.map(c -> text(other, c.start(), c.end())).orElse(""));
        }
      }
    }
    return AUTHOR;
  }

  private Attribution attribution(Span.Named name, String cue) {
    String label = name.subject().text();
    String last = Fold.fold(label.substring(label.lastIndexOf(' ') + 1));
    Words words = story.passage(0).words();
    boolean paper =
        name.kind() == Name.Kind.ORGANISATION
            && ((label.indexOf(' ') > 0 && PAPERS.contains(last))
                || CALLED.contains(words.at(words.indexAt(name.start()) - 1)));
    boolean media =
        paper
            || story
                .name(name.kind(), name.subject())
                .flatMap(Name::type)
                .filter(MEDIA::contains)
                .isPresent();
    Attribution.Kind kind =
        media
            ? Attribution.Kind.PUBLICATION
            : name.kind() == Name.Kind.PERSON
                ? Attribution.Kind.NAMED
                : Attribution.Kind.ORGANISATION;
    return new Attribution(kind, name.subject().text(), cue);
  }

  private static String verb(Passage passage, Passage.Cue source) {
    return passage
        .cues(Rule.Kind.SPEECH)
        .filter(c ->
            passage.distance(Math.min(c.end(), source.end()), Math.max(c.start(), source.start()))
                <= 4)
        .findFirst()
        .map(c -> text(passage, c.start(), c.end()))
        .orElse("");
  }

  private static String text(Passage passage, int start, int end) {
    return passage.words().text().substring(start, end);
  }
}
