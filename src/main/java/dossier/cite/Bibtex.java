package dossier.cite;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// References as BibTeX entries in UTF-8, for BibTeX and BibLaTeX alike: `@article` where the paper
/// is known, else `@misc`. What LaTeX would take for a command is escaped; braces are written as
/// commands, because BibTeX counts them even behind a backslash.
final class Bibtex implements Sink<Reference> {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Appendable out;

  Bibtex(Appendable out, Head head) throws IOException {
    this.out = out;
    // outside of entries everything is comment but the sign that opens one
    out.append("% ").append(head.line().replace('@', '＠')).append("\n\n");
  }

  /// One entry, without a line about what it is part of.
  Bibtex(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Reference reference) throws IOException {
    out.append(reference.publisher().isPresent() ? "@article{" : "@misc{").append(reference.id());
    field("title", "{" + escaped(reference.title()) + "}");
    if (!reference.authors().isEmpty()) {
      field(
          "author",
          reference.authors().stream().map(Bibtex::author).collect(Collectors.joining(" and ")));
    }
    field("journal", reference.publisher().map(Bibtex::escaped));
    if (reference.issued().isPresent()) {
      date(Issued.of(reference.issued().get()));
    }
    field("url", reference.url().map(url -> url.toASCIIString()));
    field(
        "language",
        Optional.of(reference.language().toLanguageTag()).filter(tag -> !tag.equals("und")));
    if (!reference.keywords().isEmpty()) {
      field(
          "keywords",
          reference.keywords().stream()
              .map(word -> escaped(word.replace(',', ' ')))
              .collect(Collectors.joining(", ")));
    }
    field("note", reference.quote().map(quote -> escaped(quote.note())));
    out.append("\n}\n\n");
  }

  private void date(Issued issued) throws IOException {
    if (!issued.isOne()) {
      field("date", issued.edtf());
      field("year", years(issued));
      return;
    }
    field("year", years(issued));
    if (issued.first().size() > 1) {
      out.append(",\n  month = ").append(MONTHS.get(issued.first().get(1) - 1));
    }
    if (issued.first().size() > 2) {
      field("day", issued.first().get(2).toString());
    }
  }

  /// Of an interval the years it meets, of an open one the end that is known.
  private static String years(Issued issued) {
    return Stream.of(issued.first(), issued.last())
        .flatMap(date -> date.stream().limit(1))
        .distinct()
        .map(year -> String.format(Locale.ROOT, "%04d", year))
        .collect(Collectors.joining("--"));
  }

  private static String author(Author author) {
    return author.isWhole()
        ? "{" + escaped(author.family()) + "}"
        : escaped(author.family()) + ", " + escaped(author.given());
  }

  private void field(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      field(name, value.get());
    }
  }

  private void field(String name, String value) throws IOException {
    out.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /// The text for LaTeX.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '\\' -> escaped.append("\\textbackslash{}");
            case '{' -> escaped.append("\\textbraceleft{}");
            case '}' -> escaped.append("\\textbraceright{}");
            case '^' -> escaped.append("\\textasciicircum{}");
            case '~' -> escaped.append("\\textasciitilde{}");
            case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) c);
            default -> escaped.append((char) c);
          }
        });
    return escaped.toString();
  }

  @Override
  public void end() {}
}
