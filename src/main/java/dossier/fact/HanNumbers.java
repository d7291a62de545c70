package dossier.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads a Chinese number, in characters, digits or both: 四万五千六百二十二, 5万4千6百, 36.57亿, 二〇一四, 两千三百五
/// (2,350), 二十六点三三, 负四十五亿. Spaces may stand between its parts. Used once, on a folded text.
final class HanNumbers {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String LOOSE = "几幾多余餘";
  private static final String NOT_DOZEN = "算开击电工印破造扮球车断听扰招";
  private static final List<String> PREFIXED =
      List.of("克", "米", "瓦", "卡", "赫", "帕", "比特", "字节", "伏");
  private static final int LONGEST = 40;

  private final String text;
  private final int begun;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal section = BigDecimal.ZERO;
  private BigDecimal pending = BigDecimal.ZERO;
  private BigDecimal places = BigDecimal.ZERO;
  private BigDecimal lastUnit = BigDecimal.ONE;
  private BigDecimal lastBig = BigDecimal.ZERO;
  private boolean waiting;
  private boolean arabic;
  private boolean nought;
  private boolean open;
  private boolean scaled;
  private boolean broken;
  private int end;

  private HanNumbers(String text, int begun) {
    this.text = text;
    this.begun = begun;
    this.end = begun;
  }

  /// @param end the index after it
  /// @param open whether it says "and more": 二十几万
  /// @param scaled whether a character like 万 belongs to it
  record Read(int end, BigDecimal value, boolean open, boolean scaled) {}

  /// The number that begins at `i`; not where it follows a digit.
  static Optional<Read> at(String folded, int i) {
    char c = folded.charAt(i);
    boolean minus = c == '负' || c == '負' || c == '-';
    if (!minus && digit(c) < 0 && !isAscii(c) && unit(c) == 0) {
      return Optional.empty();
    }
    Optional<Read> read = new HanNumbers(folded, minus ? i + 1 : i).read();
    return minus ? read.map(r -> new Read(r.end, r.value.negate(), r.open, r.scaled)) : read;
  }

  static boolean isAscii(char c) {
    return c >= '0' && c <= '9';
  }

  /// What a character counts, also as banks and old texts write it; -1 for one that is no digit.
  static int digit(char c) {
    return switch (c) {
      case '零', '〇', '○' -> 0;
      case '一', '壹' -> 1;
      case '二', '贰', '貳', '两', '兩' -> 2;
      case '三', '叁', '參' -> 3;
      case '四', '肆' -> 4;
      case '五', '伍' -> 5;
      case '六', '陆', '陸' -> 6;
      case '七', '柒' -> 7;
      case '八', '捌' -> 8;
      case '九', '玖' -> 9;
      default -> -1;
    };
  }

  private static long unit(char c) {
    return switch (c) {
      case '十', '拾' -> 10;
      case '百', '佰' -> 100;
      case '千', '仟' -> 1_000;
      default -> big(c);
    };
  }

  /// 万 alone, as in 万分之四.
  static Optional<Read> scale(String folded, int i) {
    long big = big(folded.charAt(i));
    return big > 0
        ? Optional.of(new Read(i + 1, BigDecimal.valueOf(big), false, true))
        : Optional.empty();
  }

  private static long big(char c) {
    return switch (c) {
      case '万', '萬' -> 10_000;
      case '亿', '億' -> 100_000_000;
      case '兆' -> 1_000_000_000_000L;
      default -> 0;
    };
  }

  private Optional<Read> read() {
    int i = begun;
    while (i >= 0 && i < text.length() && i - begun < LONGEST) {
      int next = step(i);
      if (next > i) {
        end = next;
      }
      i = next < 0 ? -1 : blanksEnd(next);
    }
    if (end == begun || broken) {
      return Optional.empty();
    }
    shortScales();
    boolean tail =
        waiting
            && !arabic
            && !nought
            && lastUnit.compareTo(BigDecimal.TEN) > 0
            && pending.compareTo(BigDecimal.TEN) < 0;
    BigDecimal last = tail ? pending.multiply(lastUnit).movePointLeft(1) : pending;
    BigDecimal value = total.add(section).add(waiting ? last : BigDecimal.ZERO).add(places);
    return Optional.of(new Read(end, value, open, scaled));
  }

  /// 12k, and 五打 by the dozen.
  private void shortScales() {
    boolean thousand = text.startsWith("k", end) && !isLatin(end + 1) && waiting;
    boolean dozen =
        text.startsWith("打", end)
            && (end + 1 >= text.length() || NOT_DOZEN.indexOf(text.charAt(end + 1)) < 0);
    if (thousand || dozen) {
      BigDecimal factor = new BigDecimal(thousand ? 1_000 : 12);
      pending = (waiting ? pending : BigDecimal.ZERO).add(section).add(total).multiply(factor);
      waiting = true;
      section = BigDecimal.ZERO;
      total = BigDecimal.ZERO;
      arabic = true;
      end++;
    }
  }

  private boolean isLatin(int i) {
    return i < text.length() && text.charAt(i) >= 'a' && text.charAt(i) <= 'z';
  }

  private int blanksEnd(int i) {
    int k = i;
    while (k < text.length() && text.charAt(k) == ' ' && k - i < 3) {
      k++;
    }
    boolean goesOn =
        k < text.length() && (digit(text.charAt(k)) >= 0 || unit(text.charAt(k)) > 0 || isPoint(k));
    boolean arabicNext = k < text.length() && isAscii(text.charAt(k)) && !arabicEnds();
    return k == i || goesOn || arabicNext ? k : -1;
  }

  private boolean arabicEnds() {
    return arabic && waiting;
  }

  private boolean isPoint(int i) {
    return text.charAt(i) == '点' || text.charAt(i) == '點';
  }

  /// The index after the part at `i`, -1 where none goes on.
  private int step(int i) {
    char c = text.charAt(i);
    if (isAscii(c)) {
      return ascii(i);
    }
    if (digit(c) >= 0) {
      return han(i, digit(c));
    }
    if (isPoint(i)) {
      return point(i);
    }
    if (LOOSE.indexOf(c) >= 0) {
      return loose(i);
    }
    long unit = unit(c);
    return unit == 0 ? -1 : unit(i, c, unit);
  }

  private int ascii(int i) {
    if (waiting || places.signum() != 0) {
      return -1;
    }
    int k = i;
    while (k < text.length() && (isAscii(text.charAt(k)) || isMark(k))) {
      k++;
    }
    String digits = text.substring(i, k).replace(",", "");
    if (digits.indexOf('.') != digits.lastIndexOf('.') || k - i > LONGEST) {
      return -1;
    }
    pending = new BigDecimal(digits);
    waiting = true;
    arabic = true;
    return k;
  }

  /// A point, or a comma before three digits, inside a number.
  private boolean isMark(int k) {
    char c = text.charAt(k);
    boolean digits = k + 1 < text.length() && isAscii(text.charAt(k + 1));
    boolean three =
        k + 3 < text.length() && isAscii(text.charAt(k + 2)) && isAscii(text.charAt(k + 3));
    return digits && (c == '.' || (c == ',' && three));
  }

  private int han(int i, int digit) {
    if (places.signum() != 0 || (waiting && arabic)) {
      return -1;
    }
    if (digit == 0 && !waiting && end > begun) {
      nought = true;
      return i + 1;
    }
    if (waiting && !open && lastUnit.compareTo(BigDecimal.ONE) == 0) {
      pending = pending.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(digit));
      return i + 1;
    }
    boolean weight =
        scaled
            && (text.charAt(i) == '两' || text.charAt(i) == '兩')
            && (i + 1 >= text.length() || unit(text.charAt(i + 1)) == 0);
    if (waiting || weight) {
      return -1;
    }
    pending = BigDecimal.valueOf(digit);
    waiting = true;
    arabic = false;
    return i + 1;
  }

  private int point(int i) {
    int k = i + 1;
    while (k < text.length() && text.charAt(k) == ' ') {
      k++;
    }
    StringBuilder digits = new StringBuilder();
    while (k < text.length() && DIGITS.indexOf(plain(text.charAt(k))) >= 0) {
      digits.append(DIGITS.indexOf(plain(text.charAt(k))));
      k++;
    }
    boolean clock = k < text.length() && text.charAt(k) == '分' && !text.startsWith("分之", k);
    if (digits.isEmpty() || end == begun || clock || places.signum() != 0) {
      return -1;
    }
    places = new BigDecimal("0." + digits);
    return k;
  }

  /// The everyday character of a digit.
  private static char plain(char c) {
    int digit = c == '两' || c == '兩' ? -1 : digit(c);
    return digit < 0 ? c : DIGITS.charAt(digit);
  }

  private int loose(int i) {
    boolean inside = i + 1 < text.length() && big(text.charAt(i + 1)) > 0;
    boolean behind = end > begun && (i == end || inside) && !open && (scaled || arabic);
    open |= behind;
    return behind ? i + 1 : -1;
  }

  /// Whether 千 before `i` belongs to a unit: 千克.
  private boolean isPrefix(int i) {
    for (String unit : PREFIXED) {
      if (text.startsWith(unit, i)) {
        return true;
      }
    }
    return false;
  }

  private int unit(int i, char c, long unit) {
    BigDecimal value = BigDecimal.valueOf(unit);
    boolean prefix = (c == '千' || c == '兆') && isPrefix(i + 1);
    boolean vague = waiting && !arabic && pending.compareTo(BigDecimal.TEN) >= 0 && big(c) == 0;
    if (prefix || vague) {
      broken |= vague;
      return -1;
    }
    if (big(c) == 0) {
      boolean begins = !waiting && section.signum() == 0;
      if (!waiting && !(unit == 10 || (begins && end == begun))) {
        return -1;
      }
      section = section.add((waiting ? pending : BigDecimal.ONE).multiply(value));
    } else {
      BigDecimal whole = section.add(waiting ? pending : BigDecimal.ZERO).add(places);
      if (whole.signum() == 0 && total.signum() == 0) {
        return -1;
      }
      boolean larger =
          lastBig.signum() > 0 && (value.compareTo(lastBig) > 0 || whole.signum() == 0);
      total = larger ? total.add(whole).multiply(value) : total.add(whole.multiply(value));
      section = BigDecimal.ZERO;
      places = BigDecimal.ZERO;
      lastBig = value;
    }
    scaled = true;
    waiting = false;
    arabic = false;
    nought = false;
    lastUnit = value;
    return i + 1;
  }
}
