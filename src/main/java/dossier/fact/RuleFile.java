package dossier.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lines of a rule file. Columns: kind, name and modality, divided by spaces; then the
/// cues, divided by `|`; then, after two spaces or more, what must stand near, optional ones in `[
/// ]`, and settings.
///
/// ```
/// target   announced  planned  aim(s|ed|ing)? to | goal of      quantity  [deadline]
/// target   revised    planned  /cut (its|the) (\w+ )?goal/      quantity  [previous]
/// measure  revenue    actual   revenue of | brought in          money     [period]  checked=9/10
/// ```
///
/// In a cue, `( | )` is a choice and `?` makes what stands before it optional; a cue between slashes
/// is a regular expression in the syntax of RE2 ([Expression]), in which a single space may stand.
///
/// Settings: `property=` what it is of, `id=` the rule's name, `checked=` right/fired on checked
/// texts ([Checked]). `#` begins a comment line. A line that cannot be taken is a problem, and the rest is
/// read.
final class RuleFile {
  private static final Pattern LINE =
      Pattern.compile("\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+(\\S.*?)\\s*");
  private static final Pattern CHECKED = Pattern.compile("(\\d{1,6})/(\\d{1,6})");
  private static final Pattern CLOSE = Pattern.compile("/(?=\\s*(?:\\| ?|$))");
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|\\*");

  private final String label;
  private final String base;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();

  /// @param label how problems name the file
  /// @param base the file's name without folder and ending, with which its rules' ids begin
  RuleFile(String label, String base) {
    this.label = label;
    this.base = base;
  }

  List<Rule> rules() {
    return rules;
  }

  List<String> problems() {
    return problems;
  }

  void read(String text) {
    String[] lines = text.replaceFirst("^\uFEFF", "").split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].strip().startsWith("#")) {
        try {
          int strange = lines[i].indexOf('\uFFFD');
          if (strange >= 0) {
            throw new CuePattern.Bad(strange, "not UTF-8");
          }
          rules.add(rule(lines[i]));
        } catch (CuePattern.Bad bad) {
          problems.add(label + ":" + (i + 1) + ":" + (bad.at() + 1) + ": " + bad.reason());
        }
      }
    }
  }

  private Rule rule(String line) throws CuePattern.Bad {
    Matcher columns = LINE.matcher(line);
    if (!columns.matches()) {
      throw new CuePattern.Bad(0, "a rule has kind, name, modality and cues");
    }
    Rule.Kind kind = choice(Rule.Kind.class, columns, 1, "kind");
    String name = columns.group(2);
    Rule.Mood mood =
        columns.group(3).equals("-")
            ? Rule.Mood.ACTUAL
            : choice(Rule.Mood.class, columns, 3, "modality");
    check(kind, name, columns.start(2));
    Rest rest = new Rest(columns.group(4), columns.start(4));
    return new Rule(
        rest.setting("id").orElseGet(() -> numbered(name)),
        kind,
        name,
        mood,
        rest.cues,
        rest.expressions,
        rest.needs,
        rest.setting("property"),
        rest.confidence(),
        rules.size());
  }

  /// An id for a rule that gives none. One that does is not counted, so that a line can be added
  /// among others without changing their ids.
  private String numbered(String name) {
    int number = names.merge(name, 1, Integer::sum);
    return base + "/" + name.replace("*", "any") + (number > 1 ? "-" + number : "");
  }

  private static <E extends Enum<E>> E choice(
      Class<E> type, Matcher columns, int group, String what) throws CuePattern.Bad {
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(columns.group(group))) {
        return value;
      }
    }
    throw new CuePattern.Bad(
        columns.start(group), "unknown " + what + " \"" + columns.group(group) + "\"");
  }

  private static void check(Rule.Kind kind, String name, int at) throws CuePattern.Bad {
    boolean fits =
        switch (kind) {
          case TARGET -> named(Fact.Status.values(), name);
          case EVENT -> named(Fact.EventType.values(), name);
          case SOURCE -> named(Evidence.Attribution.Kind.values(), name);
          case MEASURE, RELATION, CLAIM, NONE, PROPERTY, HEDGE, NEGATION, SPEECH ->
              NAME.matcher(name).matches();
        };
    if (!fits) {
      throw new CuePattern.Bad(at, "\"" + name + "\" is not a name of this kind");
    }
  }

  private static boolean named(Enum<?>[] values, String name) {
    for (Enum<?> value : values) {
      if (value.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return true;
      }
    }
    return false;
  }

  /// What stands after the modality: fields divided by two spaces or a tab, the first being the
  /// cues.
  private static final class Rest {
    private final List<String> cues = new ArrayList<>();
    private final List<Expression> expressions = new ArrayList<>();
    private final List<Rule.Need> needs = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();

    Rest(String text, int offset) throws CuePattern.Bad {
      Matcher field = Pattern.compile("\\S+(?: \\S+)*").matcher(text);
      boolean first = true;
      while (field.find()) {
        if (first
            || text.substring(0, field.start()).stripTrailing().endsWith("|")
            || field.group().startsWith("|")) {
          addCues(field.group(), offset + field.start());
        } else {
          int at = offset + field.start();
          for (String word : field.group().split(" ")) {
            addNeed(word, at);
            at += word.length() + 1;
          }
        }
        first = false;
      }
    }

    private void addCues(String field, int offset) throws CuePattern.Bad {
      int depth = 0;
      int start = 0;
      for (int i = 0; i <= field.length(); i++) {
        if (field.substring(start, i).isBlank() && i < field.length() && field.charAt(i) == '/') {
          i = addExpression(field, i, offset);
          start = i;
        }
        boolean end = i == field.length() || (field.charAt(i) == '|' && depth == 0);
        if (end && !field.substring(start, i).isBlank()) {
          addForms(field.substring(start, i), offset + start);
        }
        start = end ? i + 1 : start;
        depth += end ? 0 : field.charAt(i) == '(' ? 1 : field.charAt(i) == ')' ? -1 : 0;
      }
    }

    /// The index after an expression whose first slash stands at `open`: its last slash is one
    /// before a `|` or the end of the field.
    private int addExpression(String field, int open, int offset) throws CuePattern.Bad {
      Matcher close = CLOSE.matcher(field).region(open + 1, field.length());
      if (!close.find()) {
        throw new CuePattern.Bad(offset + open, "\"/\" is not closed");
      }
      try {
        expressions.add(Expression.of(field.substring(open + 1, close.start())));
      } catch (CuePattern.Bad bad) {
        throw new CuePattern.Bad(offset + open + 1 + bad.at(), bad.reason());
      }
      return close.start() + 1;
    }

    private void addForms(String cue, int offset) throws CuePattern.Bad {
      try {
        cues.addAll(CuePattern.forms(cue));
      } catch (CuePattern.Bad bad) {
        throw new CuePattern.Bad(offset + bad.at(), bad.reason());
      }
    }

    private void addNeed(String word, int at) throws CuePattern.Bad {
      int equals = word.indexOf('=');
      if (equals > 0) {
        String key = word.substring(0, equals);
        boolean known = key.equals("id") || key.equals("property") || key.equals("checked");
        boolean fits =
            !key.equals("checked") || CHECKED.matcher(word.substring(equals + 1)).matches();
        if (!known || !fits) {
          throw new CuePattern.Bad(at, "unknown setting \"" + word + "\"");
        }
        settings.put(key, word.substring(equals + 1));
        return;
      }
      boolean optional = word.startsWith("[") && word.endsWith("]");
      String what = optional ? word.substring(1, word.length() - 1) : word;
      for (Rule.What value : Rule.What.values()) {
        if (value.name().toLowerCase(Locale.ROOT).equals(what)) {
          needs.add(new Rule.Need(value, optional));
          return;
        }
      }
      throw new CuePattern.Bad(at, "unknown need \"" + word + "\"");
    }

    Optional<String> setting(String key) {
      return Optional.ofNullable(settings.get(key));
    }

    /// (right + 1) / (fired + 2); one half for a rule that nobody has checked.
    double confidence() {
      Matcher checked = CHECKED.matcher(settings.getOrDefault("checked", "0/0"));
      return checked.matches()
          ? Checked.confidence(
              Integer.parseInt(checked.group(1)), Integer.parseInt(checked.group(2)))
          : Checked.confidence(0, 0);
    }
  }
}
