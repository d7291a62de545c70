package dossier.fact;

import dossier.article.ArticleId;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The rules that facts are found by: the built-in ones, overridden by id those of an archive.
/// Immutable and safe for use by many threads. The format is told at [RuleFile].
public final class Rules {
  private static final List<String> BUILT_IN =
      List.of("words", "targets", "measures", "events", "relations", "claims");

  private final List<Rule> all;
  private final List<Rule> withExpressions;
  private final Phrases<Rule> cues;
  private final Map<String, Double> checked;

  private Rules(Collection<Rule> rules, Map<String, Double> checked) {
    this.checked = Map.copyOf(checked);
    this.all = List.copyOf(rules);
    this.withExpressions = all.stream().filter(rule -> !rule.expressions().isEmpty()).toList();
    Phrases.Builder<Rule> builder = new Phrases.Builder<>();
    for (Rule rule : all) {
      if (rule.kind() != Rule.Kind.PROPERTY) {
        rule.cues().forEach(cue -> builder.add(cue, rule));
      }
    }
    this.cues = builder.build();
  }

  /// Rules as read.
  ///
  /// @param problems lines that could not be taken, each `file:line:column: reason`; the rest was
  public record Loaded(Rules rules, List<String> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  /// No rules: texts then state nothing, and everything else works unchanged.
  public static Rules none() {
    return new Rules(List.of(), Map.of());
  }

  /// The built-in rules alone.
  public static Rules builtIn() {
    return new Rules(builtInById().values(), builtInChecked().confidence());
  }

  /// The built-in rules and those of `folder`: every `*.rules` file in it, where it exists, by
  /// name; and how often rules were right on the archive's own checked texts, where `checked.txt`
  /// tells. A rule with the id of an earlier one takes its place; a file of another name is a
  /// problem, as nothing reads it.
  public static Loaded load(Path folder) throws IOException {
    Map<String, Rule> byId = builtInById();
    Map<String, Double> checked = new HashMap<>(builtInChecked().confidence());
    List<String> problems = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path file : rulesIn(folder)) {
        String name = file.getFileName().toString();
        RuleFile read = new RuleFile(file.toString(), name.substring(0, name.lastIndexOf('.')));
        read.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        read.rules().forEach(rule -> {
          byId.put(rule.id(), rule);
          checked.remove(rule.id());
        });
        problems.addAll(read.problems());
      }
      checked.putAll(checkedIn(folder, problems));
      unread(folder).forEach(file ->
          problems.add(file + ":1:1: not read: the names of rule files end in .rules"));
    }
    return new Loaded(new Rules(byId.values(), checked), problems);
  }

  private static Map<String, Double> checkedIn(Path folder, List<String> problems)
      throws IOException {
    Path file = folder.resolve(Checked.FILE);
    Checked checked = new Checked(file.toString());
    if (Files.isRegularFile(file)) {
      checked.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      problems.addAll(checked.problems());
    }
    return checked.confidence();
  }

  private static Checked builtInChecked() {
    Checked checked = new Checked(Checked.FILE);
    checked.read(WordList.text(Checked.FILE));
    if (!checked.problems().isEmpty()) {
      throw new IllegalStateException("built-in figures: " + checked.problems());
    }
    return checked;
  }

  private static List<Path> rulesIn(Path folder) throws IOException {
    return files(folder, file -> file.getFileName().toString().endsWith(".rules"));
  }

  /// Files that somebody may take for word files; notes and hidden files are none.
  private static List<Path> unread(Path folder) throws IOException {
    return files(
        folder,
        file -> {
          String name = file.getFileName().toString();
          return Files.isRegularFile(file)
              && !name.startsWith(".")
              && !name.equals(Checked.FILE)
              && !name.endsWith(".rules")
              && !name.endsWith(".md")
              && !name.endsWith("~");
        });
  }

  private static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    }
  }

  private static Map<String, Rule> builtInById() {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (String name : BUILT_IN) {
      RuleFile file = new RuleFile(name + ".rules", name);
      file.read(WordList.text(name + ".rules"));
      if (!file.problems().isEmpty()) {
        throw new IllegalStateException("built-in rules: " + file.problems());
      }
      file.rules().forEach(rule -> byId.put(rule.id(), rule));
    }
    return byId;
  }

  /// A hash of all there is to know of each rule, by its id.
  public Map<String, String> hashes() {
    Map<String, String> hashes = new LinkedHashMap<>();
    all.forEach(rule -> hashes.put(rule.id(), ArticleId.hash(rule.toString())));
    return hashes;
  }

  /// A hash of all rules in their order.
  public String hash() {
    return ArticleId.hash(hashes().toString());
  }

  /// What each cue means, folded: the rules it belongs to, in their order. In a text where the cues
  /// that differ between two sets of rules do not stand, both find the same. What is added to rules
  /// that is not found by words has to stand under the empty cue, which is in every text.
  Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>();
    Map<String, String> hashes = hashes();
    for (Rule rule : all) {
      String hash = hashes.getOrDefault(rule.id(), "");
      phrases(rule).map(Fold::fold).distinct().forEach(cue -> meanings.merge(cue, hash, (a, b) -> a + " " + b));
    }
    return meanings;
  }

  private static Stream<String> phrases(Rule rule) {
    return rule.kind() == Rule.Kind.PROPERTY
        ? rule.cues().stream().flatMap(cue -> Nouns.forms(cue).stream())
        : rule.cues().stream();
  }

  List<Rule> all() {
    return all;
  }

  /// How sure a rule's answers are: as checked, else as its line says.
  double confidence(Rule rule) {
    return checked.getOrDefault(rule.id(), rule.confidence());
  }

  /// Every cue of every rule, for one pass over a text.
  Phrases<Rule> cues() {
    return cues;
  }

  /// The rules that have regular expressions for cues.
  List<Rule> withExpressions() {
    return withExpressions;
  }

  /// What is told by a count of a thing: `jobs-created` for `job`.
  Optional<String> propertyOf(String noun) {
    return all.stream()
        .filter(rule -> rule.kind() == Rule.Kind.PROPERTY && rule.cues().contains(noun))
        .map(Rule::name)
        .findFirst();
  }
}
