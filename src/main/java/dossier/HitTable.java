package dossier;

import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.search.Hit;
import dossier.search.SearchResult;
import dossier.search.Snippet;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/// Hits for a reader at a terminal: a title line each, then its date and file, then its snippets
/// with the matches bold.
final class HitTable {
  private final PrintWriter out;

  HitTable(PrintWriter out) {
    this.out = out;
  }

  void print(SearchResult result) {
    int place = 0;
    for (Hit hit : result.hits()) {
      place++;
      print(place, hit);
    }
    long shown = result.hits().size();
    String of = shown < result.total() ? ", " + shown + " shown" : "";
    out.println(result.total() + (result.total() == 1 ? " article" : " articles") + of);
  }

  private void print(int place, Hit hit) {
    Metadata about = hit.about();
    out.printf("%3d  %s%n", place, marked(about.heading(), hit.titleSpans()));
    String date = about.published().map(PublicationDate::edtf).orElse("no date");
    out.printf("     %s  %s  %s%n", date, about.id(), Terminal.name(about.file()));
    for (Snippet snippet : hit.snippets()) {
      out.println("     … " + marked(snippet.text(), snippet.spans()));
    }
    out.println();
  }

  private static String marked(String text, List<Snippet.Span> spans) {
    StringBuilder line = new StringBuilder();
    int from = 0;
    for (Snippet.Span span : spans) {
      line.append(Terminal.line(text.substring(from, span.start())));
      line.append(bold(Terminal.line(text.substring(span.start(), span.end()))));
      from = span.end();
    }
    return line.append(Terminal.line(text.substring(from))).toString();
  }

  private static String bold(String text) {
    return Ansi.AUTO.enabled() ? "\u001b[1m" + text + "\u001b[22m" : text;
  }
}
