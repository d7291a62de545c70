package dossier.fact;

/// Knows what behind a Chinese number makes it a date, a clock or a part of a word.
final class HanDates {
  private HanDates() {}

  /// Whether the number that ends before `i` tells a year, month, day or hour.
  static boolean begins(String folded, int i) {
    int k = i;
    while (k < folded.length() && folded.charAt(k) == ' ' && k < i + 2) {
      k++;
    }
    if (k >= folded.length()) {
      return false;
    }
    char c = folded.charAt(k);
    char next = k + 1 < folded.length() ? folded.charAt(k + 1) : ' ';
    return switch (c) {
      case '月', '日', '号', '號', '时', '時', '点', '點', ':', '楼', '路' -> true;
      case '年' -> isYear(folded, i) || HanNumbers.isAscii(next) || HanNumbers.digit(next) >= 0;
      case '分' -> next != '钟' && next != '鐘';
      case '-', '/' -> HanNumbers.isAscii(next) && isYear(folded, i);
      default -> false;
    };
  }

  private static boolean isYear(String folded, int end) {
    int digits = 0;
    int k = end - 1;
    while (k >= 0
        && (HanNumbers.isAscii(folded.charAt(k)) || HanNumbers.digit(folded.charAt(k)) >= 0)) {
      digits++;
      k--;
    }
    return digits == 4 || digits == 2;
  }
}
