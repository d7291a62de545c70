package dossier.eval;

import dossier.fact.QuantityMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well the quantities of sentences are found, as CQE measures it on NewsQuant (Almasian et al.
/// 2023): one to one in a text, the value equal within 1e-5; then with the unit, then with the
/// change. What has no number at all ("several") is not counted.
///
/// @param tallies of the value, the value with its unit, the value with its change
/// @param misses what was missed and what was too much, a line each
public record QuantityFigures(List<Tally> tallies, List<String> misses) {
  private static final Pattern RANGE =
      Pattern.compile("(-?[\\d.]+(?:[eE][+-]?\\d+)?)-(-?[\\d.]+(?:[eE][+-]?\\d+)?)");
  private static final double CLOSE = 1e-5;
  private static final double CLOSEST = 1e-8;
  private static final int SHOWN = 160;

  /// @param find the quantities of a text
  public static QuantityFigures of(
      List<GoldText> texts, Function<String, List<QuantityMention>> find) {
    Count count = new Count();
    for (GoldText text : texts) {
      count.add(text, find.apply(text.text()).stream().flatMap(m -> Told.of(m).stream()).toList());
    }
    return new QuantityFigures(
        List.of(
            new Tally("value", count.value, count.told, count.wanted),
            new Tally("value+unit", count.unit, count.told, count.wanted),
            new Tally("value+change", count.change, count.told, count.wanted)),
        List.copyOf(count.misses));
  }

  /// A quantity as the set writes it.
  ///
  /// @param value a number, or a range as `a-b`
  public record Told(String value, String unit, String change) {

    /// Of a quantity with a number; cents count as cents.
    public static Optional<Told> of(QuantityMention mention) {
      if (mention.kind() != QuantityMention.Kind.QUANTITY) {
        return Optional.empty();
      }
      String unit = mention.unitName().isEmpty() ? "-" : mention.unitName();
      Optional<String> value =
          mention
              .value()
              .map(v -> written(v, mention))
              .or(() ->
                  mention
                      .low()
                      .flatMap(low ->
                          mention
                              .high()
                              .map(high -> written(low, mention) + "-" + written(high, mention))));
      return value.map(v -> new Told(v, unit, mention.change().sign()));
    }

    private static String written(BigDecimal value, QuantityMention mention) {
      boolean same = mention.factor().compareTo(BigDecimal.ONE) == 0;
      BigDecimal written = same ? value : value.divide(mention.factor());
      return written.toPlainString();
    }
  }

  private static final class Count {
    private final List<String> misses = new ArrayList<>();
    private int value;
    private int unit;
    private int change;
    private int told;
    private int wanted;

    private void add(GoldText text, List<Told> found) {
      List<Told> left = new ArrayList<>(found);
      told += found.size();
      wanted += text.mentions().size();
      for (GoldText.Mention gold : text.mentions()) {
        List<Double> number = number(gold.value());
        Optional<Told> best =
            left.stream()
                .filter(t -> close(number(t.value), number))
                .min(
                    Comparator.<Told, Boolean>comparing(t -> !sameUnit(t, gold))
                        .thenComparing(t -> !t.change.equals(gold.change())));
        best.ifPresent(left::remove);
        best.ifPresent(t -> take(t, gold, text));
        if (best.isEmpty()) {
          miss("missed", text, gold.value(), gold.unit(), gold.change());
        }
      }
      left.forEach(t -> miss("extra", text, t.value, t.unit, t.change));
    }

    private void take(Told told, GoldText.Mention gold, GoldText text) {
      value++;
      if (sameUnit(told, gold)) {
        unit++;
      } else {
        miss("unit", text, gold.value(), told.unit + " for " + gold.unit(), gold.change());
      }
      if (told.change.equals(gold.change())) {
        change++;
      } else {
        miss("change", text, gold.value(), gold.unit(), told.change + " for " + gold.change());
      }
    }

    private void miss(String what, GoldText text, String value, String unit, String change) {
      String shown = text.text().substring(0, Math.min(SHOWN, text.text().length()));
      misses.add(String.join("\t", what, text.id(), value, unit, change, shown));
    }
  }

  private static boolean sameUnit(Told told, GoldText.Mention gold) {
    String unit = gold.unit().isEmpty() ? "-" : gold.unit();
    return told.unit.toLowerCase(Locale.ROOT).strip().equals(unit.toLowerCase(Locale.ROOT).strip());
  }

  /// One number, two for a range, none where it is neither.
  static List<Double> number(String value) {
    String plain = value.strip().replace(",", "");
    Matcher range = RANGE.matcher(plain);
    try {
      return range.matches()
          ? List.of(Double.valueOf(range.group(1)), Double.valueOf(range.group(2)))
          : List.of(Double.valueOf(plain));
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  static boolean close(List<Double> told, List<Double> gold) {
    if (gold.isEmpty() || told.size() != gold.size()) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      double limit = CLOSEST + CLOSE * Math.abs(gold.get(i));
      if (Math.abs(told.get(i) - gold.get(i)) > limit) {
        return false;
      }
    }
    return true;
  }
}
