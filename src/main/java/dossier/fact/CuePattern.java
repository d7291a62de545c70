package dossier.fact;

import java.util.ArrayList;
import java.util.List;

/// Writes out the forms of a cue: `pledg(e|ed)? to` is "pledg to", "pledge to", "pledged to".
///
/// ```
/// cue    = { part }
/// part   = ( char | "(" cue { "|" cue } ")" ) [ "?" ]
/// ```
///
/// Forms are plain phrases, so that no pattern of a user can be slow; a cue has at most 2,000.
final class CuePattern {
  private static final int MOST = 2_000;

  private final String cue;
  private int at;

  private CuePattern(String cue) {
    this.cue = cue;
  }

  /// A cue that cannot be read, and where.
  static final class Bad extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;
    private final String reason;

    Bad(int at, String reason) {
      super(reason);
      this.at = at;
      this.reason = reason;
    }

    String reason() {
      return reason;
    }

    int at() {
      return at;
    }
  }

  static List<String> forms(String cue) throws Bad {
    return new CuePattern(cue).read();
  }

  private List<String> read() throws Bad {
    List<String> forms = sequence(false);
    List<String> phrases =
        forms.stream().map(form -> form.strip().replaceAll("\\s+", " ")).distinct().toList();
    if (phrases.stream().anyMatch(String::isEmpty)) {
      throw new Bad(0, "the cue can be empty");
    }
    return phrases;
  }

  /// Up to the end, or inside a group to the `|` or `)` that ends a choice.
  private List<String> sequence(boolean inGroup) throws Bad {
    List<String> forms = List.of("");
    while (at < cue.length() && !(inGroup && (cue.charAt(at) == '|' || cue.charAt(at) == ')'))) {
      forms = times(forms, part());
    }
    return forms;
  }

  private List<String> part() throws Bad {
    char c = cue.charAt(at);
    if (c == ')' || c == '?') {
      throw new Bad(at, "\"" + c + "\" without what it belongs to");
    }
    at++;
    List<String> choices = c == '(' ? group(at - 1) : List.of(String.valueOf(c));
    if (at < cue.length() && cue.charAt(at) == '?') {
      at++;
      choices = new ArrayList<>(choices);
      choices.add("");
    }
    return choices;
  }

  private List<String> group(int open) throws Bad {
    List<String> choices = new ArrayList<>(sequence(true));
    while (at < cue.length() && cue.charAt(at) == '|') {
      at++;
      choices.addAll(sequence(true));
    }
    if (at == cue.length()) {
      throw new Bad(open, "\"(\" is not closed");
    }
    at++;
    return choices;
  }

  private List<String> times(List<String> forms, List<String> choices) throws Bad {
    if (forms.size() * choices.size() > MOST) {
      throw new Bad(at, "the cue has more than " + MOST + " forms");
    }
    List<String> longer = new ArrayList<>();
    for (String form : forms) {
      for (String choice : choices) {
        longer.add(form + choice);
      }
    }
    return longer;
  }
}
