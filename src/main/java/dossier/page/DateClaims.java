package dossier.page;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.DayOrder;
import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The claims of dates that a page has given so far, the more reliable first: those of a day before
/// those of a month or a year.
final class DateClaims {
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)©|copyright|\\(c\\)");
  private static final int LONGEST_CLAIM = 80;

  private final DayOrder order;
  private final List<Claim> exact = new ArrayList<>();
  private final List<Claim> wide = new ArrayList<>();

  DateClaims(DayOrder order) {
    this.order = order;
  }

  void addAll(List<Claim> claims) {
    exact.addAll(claims);
  }

  /// The days that a value consists of.
  Optional<Days> days(String value) {
    return WrittenDate.claimed(value, order);
  }

  /// A claim of what a machine is told, where that is a date at all.
  void add(About about, String value, String where) {
    if (Scan.hasDigits(value)) {
      claim(about, value, where);
    }
  }

  /// A claim of the day that the words hold; one of a month or a year comes after all days.
  void claim(About about, String words, String where) {
    if (!isCopyright(words)) {
      Optional<Days> days =
          words.length() <= LONGEST_CLAIM
              ? days(words)
              : WrittenDate.labelled(words, order).map(WrittenDate::days);
      days.ifPresent(found -> {
        boolean plain = where.startsWith("meta") && isPlain(words, found);
        Claim claim =
            plain
                ? new Claim(about, words, where)
                : new Claim(about, Edtf.format(found), where + " \"" + words + "\"");
        (found.isOneDay() ? exact : wide).add(claim);
      });
    }
  }

  /// Whether the words mean the same everywhere.
  private static boolean isPlain(String words, Days days) {
    return WrittenDate.claimed(words, DayOrder.UNKNOWN).filter(days::equals).isPresent();
  }

  /// A claim of a day that nothing says is that of publication.
  void guess(Days day, String where) {
    exact.add(new Claim(About.PUBLISHED, Edtf.format(day, "~"), where));
  }

  /// Whether something is claimed of the day of publication.
  boolean isTold() {
    return exact.stream().anyMatch(claim -> claim.about() == About.PUBLISHED);
  }

  /// Whether nothing is claimed, not even a year.
  boolean isEmpty() {
    return exact.isEmpty() && wide.isEmpty();
  }

  /// Whether the words are of the right to copy, whose year says nothing.
  static boolean isCopyright(String words) {
    return COPYRIGHT.matcher(words).find();
  }

  List<Claim> all() {
    List<Claim> all = new ArrayList<>(exact);
    all.addAll(wide);
    return all;
  }
}
