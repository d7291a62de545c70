package dossier.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The day or month that an address or a file name holds: `/2019/03/07/`, `/2019/03/`,
/// `/20190307/`, `2019-03-07-title.md`, `07-03-2019`.
///
/// @param words the date as it stands there
public record AddressDay(Days days, String words) {
  private static final String YEAR = "(?<year>19[89]\\d|20[0-4]\\d)";
  private static final String MONTH = "(?<month>0?[1-9]|1[0-2])";
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(?<![\\d-])"
              + YEAR
              + "(?<between>[/_-])"
              + MONTH
              + "(?:\\k<between>(?<day>0?[1-9]|[12]\\d|3[01]))?(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<=/)" + YEAR + "(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?=[/._-])");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d-])(?<day>0[1-9]|[12]\\d|3[01])(?<between>[_-])(?<month>0[1-9]|1[0-2])\\k<between>"
              + YEAR
              + "(?!\\d)");

  /// The date in `name`; a month only where it is a folder.
  public static Optional<AddressDay> of(String name) {
    return found(DIVIDED.matcher(name))
        .or(() -> found(COMPACT.matcher(name)))
        .or(() -> found(DAY_FIRST.matcher(name)));
  }

  private static Optional<AddressDay> found(Matcher found) {
    if (!found.find()) {
      return Optional.empty();
    }
    Optional<String> day = Optional.ofNullable(found.group("day"));
    if (day.isEmpty() && !found.group("between").equals("/")) {
      return Optional.empty();
    }
    String edtf =
        found.group("year")
            + "-"
            + two(found.group("month"))
            + day.map(d -> "-" + two(d)).orElse("");
    return Edtf.parse(edtf).map(days -> new AddressDay(days, found.group()));
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.parseInt(number));
  }
}
