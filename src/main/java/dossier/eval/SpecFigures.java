package dossier.eval;

import dossier.fact.QuantityMention;
import dossier.fact.QuantityMention.Change;
import dossier.fact.UnitKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// How many cases of the specs of Microsoft Recognizers-Text are passed, by kind. A case passes
/// when every mention of its kind is found, one to one, at an overlapping place with the same value
/// (for a range, the same ends) and the same unit (for money with an ISO code, that), and nothing
/// else of the kind is. Cases out of scope are counted apart, with the reason.
///
/// @param tallies of each kind: cases passed, of those in scope
/// @param misses the cases not passed, a line each
/// @param outOfScope how many, by reason
public record SpecFigures(
    List<Tally> tallies, List<String> misses, Map<String, Integer> outOfScope) {
  private static final Set<String> KINDS =
      Set.of(
          "NumberModel",
          "OrdinalModel",
          "PercentModel",
          "NumberRangeModel",
          "CurrencyModel",
          "DimensionModel",
          "TemperatureModel",
          "AgeModel");
  private static final Set<String> TEMPERATURES = Set.of("Cel", "[degF]", "deg", "K");
  private static final Map<String, String> SHORT_UNITS =
      Map.of("c", "celsius", "f", "fahrenheit", "k", "kelvin", "penny", "pence");
  private static final Pattern POWER = Pattern.compile("\\^|\\d[eEｅ][+-－]?\\s*[\\d１]");
  private static final Pattern ENDS =
      Pattern.compile("[\\[(](-?[\\d.]*(?:E[+-]?\\d+)?),(-?[\\d.]*(?:E[+-]?\\d+)?)[\\])]");

  private static final Pattern DIVISION = Pattern.compile("\\d over \\d|one over \\d");
  private static final Pattern TWO_BOUNDS = Pattern.compile("than.* than|[大小]于.*[大小]于|比.*比");

  /// Whether a set is one of these.
  public static boolean fits(List<GoldText> texts) {
    return texts.stream().anyMatch(text -> text.model().filter(KINDS::contains).isPresent());
  }

  /// @param find the quantities of a text
  /// @param numbers the bare numbers of a text
  public static SpecFigures of(
      List<GoldText> texts,
      Function<String, List<QuantityMention>> find,
      Function<String, List<QuantityMention>> numbers) {
    Cases cases = new Cases();
    for (GoldText text : texts) {
      String model = text.model().filter(KINDS::contains).orElse("");
      if (model.isEmpty()) {
        continue;
      }
      Optional<String> reason = outOfScope(text);
      if (reason.isPresent()) {
        cases.leaveOut(reason.get());
        continue;
      }
      boolean bare = model.equals("NumberModel");
      List<QuantityMention> told =
          (bare ? numbers : find)
              .apply(text.text()).stream().filter(m -> bare || isOf(model, m)).toList();
      cases.add(model, passes(text, told), () -> miss(text, told));
    }
    return new SpecFigures(cases.tallies(), cases.misses(), cases.outOfScope());
  }

  private static Optional<String> outOfScope(GoldText text) {
    for (GoldText.Mention gold : text.mentions()) {
      if (gold.type().equals("ordinal.relative")) {
        return Optional.of("relative ordinal (\"the last one\")");
      }
      if (gold.value().isEmpty() || gold.value().equals("null")) {
        return Optional.of("unit without a number (\"dollar\")");
      }
      if (POWER.matcher(gold.text()).find()) {
        return Optional.of("power (\"2^5\", \"12e3\")");
      }
      if (DIVISION.matcher(gold.text()).find()) {
        return Optional.of("division in words (\"1 over 3\")");
      }
      if (gold.type().equals("numberrange") && TWO_BOUNDS.matcher(gold.text()).find()) {
        return Optional.of("two bounds in one (\"more than 20 and less than 35\")");
      }
      boolean equal = gold.type().equals("numberrange") && gold.value().startsWith("[");
      List<Optional<Double>> ends = ends(gold.value());
      if (equal
          && ends.size() == 2
          && ends.getFirst().isPresent()
          && ends.getFirst().equals(ends.get(1))) {
        return Optional.of("equality (\"equal to 20\")");
      }
    }
    return Optional.empty();
  }

  private static boolean isOf(String model, QuantityMention m) {
    boolean age = m.unitName().endsWith(" of age");
    return switch (model) {
      case "OrdinalModel" -> m.kind() == QuantityMention.Kind.ORDINAL;
      case "PercentModel" -> m.unitKind() == UnitKind.PERCENT || isThousandth(m);
      case "NumberRangeModel" -> isRange(m);
      case "CurrencyModel" -> m.unitKind() == UnitKind.CURRENCY;
      case "DimensionModel" -> isDimension(m) && !age;
      case "TemperatureModel" -> TEMPERATURES.contains(m.unit());
      case "AgeModel" -> age;
      default -> false;
    };
  }

  private static boolean isThousandth(QuantityMention m) {
    return m.unitKind() == UnitKind.FRACTION && m.text().contains("分之");
  }

  private static boolean isRange(QuantityMention m) {
    return m.kind() == QuantityMention.Kind.QUANTITY
        && (m.high().isPresent() || m.change() == Change.MORE || m.change() == Change.LESS);
  }

  private static boolean isDimension(QuantityMention m) {
    Set<String> times =
        Set.of("a", "mo", "wk", "d", "h", "min", "s", "10a", "100a", "ms", "{times}");
    boolean thing = m.unit().startsWith("{") && !m.unit().equals("{turn}");
    return m.unitKind() == UnitKind.UCUM && !times.contains(m.unit()) && !thing;
  }

  private static boolean passes(GoldText text, List<QuantityMention> told) {
    List<QuantityMention> left = new ArrayList<>(told);
    for (GoldText.Mention gold : text.mentions()) {
      Optional<QuantityMention> same =
          left.stream().filter(m -> overlaps(text.text(), m, gold) && same(m, gold)).findFirst();
      if (same.isEmpty()) {
        return false;
      }
      left.remove(same.get());
    }
    return left.isEmpty();
  }

  private static boolean overlaps(String text, QuantityMention m, GoldText.Mention gold) {
    int start = text.codePointCount(0, m.start());
    int end = text.codePointCount(0, m.end());
    return start < gold.end() && gold.start() < end;
  }

  private static boolean same(QuantityMention m, GoldText.Mention gold) {
    if (gold.type().equals("numberrange")) {
      List<Optional<Double>> ends = ends(gold.value());
      return ends.size() == 2 && same(ends.getFirst(), low(m)) && same(ends.get(1), high(m));
    }
    boolean currency = gold.unit().length() == 3 && m.unitKind() == UnitKind.CURRENCY;
    boolean unit =
        currency
            ? m.unit().startsWith(gold.unit().toUpperCase(Locale.ROOT))
            : sameUnit(m.unitName(), gold.unit());
    List<Double> wanted = QuantityFigures.number(gold.value().replace("%", ""));
    return unit
        && m.value().isPresent()
        && (QuantityFigures.close(List.of(written(m, m.value().get())), wanted)
            || (isThousandth(m)
                && QuantityFigures.close(List.of(100 * written(m, m.value().get())), wanted))
            || (currency && QuantityFigures.close(List.of(m.value().get().doubleValue()), wanted)));
  }

  /// Whether one name of a unit is a part of the other ("franc", "swiss franc"), in either
  /// spelling; a set that names none asks for none.
  private static boolean sameUnit(String told, String gold) {
    String wanted = gold.toLowerCase(Locale.ROOT).replace("meter", "metre");
    String name = SHORT_UNITS.getOrDefault(wanted, wanted);
    return name.isEmpty()
        || (!told.isEmpty() && (told.contains(name) || name.contains(told)))
        || (name.equals("age") && told.endsWith(" of age"));
  }

  private static Optional<BigDecimal> low(QuantityMention m) {
    return m.change() == Change.LESS ? Optional.empty() : m.low().or(m::value);
  }

  private static Optional<BigDecimal> high(QuantityMention m) {
    return m.high().or(() -> m.change() == Change.LESS ? m.value() : Optional.empty());
  }

  private static boolean same(Optional<Double> wanted, Optional<BigDecimal> told) {
    return wanted.isPresent() == told.isPresent()
        && (wanted.isEmpty()
            || QuantityFigures.close(
                List.of(told.orElse(BigDecimal.ZERO).doubleValue()), List.of(wanted.get())));
  }

  private static double written(QuantityMention m, BigDecimal value) {
    return value.doubleValue() / m.factor().doubleValue();
  }

  private static List<Optional<Double>> ends(String value) {
    var matcher = ENDS.matcher(value);
    return matcher.matches() ? List.of(end(matcher.group(1)), end(matcher.group(2))) : List.of();
  }

  private static Optional<Double> end(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(value));
  }

  private static String miss(GoldText text, List<QuantityMention> told) {
    String wanted =
        text.mentions().stream().map(g -> g.text() + "=" + g.value()).toList().toString();
    String found =
        told.stream()
            .map(m ->
                m.text()
                    + "="
                    + m.value().or(m::low).map(BigDecimal::toPlainString).orElse("")
                    + m.high().map(h -> ".." + h.toPlainString()).orElse("")
                    + " "
                    + m.unit()
                    + m.change().sign())
            .toList()
            .toString();
    return String.join("\t", text.model().orElse(""), text.id(), text.text(), wanted, found);
  }
}
