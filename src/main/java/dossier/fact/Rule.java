package dossier.fact;

import java.util.List;
import java.util.Optional;

/// One line of a rule file: cue words, what they say, and what must stand near them.
///
/// @param id the file's name, a slash and the rule's name, numbered from the second of that name
///   on; or as the line says
/// @param name the status, property, event type, relation or topic
/// @param cues phrases, every form written out
/// @param expressions cues that are regular expressions
/// @param property what a target or measure is of, where the line tells
/// @param confidence `(right + 1) / (fired + 2)` on checked texts
/// @param rank its place in the file: of two rules that want one amount, the earlier has it
record Rule(
    String id,
    Kind kind,
    String name,
    Mood mood,
    List<String> cues,
    List<Expression> expressions,
    List<Need> needs,
    Optional<String> property,
    double confidence,
    int rank) {

  Rule {
    cues = List.copyOf(cues);
    expressions = List.copyOf(expressions);
    needs = List.copyOf(needs);
  }

  /// What a line makes of its cues: a fact; nothing, because the words are an idiom (`NONE`); or a
  /// word that changes how facts near it are said.
  enum Kind {
    TARGET,
    MEASURE,
    EVENT,
    RELATION,
    CLAIM,
    NONE,
    PROPERTY,
    HEDGE,
    NEGATION,
    SOURCE,
    SPEECH
  }

  /// How the cue says it: a [Evidence.Modality], or `NOT` for what did not happen.
  enum Mood {
    ACTUAL,
    PLANNED,
    POSSIBLE,
    OPINION,
    NOT;

    Evidence.Modality modality() {
      return switch (this) {
        case ACTUAL, NOT -> Evidence.Modality.ACTUAL;
        case PLANNED -> Evidence.Modality.PLANNED;
        case POSSIBLE -> Evidence.Modality.POSSIBLE;
        case OPINION -> Evidence.Modality.OPINION;
      };
    }
  }

  /// A mention that must, or may, stand near the cue.
  record Need(What what, boolean optional) {}

  /// What sort of mention.
  enum What {
    QUANTITY,
    MONEY,
    PERCENT,
    COUNT,
    PERSON,
    ORGANISATION,
    NAME,
    OBJECT,
    PLACE,
    TIME,
    DEADLINE,
    PERIOD,
    PREVIOUS,
    GOAL
  }

  /// Whether the rule asks for `what` and cannot do without.
  boolean requires(What what) {
    return needs.contains(new Need(what, false));
  }

  /// The kind of amount the rule asks for, needed or not.
  Optional<What> amount() {
    for (Need need : needs) {
      What what = need.what();
      if (what == What.QUANTITY
          || what == What.MONEY
          || what == What.PERCENT
          || what == What.COUNT) {
        return Optional.of(what);
      }
    }
    return Optional.empty();
  }

  /// Whether an amount is of the kind asked for.
  static boolean fits(What what, Span.Amount amount) {
    return switch (what) {
      case MONEY -> amount.isMoney();
      case PERCENT -> amount.isPercent();
      case COUNT -> amount.isCount();
      case QUANTITY -> !amount.noun().equals("times");
      case PERSON, ORGANISATION, NAME, OBJECT, PLACE, TIME, DEADLINE, PERIOD, PREVIOUS, GOAL ->
          false;
    };
  }
}
