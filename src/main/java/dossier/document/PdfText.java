package dossier.document;

import dossier.document.Breaks.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The paragraphs of a PDF, rebuilt from words with places.
///
/// @param paragraphs in reading order, footnotes not among them
/// @param notes the footnotes of all pages
/// @param size of the type most of the text is set in
record PdfText(List<Paragraph> paragraphs, List<String> notes, float size) {
  private static final Pattern NOTE = Pattern.compile("^(?:\\d{1,3}|[*†‡§])[.)]?\\s?\\S.*");

  /// Type smaller than the text's, by this factor at least, may set a footnote.
  private static final float SMALL = 0.92f;

  /// Type larger than the text's, by this factor at least, sets a title.
  private static final float LARGE = 1.15f;

  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 300;

  /// @param page from 0, where it begins
  record Paragraph(String text, float size, int page) {}

  PdfText {
    paragraphs = List.copyOf(paragraphs);
    notes = List.copyOf(notes);
  }

  static PdfText of(List<List<Piece>> pages) {
    List<List<Piece>> body = RunningLines.without(pages);
    float size = usualSize(body);
    List<PlacedBlock> blocks = new ArrayList<>();
    List<PlacedBlock> notes = new ArrayList<>();
    for (int page = 0; page < body.size(); page++) {
      for (List<Piece> block : Columns.blocks(body.get(page))) {
        int end = noteStart(block, size);
        add(blocks, block.subList(0, end), page);
        add(notes, block.subList(end, block.size()), page);
      }
    }
    Hyphens hyphens =
        new Hyphens(
            Stream.concat(blocks.stream(), notes.stream())
                .flatMap(block -> block.block.lines().stream())
                .toList());
    return new PdfText(
        paragraphs(blocks, hyphens),
        paragraphs(notes, hyphens).stream().map(Paragraph::text).toList(),
        size);
  }

  /// What is set in the largest type of the first page that has text, where it is larger than the
  /// text and no more than a few lines.
  Optional<String> headline() {
    int first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().page();
    return paragraphs.stream()
        .takeWhile(paragraph -> paragraph.page() == first)
        .filter(paragraph -> paragraph.size() >= size * LARGE)
        .filter(paragraph -> paragraph.text().length() <= LONGEST_TITLE)
        .filter(paragraph -> letters(paragraph.text()) >= SHORTEST_TITLE)
        .max(Comparator.comparingDouble(Paragraph::size))
        .map(Paragraph::text);
  }

  /// The words of the first page that has any.
  String firstPage() {
    int first = paragraphs.isEmpty() ? 0 : paragraphs.getFirst().page();
    return String.join(
        " ",
        paragraphs.stream()
            .takeWhile(paragraph -> paragraph.page() == first)
            .map(Paragraph::text)
            .toList());
  }

  private record PlacedBlock(Block block, int page) {}

  private static void add(List<PlacedBlock> blocks, List<Piece> lines, int page) {
    if (!lines.isEmpty()) {
      blocks.add(new PlacedBlock(Block.of(lines), page));
    }
  }

  /// Where the footnotes at the foot of a block begin; its end where it has none.
  private static int noteStart(List<Piece> block, float size) {
    int start = block.size();
    while (start > 0 && block.get(start - 1).size() < size * SMALL) {
      start--;
    }
    while (start < block.size() && !NOTE.matcher(block.get(start).text()).matches()) {
      start++;
    }
    return start;
  }

  private static List<Paragraph> paragraphs(List<PlacedBlock> blocks, Hyphens hyphens) {
    Breaks breaks = Breaks.of(blocks.stream().map(PlacedBlock::block).toList());
    List<Paragraph> paragraphs = new ArrayList<>();
    Optional<Block> previous = Optional.empty();
    for (PlacedBlock placed : blocks) {
      Block block = placed.block;
      for (int i = 0; i < block.lines().size(); i++) {
        Piece line = block.lines().get(i);
        boolean begins =
            i > 0
                ? breaks.within(block, block.lines().get(i - 1), line)
                : previous
                    .map(old -> Breaks.between(old, old.lines().getLast(), block, line))
                    .orElse(true);
        if (begins) {
          paragraphs.add(new Paragraph(line.text(), line.size(), placed.page));
        } else {
          Paragraph open = paragraphs.removeLast();
          String joined = hyphens.joined(open.text, line.text());
          paragraphs.add(new Paragraph(joined, open.size, open.page));
        }
      }
      previous = Optional.of(block);
    }
    return paragraphs;
  }

  private static float usualSize(List<List<Piece>> pages) {
    Map<Float, Integer> letters = new HashMap<>();
    for (List<Piece> page : pages) {
      for (Piece piece : page) {
        letters.merge(Math.round(piece.size() * 2) / 2f, piece.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1f);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
