package dossier.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads texts in the columns of CoNLL-2003: a line is a word, perhaps more columns, and last its
/// tag (`B-PER`, `I-PER`, `O`); an empty line ends a sentence, `-DOCSTART-` begins a text. Words
/// are joined by spaces, but for signs that stand close to the word before.
final class ColumnText {
  private final List<GoldText> texts = new ArrayList<>();
  private final List<GoldText.Mention> mentions = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String type = "";
  private int start;
  private boolean fresh = true;

  private ColumnText() {}

  static List<GoldText> read(List<String> lines) {
    ColumnText reader = new ColumnText();
    for (String line : lines) {
      String[] columns = line.strip().split("\\s+");
      if (columns[0].equals("-DOCSTART-")) {
        reader.endText();
      } else if (line.isBlank()) {
        reader.endName();
        reader.text.append('\n');
        reader.fresh = true;
      } else {
        reader.add(columns[0], columns[columns.length - 1]);
      }
    }
    reader.endText();
    return List.copyOf(reader.texts);
  }

  private void add(String word, String tag) {
    boolean goesOn = tag.startsWith("I-") && tag.substring(2).equals(type);
    if (!goesOn) {
      endName();
    }
    boolean close = fresh || List.of(".", ",", ";", ":", "?", "!", ")", "'s", "%").contains(word);
    if (!close && !text.isEmpty() && text.charAt(text.length() - 1) != '(') {
      text.append(' ');
    }
    if (!goesOn && !tag.equals("O")) {
      type = tag.substring(Math.min(2, tag.length()));
      start = length();
    }
    text.append(word);
    fresh = false;
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  private void endName() {
    if (!type.isEmpty()) {
      String name = text.substring(text.offsetByCodePoints(0, start));
      mentions.add(new GoldText.Mention(type, start, length(), name, "", "", "=", List.of()));
    }
    type = "";
  }

  private void endText() {
    endName();
    if (!text.isEmpty() && !text.toString().isBlank()) {
      texts.add(
          new GoldText(
              "text-" + (texts.size() + 1),
              text.toString(),
              Optional.empty(),
              Optional.empty(),
              List.copyOf(mentions)));
    }
    text.setLength(0);
    mentions.clear();
    fresh = true;
  }
}
