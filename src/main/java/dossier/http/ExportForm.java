package dossier.http;

import dossier.cite.Layout;
import dossier.search.SearchRequest.Sort;
import java.util.List;
import java.util.Set;

/// How all matches are written.
///
/// @param isLong a row for each value of an article rather than for each article
/// @param shown whether pieces that show the matches are wanted
/// @param sort the newest first, unless another order is asked for
public record ExportForm(Format format, boolean isLong, boolean excel, boolean shown, Sort sort) {
  /// The parameters that say how, not what.
  static final Set<String> NAMES =
      Set.of("format", "shape", "excel", "sort", "snippets", "snippetSize", "pretty");

  /// The standard forms.
  public enum Format {
    CSV("text/csv;charset=utf-8", "csv"),
    TSV("text/tab-separated-values;charset=utf-8", "tsv"),
    NDJSON("application/x-ndjson", "ndjson"),
    RIS("application/x-research-info-systems", "ris"),
    BIBTEX("application/x-bibtex;charset=utf-8", "bib"),
    CSL_JSON("application/vnd.citationstyles.csl+json", "csl.json"),
    ATOM("application/atom+xml;charset=utf-8", "atom");

    private final String type;
    private final String suffix;

    Format(String type, String suffix) {
      this.type = type;
      this.suffix = suffix;
    }

    String type() {
      return type;
    }

    String suffix() {
      return suffix;
    }

    boolean isTable() {
      return this == CSV || this == TSV;
    }
  }

  static ExportForm read(Given given, boolean ofFacts) {
    given.oneOf("of", List.of("articles", "facts"));
    Format format = given.choice("format", Format.class).orElse(Format.CSV);
    boolean isLong =
        given.oneOf("shape", List.of("wide", "long")).filter("long"::equals).isPresent();
    boolean excel = given.flag("excel");
    if (isLong && (ofFacts || !format.isTable())) {
      given.refuse("shape", "long", "a table of articles is long; format is csv or tsv");
    }
    if (excel && !format.isTable()) {
      given.refuse("excel", "1", "excel is for tables; format is csv or tsv");
    }
    return new ExportForm(
        format,
        isLong,
        excel,
        format == Format.ATOM || given.one("snippets").isPresent(),
        given.choice("sort", Sort.class).orElse(Sort.NEWEST));
  }

  Layout layout() {
    return new Layout(format == Format.TSV, excel);
  }
}
