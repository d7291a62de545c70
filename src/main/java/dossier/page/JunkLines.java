package dossier.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The lines that stand in articles but invite to something else: to read another, to subscribe, to
/// pass it on. Known by how they begin, in many languages.
final class JunkLines {
  private static final int LONGEST = 160;
  private static final int LONGEST_INVITATION = 300;
  private static final int SHORTEST_BEGINNING = 2;
  private static final JunkLines LISTED = new JunkLines(PartNames.lines("junk-lines.txt"));

  private final Set<String> whole;
  private final Map<String, List<String>> beginnings;
  private final List<String> anywhere;

  private JunkLines(List<String> lines) {
    this.whole = Set.copyOf(marked(lines, '='));
    this.anywhere = marked(lines, '~');
    this.beginnings =
        Map.copyOf(
            lines.stream()
                .filter(line -> line.charAt(0) != '=' && line.charAt(0) != '~')
                .filter(line -> line.length() >= SHORTEST_BEGINNING)
                .collect(Collectors.groupingBy(line -> line.substring(0, SHORTEST_BEGINNING))));
  }

  static boolean has(Block block) {
    return block.letters() <= LONGEST_INVITATION && LISTED.matches(block);
  }

  private boolean matches(Block block) {
    String line = folded(block.text());
    if (line.length() < SHORTEST_BEGINNING) {
      return false;
    }
    boolean begins =
        block.letters() <= LONGEST
            && beginnings.getOrDefault(line.substring(0, SHORTEST_BEGINNING), List.of()).stream()
                .anyMatch(beginning -> begins(line, beginning));
    return begins || whole.contains(line) || anywhere.stream().anyMatch(line::contains);
  }

  /// Whether a line begins with words, not within one.
  private static boolean begins(String line, String beginning) {
    int end = beginning.length();
    return line.startsWith(beginning)
        && (line.length() == end
            || !Character.isLetter(line.charAt(end))
            || !Character.isLetter(beginning.charAt(end - 1))
            || Character.isIdeographic(line.charAt(end)));
  }

  /// In small letters, without the signs around it.
  private static String folded(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSign(text.charAt(start))) {
      start++;
    }
    while (end > start && (isSign(text.charAt(end - 1)) || text.charAt(end - 1) == ':')) {
      end--;
    }
    String bare = text.substring(start, end).toLowerCase(Locale.ROOT);
    return (text.endsWith(":") ? bare + ":" : bare).replace('’', '\'');
  }

  private static boolean isSign(char c) {
    return !Character.isLetterOrDigit(c) && c != '©' && c != ':' && c != '(' && c != ')';
  }

  private static List<String> marked(List<String> lines, char mark) {
    return lines.stream()
        .filter(line -> line.charAt(0) == mark)
        .map(line -> line.substring(1))
        .toList();
  }
}
