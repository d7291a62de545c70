package dossier.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who wrote an article, as a line or a claim words it: "By Ada Lindqvist and Tom Okafor", "Ada
/// LindqvistAuthor".
final class Byline {
  private static final int LONGEST = 120;
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
  private static final String NAME =
      WORD + "(?: (?:(?:de|da|di|du|van|von|der|den|la|le|el|al|bin|y) ){0,2}" + WORD + "){1,3}";
  private static final Pattern GLUED =
      Pattern.compile("(" + NAME + ")(?:Author|Contributor|Reporter|Writer|Correspondent)");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:(?:[Ww]ritten |[Pp]osted |[Ss]tory |[Tt]ext )?[Bb]y|BY|Author|Von|Par|Por)(?: ?: ?| )("
              + NAME
              + "(?:(?:, ?| and | & | und | et | y )"
              + NAME
              + ")*)(?: ?[|·•,–—-].{0,80}| (?:on|for|in) .{0,80})?");
  private static final Pattern CHINESE =
      Pattern.compile("(?:记者|作者|撰文)[:：\\s]{0,3}(\\p{IsHan}{2,4})(?![\\p{IsHan}])");
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:;|\\||&| and | und | et | y |、|，)\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Byline() {}

  /// Whether the whole line says who wrote the article.
  static boolean matches(String line) {
    return line.length() <= LONGEST
        && (GLUED.matcher(line).matches() || LABELLED.matcher(line).matches());
  }

  /// The names in a line that [#matches(String)].
  static List<String> names(String line) {
    Matcher glued = GLUED.matcher(line);
    if (glued.matches()) {
      return List.of(glued.group(1));
    }
    Matcher labelled = LABELLED.matcher(line);
    return labelled.matches() ? split(labelled.group(1)) : List.of();
  }

  /// The name that a Chinese paper sets in brackets before its report.
  static Optional<String> inChinese(String line) {
    Matcher found = CHINESE.matcher(line.substring(0, Math.min(LONGEST, line.length())));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static List<String> split(String names) {
    return Arrays.stream(BETWEEN.split(names))
        .flatMap(part -> byComma(part).stream())
        .map(Paragraphs::trimmed)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> byComma(String part) {
    List<String> parts = List.of(COMMA.split(part));
    boolean full = parts.stream().allMatch(name -> name.indexOf(' ') > 0);
    return full ? parts : List.of(part);
  }
}
