package dossier.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The text of an office document as it is collected: paragraphs, rows of tables as one paragraph
/// each with ` | ` between the cells, notes after all else. Calls that open must be followed by
/// those that close, as elements are; a paragraph may stand within another (a text box).
final class Prose {
  private final List<String> body = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private final Deque<List<String>> sinks = new ArrayDeque<>(List.of(body));
  private final Deque<List<String>> rows = new ArrayDeque<>();
  private long letters;

  void openParagraph() {
    paragraphs.push(new StringBuilder());
  }

  /// Adds to the innermost open paragraph; outside of any, nothing.
  void add(String text) throws Refusal {
    letters += text.length();
    Bounds.letters(letters);
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(text);
    }
  }

  /// Adds what a text node holds, in which breaks of lines mean nothing.
  void addFlowing(String text) throws Refusal {
    add(text.replaceAll("[\\t\\n\\r]", " "));
  }

  /// The paragraph that ends; empty where it has no words.
  Optional<String> closeParagraph() {
    String text = tidy(paragraphs.pop().toString());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    sinks.element().add(text);
    return Optional.of(text);
  }

  void dropParagraph() {
    paragraphs.pop();
  }

  void openRow() {
    rows.push(new ArrayList<>());
  }

  void closeRow() {
    List<String> cells = rows.pop();
    if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
      sinks.element().add(String.join(" | ", cells));
    }
  }

  void openCell() {
    sinks.push(new ArrayList<>());
  }

  void closeCell() {
    String cell = String.join(" ", sinks.pop()).replace('\n', ' ');
    if (!rows.isEmpty()) {
      rows.element().add(cell);
    }
  }

  void openNote() {
    sinks.push(new ArrayList<>());
  }

  void closeNote() {
    addNote(String.join(" ", sinks.pop()));
  }

  void addNote(String note) {
    if (!note.isEmpty()) {
      notes.add(note);
    }
  }

  /// How many paragraphs stand outside of notes so far.
  int size() {
    return body.size();
  }

  /// All paragraphs, but the first where it only says `title`.
  List<String> paragraphs(Optional<String> title) throws Refusal {
    List<String> all = new ArrayList<>(body);
    if (title.isPresent() && !all.isEmpty() && all.getFirst().equals(title.get())) {
      all.removeFirst();
    }
    all.addAll(notes);
    if (all.isEmpty()) {
      throw new Refusal("empty: the document has no text");
    }
    return all;
  }

  private static String tidy(String text) {
    return text.replaceAll("[ \\t]+", " ").replaceAll(" ?\\n ?", "\n").strip();
  }
}
