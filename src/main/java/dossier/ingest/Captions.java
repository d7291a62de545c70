package dossier.ingest;

import dossier.ingest.Line.Kind;
import java.util.List;
import java.util.regex.Pattern;

/// The words under a picture: told by their credit, or by standing once more in the text.
final class Captions {
  private static final int SHORTEST_REPEATED = 40;
  private static final int LONGEST = 400;
  private static final Pattern PICTURE = Pattern.compile("Photo|Image|Picture|Foto|Bild|图");
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:Photo|Photograph|Image|Picture|Foto|Bild|图|图片来源)s?(?: credit| courtesy of| by)?\\s?[:：].*"
              + "|^[\\[(（](?:Photo|Image|Picture|Foto)[^\\])）]*[\\])）].*"
              + "|.*\\b(?:Photo|Image|Picture|Foto)s?(?: credit| by)?\\s?: [^.!?]{1,60}\\.?$"
              + "|.*[\\[(（](?:Photo|Image|Picture|Foto)[/: ][^\\])）]{0,60}[\\])）]$");

  private Captions() {}

  static boolean isCredited(String line) {
    return line.length() <= LONGEST
        && PICTURE.matcher(line).find()
        && CREDIT.matcher(line).matches();
  }

  /// The lines, each that stands inside a longer line of the article made a caption.
  static List<Line> withoutRepeated(List<Line> lines) {
    List<String> body = lines.stream().filter(Line::isText).map(Line::text).toList();
    return lines.stream()
        .map(line ->
            line.isText() && isRepeated(line.text(), body)
                ? line.as(Kind.CAPTION, "stands once more in the text")
                : line)
        .toList();
  }

  private static boolean isRepeated(String line, List<String> body) {
    return line.length() >= SHORTEST_REPEATED
        && line.length() <= LONGEST
        && body.stream()
            .anyMatch(other -> other.length() > line.length() && other.startsWith(line));
  }
}
