package dossier.ingest;

import dossier.ingest.Line.Kind;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes the page junk out of a clipping. It has neither tags nor link density to go by, so it uses
/// what remains: long lines are the article with certainty; short ones are judged by their words,
/// their place and their neighbours (after jusText, Pomikálek 2011). Never makes up text: each kept
/// line is a line of the clipping, or the beginning of one. Linear. Immutable.
final class Cleaner {
  /// So much of the article must have passed before words that also stand above articles end it.
  private static final int ENOUGH = 250;

  private static final int LONG_LINE = 80;
  private static final int LONGEST_TEASER = 80;
  private static final int LONGEST_ABOUT = 60;
  private static final int WIDE_LETTER = 3;
  private static final Pattern TAG = Pattern.compile("(?s)</?[a-zA-Z][^>]{0,2000}>?.{0,80}");

  private final JunkWords words = JunkWords.load();
  private final Vocabulary vocabulary;

  Cleaner(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Clipping clean(String text) {
    List<Line> lines = split(text);
    UnicodeScript script = Script.of(text, text.length()).orElse(UnicodeScript.LATIN);
    return new Clipping(Captions.withoutRepeated(new Pass(lines, script).run()));
  }

  private List<Line> split(String text) {
    List<Line> lines = new ArrayList<>();
    boolean gap = false;
    for (String raw : Paragraphs.lines(text)) {
      String line = Paragraphs.trimmed(raw);
      if (line.isEmpty()) {
        gap = true;
      } else {
        lines.add(new Line(line, Kind.BODY, gap, ""));
        gap = false;
      }
    }
    return lines;
  }

  /// One walk down the lines of one clipping.
  private final class Pass {
    private final List<Line> lines;
    private final UnicodeScript script;
    private final List<Line> done = new ArrayList<>();
    private int passed;
    private boolean ended;
    private Optional<String> author = Optional.empty();

    Pass(List<Line> lines, UnicodeScript script) {
      this.lines = lines;
      this.script = script;
    }

    List<Line> run() {
      int title = TitleLine.of(lines, words);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        done.add(
            ended
                ? line.as(Kind.JUNK, "behind the article's end")
                : i == title
                    ? line.as(Kind.TITLE, "short, on top, apart from the rest")
                    : judged(i));
        if (done.getLast().kind() == Kind.BODY) {
          body(line);
        }
      }
      return done;
    }

    /// Keeps a line of the article, without the junk that may end it.
    private void body(Line line) {
      String text = words.withoutTail(line.text());
      if (text.isEmpty()) {
        done.set(done.size() - 1, line.as(Kind.JUNK, "words that end articles"));
        return;
      }
      Kind kind = isHeading(text) ? Kind.SUBHEAD : Kind.BODY;
      String why = kind == Kind.SUBHEAD ? "short, no sentence" : "";
      String cut = line.text().substring(text.length());
      done.set(
          done.size() - 1,
          new Line(text, kind, line.gap(), cut.isEmpty() ? why : "cut before:" + cut));
      passed += kind == Kind.BODY ? width(text) : 0;
    }

    private Line judged(int i) {
      Line line = lines.get(i);
      String text = line.text();
      Optional<JunkWords.Known> known = words.known(text);
      if (known.isPresent()) {
        JunkWords.Verb verb = known.get().verb();
        ended = verb == JunkWords.Verb.END && passed > 0;
        ended |= verb == JunkWords.Verb.CUT && passed >= ENOUGH;
        return line.as(Kind.JUNK, known.get().why());
      }
      if (isTeaser(i)) {
        ended = passed >= ENOUGH;
        return line.as(Kind.TEASER, "one of several short lines that are cut off");
      }
      if (isForeign(text)) {
        return line.as(Kind.JUNK, "in another script than the article");
      }
      if (isMarkup(text)) {
        return line.as(Kind.JUNK, "markup");
      }
      return isMenu(text) ? line.as(Kind.JUNK, "a row of links") : told(line);
    }

    /// The line as what it tells about the article, else as a line of it.
    private Line told(Line line) {
      String text = line.text();
      if (passed < ENOUGH && Byline.matches(text)) {
        author = Byline.names(text).stream().findFirst().or(() -> author);
        return line.as(Kind.BYLINE, "says who wrote it");
      }
      if (Dateline.isAlone(text)) {
        return line.as(Kind.DATELINE, "says when it appeared");
      }
      if (introducesAuthor(text)) {
        ended = true;
        return line.as(Kind.BYLINE, "introduces the author, behind the article's end");
      }
      return Captions.isCredited(text) ? line.as(Kind.CAPTION, "credits a picture") : line;
    }

    /// "About NAME" above a few words on the author: the byline's name, a person of the vocabulary,
    /// or a handle.
    private boolean introducesAuthor(String text) {
      Optional<String> about = AboutAuthor.name(text).filter(_ -> text.length() <= LONGEST_ABOUT);
      return passed >= ENOUGH
          && about
              .filter(name -> author.filter(name::equals).isPresent() || isPerson(name))
              .isPresent();
    }

    private boolean isTeaser(int i) {
      return looksLikeTeaser(i) && (looksLikeTeaser(i - 1) || looksLikeTeaser(i + 1));
    }

    private boolean looksLikeTeaser(int i) {
      if (i < 0 || i >= lines.size()) {
        return false;
      }
      String text = lines.get(i).text();
      boolean cut = text.endsWith("...") || text.endsWith("…");
      return cut && text.length() < LONGEST_TEASER && !Quotes.opens(text);
    }

    private boolean isForeign(String text) {
      Optional<UnicodeScript> own = Script.of(text, text.length());
      return own.filter(other -> other != script).isPresent();
    }
  }

  private boolean isPerson(String name) {
    return AboutAuthor.isHandle(name) || vocabulary.named(Name.Kind.PERSON, name).isPresent();
  }

  private static boolean isMarkup(String text) {
    return (text.startsWith("<") && TAG.matcher(text).matches()) || text.equals("&nbsp;");
  }

  /// A row of links: short words between two or more dividers.
  private static boolean isMenu(String text) {
    long dividers = text.chars().filter(c -> c == '|' || c == '›' || c == '»' || c == '·').count();
    return dividers >= 2 && text.length() <= LONG_LINE * 2 && !Paragraphs.endsSentence(text);
  }

  private static boolean isHeading(String text) {
    return (width(text) < LONG_LINE && !Paragraphs.endsSentence(text)) || text.endsWith(":#");
  }

  /// How much a text says, in Latin letters: one Chinese sign stands for about three.
  private static int width(String text) {
    long wide = text.chars().filter(c -> c >= 0x2E80 && c < 0xFF00).count();
    return (int) (text.length() + wide * (WIDE_LETTER - 1));
  }
}
