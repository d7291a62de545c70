package dossier.fact;

import dossier.fact.Span.Named;
import dossier.vocabulary.Mention;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds names: those of the vocabulary first, then runs of capitalised words, whose kind their own
/// words tell ([NameShape]), those around them ([NameContext]), or an earlier mention
/// ([NameMemory]). A run of which nothing is known counts as an organisation, unsurely.
final class Names {
  private static final int LONGEST_RUN = 6;
  private static final int LONGEST_PERSON = 4;

  private final Words words;
  private final BitSet headings;
  private final BitSet titles;
  private final NameMemory memory;
  private final List<Named> found = new ArrayList<>();
  private int lastEnd;

  private Names(Words words) {
    this.words = words;
    this.headings = Headings.in(words);
    this.titles = Headings.titles(words);
    this.memory = new NameMemory(words);
  }

  /// The names of a text, in order; their tokens are taken. Linear in the length of the text.
  static List<Named> in(Words words, Vocabulary vocabulary) {
    Names names = new Names(words);
    for (Mention mention : vocabulary.mentions(words.text(), words.folded(), words.sentences())) {
      names.addKnown(mention);
    }
    names.addRuns();
    names.found.sort(Comparator.comparingInt(Named::start));
    return names.found;
  }

  private void addKnown(Mention mention) {
    Name name = mention.name();
    Subject subject =
        new Subject(Optional.of(name.id()), words.text().substring(mention.start(), mention.end()));
    Named named =
        new Named(mention.start(), mention.end(), name.kind(), subject, mention.contextual(), true);
    words.takeChars(mention.start(), mention.end());
    found.add(named);
    memory.addKnown(named, name);
  }

  private void addRuns() {
    int i = 0;
    while (i < words.size()) {
      int end = Capitals.runEnd(words, i, LONGEST_RUN);
      if (end > i && (headings.get(i) || Headings.isShouted(words, i, end))) {
        i = addInHeading(i, end);
      } else {
        if (end > i) {
          addRun(i, end);
        }
        i = Math.max(end, i + 1);
      }
    }
  }

  /// Where all words have capitals: only what is known, or a given with a family name.
  private int addInHeading(int i, int end) {
    Optional<Named> earlier = memory.earlier(i, end);
    if (earlier.filter(Named::sure).isPresent()) {
      add(i, end, Naming.of(earlier.get().kind()), earlier.get().subject(), true);
      return end;
    }
    Optional<Gazetteer.Known> known =
        Gazetteer.at(words, i).filter(k -> k.naming().kind().isPresent() && k.end() <= end);
    if (known.isPresent() && !NameSense.isEither(words, i, known.get().end())) {
      Naming naming = known.get().naming();
      add(i, known.get().end(), naming, subject(i, known.get().end(), naming), true);
      return known.get().end();
    }
    for (int to = Math.min(end, i + LONGEST_PERSON); to > i + 1; to--) {
      if (NameShape.isPerson(words, i, to) && Gazetteer.isSurname(words.at(to - 1))) {
        add(i, to, Naming.PERSON, subject(i, to, Naming.PERSON), true);
        return to;
      }
    }
    return i + 1;
  }

  private void addRun(int from, int to) {
    int start = Capitals.trimmedStart(words, from, to);
    boolean number = to - start == 1 && words.token(start).isNumber();
    if (start < to && !number) {
      addName(from, start, to);
    }
  }

  private void addName(int from, int start, int to) {
    Optional<Named> earlier = memory.earlier(start, to).filter(e -> !isElsewhere(start, to, e));
    if (earlier.filter(Named::sure).isPresent()) {
      add(start, to, Naming.of(earlier.get().kind()), earlier.get().subject(), true);
      return;
    }
    if (to - start == 1 && NameShape.isCompass(words.at(start))) {
      return;
    }
    Naming naming = titles.get(start) ? Naming.OTHER : NameSense.of(words, start, to);
    boolean whole = naming == Naming.ORGANISATION || naming == Naming.PLACE;
    int people = whole ? start : NameCuts.people(words, start, to);
    int cut = people > start ? people : NameCuts.at(words, start, to, titles.get(start));
    if (people > start) {
      addTail(from, people, to);
    } else if (cut > start) {
      addName(from, start, cut);
      addRun(words.isAny(cut, "&", "-") ? cut + 1 : cut, to);
    } else if (naming.kind().isPresent()) {
      add(start, to, naming, subject(start, to, naming), true);
    } else {
      addUnknown(from, start, to, earlier, naming);
    }
  }

  /// Whether a word that began an organisation's name stands for the place it is called after.
  private boolean isElsewhere(int start, int to, Named earlier) {
    return to - start == 1
        && earlier.kind() == Name.Kind.ORGANISATION
        && earlier.subject().text().length() > words.between(start, to).length()
        && NameContext.of(words, start, to) == Naming.PLACE;
  }

  private void addTail(int from, int people, int to) {
    int tail = Capitals.trimmedStart(words, people, to);
    if (tail < to) {
      addName(from, tail, to);
    }
  }

  private void addUnknown(int from, int start, int to, Optional<Named> earlier, Naming naming) {
    Naming listed = naming == Naming.OTHER ? naming : listed(start, to);
    boolean house = to - start == 2 && naming != Naming.OTHER && memory.isFamily(words.at(start));
    if (house || listed.kind().isPresent()) {
      Naming told = house ? Naming.ORGANISATION : listed;
      add(start, to, told, subject(start, to, told), true);
    } else if (NameSense.isName(words, from, start, to)) {
      Subject subject = earlier.map(Named::subject).orElseGet(() -> subject(start, to, naming));
      add(start, to, Naming.ORGANISATION, subject, false);
    }
  }

  /// What the name before in a list is: "Norway, Denmark and …".
  private Naming listed(int start, int to) {
    if (found.isEmpty() || lastEnd == 0) {
      return Naming.UNKNOWN;
    }
    int joints = start - lastEnd;
    boolean joined =
        (joints == 1 && words.isAny(lastEnd, ",", "and", "or", "&"))
            || (joints == 2
                && words.at(lastEnd).equals(",")
                && words.isAny(lastEnd + 1, "and", "or"));
    Named last = found.getLast();
    boolean goesOn =
        !words.at(lastEnd).equals(",") || joints == 2 || words.isAny(to, ",", "and", "or");
    boolean alike =
        last.kind() != Name.Kind.PERSON
            || (goesOn && to - start > 1 && to - start < LONGEST_PERSON);
    return joined && last.sure() && alike && last.kind() != Name.Kind.ORGANISATION
        ? Naming.of(last.kind())
        : Naming.UNKNOWN;
  }

  private Subject subject(int start, int to, Naming naming) {
    Optional<Named> twin =
        naming == Naming.PERSON && to - start > 1 ? memory.twin(start, to) : Optional.empty();
    int end = words.at(to - 1).equals(".") ? to - 1 : to;
    return twin.map(Named::subject)
        .orElseGet(() -> new Subject(Optional.empty(), Gazetteer.whole(words.between(start, end))));
  }

  private void add(int from, int to, Naming naming, Subject subject, boolean sure) {
    Named named =
        new Named(
            words.token(from).start(),
            words.token(to - 1).end(),
            naming.kind().orElse(Name.Kind.ORGANISATION),
            subject,
            false,
            sure);
    words.take(from, to);
    lastEnd = to;
    found.add(named);
    memory.add(named, from, to);
  }
}
