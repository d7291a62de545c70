package dossier.fact;

import java.util.Set;

/// Tells what a name is from its own words: a known name, "… River", "University of …", a given and
/// a family name.
final class NameShape {
  private static final Set<String> ENDS_ORGANISATION = Gazetteer.words("ends-an-organisation");
  private static final Set<String> BEGINS_ORGANISATION = Gazetteer.words("begins-an-organisation");
  private static final Set<String> ENDS_PLACE = Gazetteer.words("ends-a-place");
  private static final Set<String> BEGINS_PLACE = Gazetteer.words("begins-a-place");
  private static final Set<String> PLACE_OF = Gazetteer.words("place-of");
  private static final Set<String> ENDS_OTHER = Gazetteer.words("ends-another-thing");
  private static final Set<String> BEGINS_OTHER = Gazetteer.words("begins-another-thing");
  private static final Set<String> STATES = Gazetteer.words("state-code");
  private static final Set<String> ENDS_PERSON = Gazetteer.words("ends-a-person");
  private static final Set<String> JOINTS = Gazetteer.words("joins-a-name");
  private static final Set<String> COMPASS = Gazetteer.words("compass");
  private static final int LONGEST_ACRONYM = 6;
  private static final int LONGEST_PERSON = 4;
  private static final int LONGEST_PLACE = 3;

  private static final Set<String> PAPERS = WordList.of("ends-a-newspaper");

  private NameShape() {}

  static boolean beginsOrganisation(String word) {
    return BEGINS_ORGANISATION.contains(word);
  }

  static boolean takesOf(String word) {
    return BEGINS_ORGANISATION.contains(word)
        || PLACE_OF.contains(word)
        || ENDS_OTHER.contains(word);
  }

  static boolean endsOrganisation(String word) {
    return ENDS_ORGANISATION.contains(word);
  }

  static boolean isHead(String word) {
    return ENDS_ORGANISATION.contains(word) || ENDS_PLACE.contains(word);
  }

  static boolean isCompass(String word) {
    return COMPASS.contains(word);
  }

  /// What the tokens `from` to `to` name by themselves.
  static Naming of(Words words, int from, int to) {
    Naming known = Gazetteer.of(words, from, to);
    if (known.isKnown()) {
      return known;
    }
    if (to - from == 1) {
      return ofOne(words, from);
    }
    return person(words, from, to, How.WHOLE)
        .or(() -> ofPlace(words, from, to))
        .or(() -> ofHead(words, from, to))
        .or(() -> person(words, from, to, How.GIVEN));
  }

  /// Whether the words begin with a given name and can be a person's name.
  static boolean isPerson(Words words, int from, int to) {
    return person(words, from, to, How.WHOLE).or(() -> person(words, from, to, How.GIVEN))
            == Naming.PERSON
        && !isHead(words.at(to - 1))
        && Gazetteer.isGiven(words.at(from));
  }

  /// A person, where only the family name is known.
  static Naming byFamilyName(Words words, int from, int to) {
    return person(words, from, to, How.FAMILY);
  }

  private static Naming ofOne(Words words, int i) {
    boolean model =
        words.at(i + 1).equals("-") && words.adjacent(i + 1) && words.token(i + 2).isNumber();
    if (model) {
      return Naming.OTHER;
    }
    if (STATES.contains(words.at(i))
        && words.at(i - 1).equals(",")
        && words.token(i - 2).capital()) {
      return Capitals.isAcronym(words, i) ? Naming.PLACE : Naming.UNKNOWN;
    }
    boolean acronym = Capitals.isAcronym(words, i) && words.at(i).length() <= LONGEST_ACRONYM;
    return acronym || Capitals.hasHump(words, i) ? Naming.ORGANISATION : Naming.UNKNOWN;
  }

  private static Naming ofHead(Words words, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (words.isAny(i, "of", "for", "on") && !words.token(i).capital()) {
        String head = words.at(i - 1);
        return BEGINS_ORGANISATION.contains(head)
            ? Naming.ORGANISATION
            : PLACE_OF.contains(head) ? Naming.PLACE : Naming.OTHER;
      }
      if (words.isAny(i, "upon", "am", "sur") && !words.token(i).capital()) {
        return Naming.PLACE;
      }
      if (words.at(i).equals("&")
          || (words.at(i).equals(".") && words.isAny(i + 1, "com", "org", "net"))) {
        return Naming.ORGANISATION;
      }
    }
    String last = words.at(words.at(to - 1).equals(".") ? to - 2 : to - 1);
    if (BEGINS_OTHER.contains(words.at(from))) {
      return Naming.OTHER;
    }
    if (ENDS_ORGANISATION.contains(last)) {
      return Naming.ORGANISATION;
    }
    boolean begun = BEGINS_PLACE.contains(words.at(from)) && knownPlaceEnd(words, from) == from;
    if (ENDS_PLACE.contains(last) || (begun && to - from <= LONGEST_PLACE)) {
      return Naming.PLACE;
    }
    boolean direction = COMPASS.contains(words.at(from)) && of(words, from + 1, to) == Naming.PLACE;
    String one = last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    boolean other = ENDS_OTHER.contains(last) || ENDS_OTHER.contains(one);
    return direction ? Naming.PLACE : other ? Naming.OTHER : Naming.UNKNOWN;
  }

  /// "Leeds Rovers", "Leeds Sentinel": a place and a plural or a newspaper.
  private static Naming ofPlace(Words words, int from, int to) {
    int place = knownPlaceEnd(words, from);
    if (place == from || place >= to) {
      return Naming.UNKNOWN;
    }
    String last = words.at(to - 1);
    boolean plural =
        place == to - 1 && last.endsWith("s") && !last.endsWith("ss") && last.length() > 3;
    boolean team = plural && !isHead(last) && !Gazetteer.isSurname(last);
    return team || PAPERS.contains(last) ? Naming.ORGANISATION : Naming.UNKNOWN;
  }

  private static int knownPlaceEnd(Words words, int from) {
    return Gazetteer.at(words, from)
        .filter(known -> known.naming() == Naming.PLACE)
        .map(Gazetteer.Known::end)
        .orElse(from);
  }

  /// How much of a person's name must be known.
  private enum How {
    WHOLE,
    GIVEN,
    FAMILY
  }

  /// A person by the words of the name.
  private static Naming person(Words words, int from, int end, How how) {
    int to = words.at(end - 1).equals(".") ? end - 1 : end;
    int count = 0;
    boolean initial = false;
    boolean joint = false;
    for (int i = from; i < to; i++) {
      boolean small = !words.token(i).capital();
      if (small && !words.isAny(i, "-", ".") && !JOINTS.contains(words.at(i))) {
        return Naming.UNKNOWN;
      }
      boolean single = words.at(i).length() == 1 && words.token(i).isWord();
      boolean dotted = words.at(i).indexOf('.') > 0;
      initial |= (single && words.at(i + 1).equals(".")) || dotted;
      joint |= small && JOINTS.contains(words.at(i));
      count += words.token(i).capital() ? 1 : 0;
      i += words.at(i + 1).equals("-") && i + 2 < to ? 2 : 0;
    }
    boolean length = count >= 2 && count <= LONGEST_PERSON && words.token(to - 1).isWord();
    return length && isPerson(words, from, to, new Shape(how, initial, joint))
        ? Naming.PERSON
        : Naming.UNKNOWN;
  }

  private record Shape(How how, boolean initial, boolean joint) {}

  private static boolean isPerson(Words words, int from, int to, Shape shape) {
    String first = words.at(from);
    String last = words.at(to - 1);
    boolean generation = ENDS_PERSON.contains(last);
    String family = generation ? words.at(words.at(to - 2).equals(".") ? to - 3 : to - 2) : last;
    boolean given = Gazetteer.isGiven(first);
    boolean surname = Gazetteer.isSurname(family);
    if (shape.how == How.WHOLE) {
      return given && surname && !isHead(last);
    }
    boolean known = Gazetteer.at(words, from).filter(k -> k.naming() != Naming.OTHER).isPresent();
    boolean people = Gazetteer.of(words, to - 1, to).isKnown() && !surname;
    if (COMPASS.contains(first)
        || (known && !surname)
        || Capitals.isCommonFirst(words, from)
        || people) {
      return false;
    }
    return shape.how == How.FAMILY
        ? surname && !known
        : given
            || shape.initial
            || (shape.joint && !BEGINS_PLACE.contains(first))
            || generation
            || isFamilyFirst(words, from, to);
  }

  /// "Zhang Kuo", "Kim Jong-il".
  private static boolean isFamilyFirst(Words words, int from, int to) {
    boolean brief = true;
    for (int i = from; i < to; i++) {
      brief &= words.at(i).length() <= 6;
    }
    return brief && Gazetteer.isFamilyFirst(words.at(from));
  }
}
