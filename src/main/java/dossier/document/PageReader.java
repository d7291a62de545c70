package dossier.document;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the words of a PDF page by page with their places; the order in which the file draws
/// them is kept, and says nothing. A line is cut where words stand far apart or go back.
final class PageReader extends PDFTextStripper {
  /// What is wider than this, in sizes of the type, may be the space between two columns.
  private static final float WIDE = 0.9f;

  private static final float BACK = -0.6f;

  private final List<List<Piece>> pages = new ArrayList<>();
  private Optional<Piece> open = Optional.empty();
  private String between = "";
  private long letters;

  private PageReader() {
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /// The pages, each as its pieces in the order in which they are drawn.
  static List<List<Piece>> pages(PDDocument document) throws IOException {
    PageReader reader = new PageReader();
    reader.writeText(document, Writer.nullWriter());
    return reader.pages;
  }

  @Override
  protected void startPage(PDPage page) throws IOException {
    while (pages.size() < getCurrentPageNo() - 1 && pages.size() < Bounds.PAGES) {
      pages.add(new ArrayList<>()); // this class is not told of empty ones
    }
    if (pages.size() == Bounds.PAGES) {
      throw new Refusal("too large: more than " + Bounds.PAGES + " pages");
    }
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(PDPage page) {
    flush();
  }

  @Override
  protected void writeString(String text, List<TextPosition> places) throws IOException {
    letters += text.length();
    Bounds.letters(letters);
    List<Integer> cuts = cuts(places);
    if (cuts.isEmpty()) {
      add(text, places);
      return;
    }
    int from = 0;
    for (int cut : cuts) {
      add(letters(places.subList(from, cut)), places.subList(from, cut));
      flush();
      from = cut;
    }
    add(letters(places.subList(from, places.size())), places.subList(from, places.size()));
  }

  @Override
  protected void writeWordSeparator() {
    between = " ";
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writeParagraphEnd() {
    flush();
  }

  private void add(String text, List<TextPosition> places) {
    String words = text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
    if (places.isEmpty() || words.isEmpty()) {
      return;
    }
    Piece piece = piece(words, places);
    if (open.isPresent()) {
      Piece before = open.get();
      float size = Math.max(before.size(), piece.size());
      float gap = (piece.left() - before.right()) / size;
      if (gap > WIDE || gap < BACK || Math.abs(piece.base() - before.base()) > size / 2) {
        flush();
      }
    }
    String space = between;
    open = Optional.of(open.map(before -> before.with(piece, space)).orElse(piece));
    between = "";
  }

  private void flush() {
    open.ifPresent(piece -> pages.getLast().add(piece));
    open = Optional.empty();
    between = "";
  }

  private static Piece piece(String text, List<TextPosition> places) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    for (TextPosition place : places) {
      left = Math.min(left, place.getXDirAdj());
      right = Math.max(right, place.getXDirAdj() + place.getWidthDirAdj());
    }
    TextPosition first = places.getFirst();
    return new Piece(text, left, right, first.getYDirAdj(), size(first), isBold(first.getFont()));
  }

  private static float size(TextPosition place) {
    float size = place.getFontSizeInPt();
    return size > 1 ? size : Math.max(1, place.getHeightDir() * 1.4f);
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  /// Where a word goes on elsewhere: before which of its letters. Letters of scripts that run from
  /// right to left stand in the order of their reading, so that only a wide jump counts.
  private static List<Integer> cuts(List<TextPosition> places) {
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1; i < places.size(); i++) {
      TextPosition before = places.get(i - 1);
      TextPosition now = places.get(i);
      float size = size(now);
      float forward = now.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
      float backward = before.getXDirAdj() - now.getXDirAdj() - now.getWidthDirAdj();
      if (forward > 2 * size || backward > 2 * size) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  private static String letters(List<TextPosition> places) {
    StringBuilder text = new StringBuilder();
    places.forEach(place -> text.append(place.getUnicode()));
    return text.toString();
  }
}
