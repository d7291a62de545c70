package dossier.fact;

import dossier.fact.QuantityMention.Amounted;
import dossier.fact.QuantityMention.Change;
import dossier.vocabulary.Fold;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds quantities in Chinese: 1000万元, 百分之五, 三成, 60岁, 一吨半, 十到二十个, 超过300家. A number that tells a
/// date or a clock is none.
final class HanAmounts {
  private static final Set<String> WORDS = WordList.of("han-word-without-a-number");
  private static final String JOINTS = "到至-~";

  private final String text;
  private final String folded;
  private final List<QuantityMention> found = new ArrayList<>();

  private HanAmounts(String text) {
    this.text = text;
    this.folded = folded(text);
  }

  /// Folded, but with the full-width comma, which never stands inside a number.
  static String folded(String text) {
    char[] folded = Fold.fold(text).toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = text.charAt(i) == '，' ? '，' : folded[i];
    }
    return new String(folded);
  }

  /// The length of a word at `i` whose characters are digits and that tells no number: 一切, 四川.
  static int wordLength(String folded, int i) {
    for (int length = 4; length > 1; length--) {
      int end = i + length;
      if (end <= folded.length() && WORDS.contains(folded.substring(i, end))) {
        return length;
      }
    }
    return 0;
  }

  /// The quantities that have a Chinese character in or beside their number, in order. Linear.
  static List<QuantityMention> in(String text) {
    boolean none = text.chars().noneMatch(c -> isHan((char) c));
    return none ? List.of() : new HanAmounts(text).all();
  }

  static boolean isHan(char c) {
    return c >= '\u4E00' && c <= '\u9FFF';
  }

  private List<QuantityMention> all() {
    int i = 0;
    while (i < folded.length()) {
      i = Math.max(i + 1, take(i));
    }
    return found;
  }

  /// A number with its unit.
  ///
  /// @param start the first index of its unit or number
  private record Part(int start, int end, BigDecimal value, Unit unit, boolean open) {}

  private int take(int i) {
    int word = wordLength(folded, i);
    if (word > 0) {
      return i + word;
    }
    int number = folded.charAt(i) == '第' ? i + 1 : i;
    if (number > i) {
      Optional<HanNumbers.Read> read =
          number < folded.length() ? HanNumbers.at(folded, number) : Optional.empty();
      read.ifPresent(r ->
          found.add(QuantityMention.ordinal(i, r.end(), text.substring(i, r.end()), r.value())));
      return read.map(HanNumbers.Read::end).orElse(i);
    }
    Optional<Part> part = part(i);
    if (part.isEmpty()) {
      return i;
    }
    Part low = part.get();
    Optional<Part> high = upper(low);
    int end = high.map(Part::end).orElse(low.end);
    Unit unit = high.map(Part::unit).orElse(low.unit);
    HanBounds.Read bound = HanBounds.around(folded, low.start, end);
    boolean more = low.open && bound.change() == Change.SAME;
    Change change = more ? Change.MORE : bound.change();
    Optional<BigDecimal> from = high.map(h -> lower(low, h));
    Optional<BigDecimal> to = high.map(h -> Amounts.plain(h.unit.value(h.value)));
    Optional<String> noun =
        unit.kind() == UnitKind.COUNT ? Optional.of(unit.label()) : Optional.empty();
    Amounted said =
        new Amounted(from, to, unit, change, change == Change.ABOUT, noun, Optional.empty());
    Optional<BigDecimal> value = Optional.of(Amounts.plain(unit.value(low.value)));
    found.add(
        QuantityMention.of(
            bound.start(), bound.end(), text.substring(bound.start(), bound.end()), value, said));
    return bound.end();
  }

  /// 10到20万 begins at 100,000.
  private static BigDecimal lower(Part low, Part high) {
    BigDecimal value = high.unit.value(low.value);
    boolean small = low.value.compareTo(new BigDecimal(1_000)) < 0 && low.unit.isNone();
    BigDecimal scale =
        high.value.compareTo(new BigDecimal(100_000_000)) >= 0
            ? new BigDecimal(100_000_000)
            : high.value.compareTo(new BigDecimal(10_000)) >= 0
                ? new BigDecimal(10_000)
                : BigDecimal.ONE;
    return Amounts.plain(small ? value.multiply(scale) : value);
  }

  private Optional<Part> upper(Part low) {
    int i = low.end;
    if (i + 1 >= folded.length() || low.open) {
      return Optional.empty();
    }
    boolean pair = "和与".indexOf(folded.charAt(i)) >= 0;
    if (!pair && JOINTS.indexOf(folded.charAt(i)) < 0) {
      return Optional.empty();
    }
    return read(i + 1)
        .filter(p -> p.unit.code().equals(low.unit.code()) || low.unit.isNone())
        .filter(p -> !pair || folded.startsWith("之间", p.end) || folded.startsWith("间", p.end));
  }

  private Optional<Part> part(int i) {
    Optional<Part> part = read(i);
    if (part.isEmpty()) {
      return part;
    }
    Part read = part.get();
    boolean bound = HanBounds.around(folded, read.start, read.end).change() != Change.SAME;
    boolean told =
        !read.unit.isNone() || bound || read.open || isLarge(i, read) || upper(read).isPresent();
    boolean one = read.unit.kind() == UnitKind.COUNT && read.value.compareTo(BigDecimal.ONE) == 0;
    return part.filter(p -> told && !one && touchesHan(i, p.end));
  }

  private boolean isLarge(int i, Part read) {
    boolean digits = HanNumbers.isAscii(folded.charAt(i));
    boolean chars = read.value.compareTo(new BigDecimal(100)) >= 0 && read.end - i > 1;
    return !HanDates.begins(folded, read.end) && (digits || chars);
  }

  private boolean touchesHan(int start, int end) {
    for (int k = start; k < end; k++) {
      if (isHan(folded.charAt(k))) {
        return true;
      }
    }
    return (start > 0 && isHan(folded.charAt(start - 1)))
        || (end < folded.length() && isHan(folded.charAt(end)));
  }

  private Optional<Part> read(int i) {
    char c = folded.charAt(i);
    boolean inside =
        i > 0
            && (Character.isDigit(folded.charAt(i - 1))
                || (HanNumbers.isAscii(c) && isLatin(folded.charAt(i - 1)))
                || (folded.charAt(i - 1) == '.' && HanNumbers.isAscii(c)));
    if (inside) {
      return Optional.empty();
    }
    if (c == '半') {
      return HanUnits.at(folded, i + 1)
          .filter(u -> u.value().kind() == UnitKind.UCUM)
          .map(u -> new Part(i, u.end(), new BigDecimal("0.5"), u.value(), false));
    }
    return HanShares.at(folded, i)
        .map(s -> new Part(i, s.end(), s.value(), s.unit(), false))
        .or(() -> HanNumbers.at(folded, i).flatMap(number -> withUnit(i, number)));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }

  private Optional<Part> withUnit(int i, HanNumbers.Read number) {
    if (HanDates.begins(folded, number.end())) {
      return Optional.empty();
    }
    Optional<HanUnits.Found> unit = HanUnits.at(folded, number.end());
    int before = HanUnits.signStart(folded, i);
    if (unit.isEmpty() && before < i) {
      Unit sign = HanUnits.sign(folded, before);
      return Optional.of(new Part(before, number.end(), number.value(), sign, number.open()));
    }
    if (unit.isEmpty()) {
      return Optional.of(new Part(i, number.end(), number.value(), Unit.NONE, number.open()));
    }
    int end = unit.get().end();
    Unit scale = scale(i, unit.get().value());
    boolean half =
        end < folded.length() && folded.charAt(end) == '半' && scale.kind() == UnitKind.UCUM;
    BigDecimal value = half ? number.value().add(new BigDecimal("0.5")) : number.value();
    return Optional.of(new Part(i, half ? end + 1 : end, value, scale, number.open()));
  }

  /// The degrees of 华氏温度98.6度, whose scale stands before the number.
  private Unit scale(int i, Unit unit) {
    int at = folded.startsWith("温度", i - 2) ? i - 4 : i - 2;
    boolean named = folded.startsWith("华氏", at) || folded.startsWith("摄氏", at);
    return named && unit.code().equals("deg")
        ? HanUnits.at(folded.substring(at, at + 2) + "度", 0).map(HanUnits.Found::value).orElse(unit)
        : unit;
  }
}
