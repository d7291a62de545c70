package dossier.eval;

import dossier.article.Article;
import dossier.fact.Fact;
import dossier.fact.QuantityMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// How well the facts found agree with those of careful readers.
///
/// A fact is found when one of its kind is told on overlapping words with the same number, or, of
/// an event without a number, with the same type; of a target, the same status. Fields are compared
/// on the facts that were found, so their wanted are those that the gold judges.
///
/// @param kinds found, told and wanted by kind, and `all`
/// @param fields right and judged by field; `number` counts numbers found as mentions at all
/// @param misses wanted facts that were not found, and fields that differ
/// @param spurious facts told that nobody wanted
/// @param rules right and fired by rule; right are only facts all judged fields of which are, but the
///   property and who says it
public record FactFigures(
    List<Tally> kinds,
    List<Tally> fields,
    List<String> misses,
    List<String> spurious,
    Map<String, int[]> rules) {

  /// A text, what was found in it, and what it is called in the gold.
  public record Read(
      String file, Article article, List<Fact> facts, List<QuantityMention> numbers) {
    public Read {
      facts = List.copyOf(facts);
      numbers = List.copyOf(numbers);
    }
  }

  /// How far behind the quote the number may stand, in UTF-16 units.
  private static final int BEHIND = 120;

  private record Pair(GoldFact gold, ToldFact told, int score) {}

  private record Field(
      String name, BiPredicate<GoldFact, ToldFact> judged, BiPredicate<GoldFact, ToldFact> right) {
    static Field of(
        String name,
        BiPredicate<GoldFact, ToldFact> judged,
        BiPredicate<GoldFact, ToldFact> right) {
      return new Field(name, judged, right);
    }
  }

  private static final List<Field> FIELDS =
      List.of(
          Field.of("name", (g, _) -> g.name().isPresent(), FactFigures::sameName),
          Field.of(
              "status", (g, _) -> g.status().isPresent(), (g, t) -> g.status().equals(t.status())),
          Field.of(
              "value",
              (g, _) -> g.value().isPresent(),
              (g, t) -> t.hasNumber(g.value().orElseThrow())),
          Field.of(
              "unit",
              (g, t) -> g.unit().isPresent() && t.value().isPresent(),
              (g, t) -> g.unit().equals(t.value().map(v -> v.unit()))),
          Field.of(
              "modality",
              (g, _) -> g.modality().isPresent(),
              (g, t) -> g.modality().orElseThrow().equals(ToldFact.lower(t.evidence().modality()))),
          Field.of(
              "negation",
              (g, _) -> g.negated().isPresent(),
              (g, t) -> g.negated().orElseThrow() == t.evidence().negated()),
          Field.of(
              "attribution",
              (g, _) -> g.attribution().isPresent(),
              (g, t) ->
                  g.attribution()
                      .orElseThrow()
                      .equals(ToldFact.lower(t.evidence().attribution().kind()))),
          Field.of("time", (g, _) -> g.time().isPresent(), FactFigures::sameTime),
          Field.of(
              "who",
              (g, _) -> g.who().isPresent(),
              (g, t) -> alike(g.who().orElseThrow(), t.who())),
          Field.of(
              "object",
              (g, _) -> g.object().isPresent(),
              (g, t) -> t.object().filter(o -> alike(g.object().orElseThrow(), o)).isPresent()));

  public static FactFigures of(List<GoldFact> gold, List<Read> texts) {
    Sums sums = new Sums();
    for (Read text : texts) {
      sums.add(gold.stream().filter(g -> g.file().equals(text.file())).toList(), text);
    }
    return sums.figures();
  }

  /// Adds up text after text.
  private static final class Sums {
    private final Map<String, int[]> kinds = new TreeMap<>();
    private final Map<String, int[]> fields = new TreeMap<>();
    private final Map<String, int[]> rules = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> spurious = new ArrayList<>();

    void add(List<GoldFact> gold, Read text) {
      List<ToldFact> told = text.facts().stream().map(ToldFact::of).toList();
      List<Pair> pairs = matched(gold, told, text);
      Set<GoldFact> found = new HashSet<>(pairs.stream().map(Pair::gold).toList());
      Set<ToldFact> right = new HashSet<>(pairs.stream().map(Pair::told).toList());
      for (ToldFact fact : told) {
        count(kinds, fact.kind(), 1, right.contains(fact));
        if (!right.contains(fact)) {
          spurious.add(text.file() + "\t" + fact);
        }
      }
      for (GoldFact fact : gold) {
        if (!fact.optional()) {
          count(kinds, fact.kind(), 3, found.contains(fact));
          addNumber(fact, text);
          if (!found.contains(fact)) {
            misses.add("missed\t" + fact);
          }
        }
      }
      Set<ToldFact> whole = new HashSet<>();
      pairs.stream().filter(this::compare).map(Pair::told).forEach(whole::add);
      told.forEach(fact -> count(rules, fact.evidence().rule(), 1, whole.contains(fact)));
    }

    private void addNumber(GoldFact fact, Read text) {
      int from = text.article().text().indexOf(fact.quote());
      fact.value()
          .ifPresent(value -> {
            boolean seen =
                text.numbers().stream()
                    .anyMatch(m ->
                        m.start() < from + fact.quote().length() + BEHIND
                            && m.end() > from
                            && m.value()
                                .or(m::low)
                                .filter(n -> ToldFact.close(n, value))
                                .isPresent());
            count(fields, "number", 1, seen);
            if (!seen) {
              misses.add("number\t" + fact);
            }
          });
    }

    /// Whether all judged fields are right, but the words for who says it.
    private boolean compare(Pair pair) {
      boolean whole = true;
      for (Field field : FIELDS) {
        if (field.judged.test(pair.gold, pair.told)) {
          boolean right = field.right.test(pair.gold, pair.told);
          whole &= right || field.name.equals("attribution") || field.name.equals("name");
          count(fields, field.name, 1, right);
          if (!right) {
            misses.add(field.name + "\t" + pair.gold + "\t told \t" + pair.told);
          }
        }
      }
      return whole;
    }

    /// Four numbers: right of told, told, right of wanted, wanted.
    private static void count(Map<String, int[]> counts, String name, int of, boolean right) {
      int[] count = counts.computeIfAbsent(name, _ -> new int[4]);
      count[of]++;
      count[of - 1] += right ? 1 : 0;
    }

    FactFigures figures() {
      int[] all = new int[4];
      kinds
          .values()
          .forEach(c -> {
            for (int i = 0; i < all.length; i++) {
              all[i] += c[i];
            }
          });
      kinds.put("all", all);
      return new FactFigures(
          kinds.entrySet().stream().map(e -> tally(e.getKey(), e.getValue())).toList(),
          fields.entrySet().stream()
              .map(e -> new Tally(e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[1]))
              .toList(),
          List.copyOf(misses),
          List.copyOf(spurious),
          rules);
    }

    private static Tally tally(String name, int[] count) {
      return new Tally(name, count[0], count[1], count[2], count[3]);
    }
  }

  /// Pairs of a wanted and a told fact, the likest first, each fact once.
  private static List<Pair> matched(List<GoldFact> gold, List<ToldFact> told, Read text) {
    List<Pair> pairs = new ArrayList<>();
    for (GoldFact wanted : gold) {
      for (ToldFact fact : told) {
        int score = score(wanted, fact, text.article().text());
        if (score > 0) {
          pairs.add(new Pair(wanted, fact, score));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::score).reversed());
    Set<Object> taken = new HashSet<>();
    return pairs.stream()
        .filter(p -> !taken.contains(p.gold) && !taken.contains(p.told))
        .filter(p -> taken.add(p.gold) && taken.add(p.told))
        .toList();
  }

  /// How alike; 0 where one is not the other.
  private static int score(GoldFact gold, ToldFact told, String text) {
    int from = text.indexOf(gold.quote());
    boolean overlaps =
        told.evidence().start() < from + gold.quote().length() && told.evidence().end() > from;
    boolean number = gold.value().filter(told::hasNumber).isPresent();
    boolean name = sameName(gold, told);
    boolean status = gold.status().equals(told.status());
    boolean fits =
        switch (gold.kind()) {
          case "measure" -> number || gold.value().isEmpty();
          case "event" -> number || name;
          case "target" -> number || (status && gold.value().isEmpty());
          case "relation" -> name;
          default -> true;
        };
    if (from < 0 || !overlaps || !fits || !gold.kind().equals(told.kind())) {
      return 0;
    }
    int sameWho = gold.who().filter(who -> alike(who, told.who())).isPresent() ? 2 : 0;
    int sure = gold.optional() ? 0 : 1;
    boolean object =
        gold.object().isPresent()
            && told.object().filter(o -> alike(gold.object().get(), o)).isPresent();
    return 1
        + (number ? 16 : 0)
        + (name ? 8 : 0)
        + (status ? 4 : 0)
        + sameWho
        + (object ? 2 : 0)
        + sure;
  }

  private static boolean sameName(GoldFact gold, ToldFact told) {
    return gold.name().isEmpty() || gold.name().get().equals(told.name());
  }

  private static boolean sameTime(GoldFact gold, ToldFact told) {
    String wanted = gold.time().orElse("");
    String said = told.time().orElse("").replaceAll("[~?%]", "");
    return !said.isEmpty() && (said.startsWith(wanted) || wanted.startsWith(said));
  }

  private static boolean alike(String wanted, String told) {
    return told.contains(wanted) || wanted.contains(told);
  }
}
