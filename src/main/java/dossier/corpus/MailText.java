package dossier.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The plain text of a message as its writer meant it: flowed lines joined (RFC 3676), without the
/// signature, and without the words of others that it quotes, unless it consists of them.
final class MailText {
  private static final Pattern QUOTED = Pattern.compile("^\\s*>.*");
  private static final String SIGNATURE = "-- ";

  private MailText() {}

  static String of(MailMessage.Part part) {
    List<String> lines = withoutSignature(part.text().lines().toList());
    boolean isFlowed =
        part.head().parameter("format").filter("flowed"::equalsIgnoreCase).isPresent();
    boolean without = part.head().parameter("delsp").filter("yes"::equalsIgnoreCase).isPresent();
    List<String> own = own(lines);
    return String.join("\n", isFlowed ? joined(own, without) : own).strip();
  }

  private static List<String> withoutSignature(List<String> lines) {
    int end = lines.indexOf(SIGNATURE);
    return end > 0 ? lines.subList(0, end) : lines;
  }

  private static List<String> own(List<String> lines) {
    List<String> own = lines.stream().filter(line -> !QUOTED.matcher(line).matches()).toList();
    int quoted = letters(lines) - letters(own);
    return quoted > letters(own) ? lines : own;
  }

  private static int letters(List<String> lines) {
    return lines.stream().mapToInt(line -> line.strip().length()).sum();
  }

  private static List<String> joined(List<String> lines, boolean withoutSpace) {
    List<String> joined = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      String plain = line.startsWith(" ") ? line.substring(1) : line;
      boolean goesOn = plain.endsWith(" ");
      paragraph.append(plain, 0, plain.length() - (goesOn && withoutSpace ? 1 : 0));
      if (!goesOn) {
        joined.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    joined.add(paragraph.toString());
    return joined;
  }
}
