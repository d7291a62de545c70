package dossier.cite;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/// A standard form of references.
public enum Form {
  RIS("application/x-research-info-systems", "ris"),
  BIBTEX("application/x-bibtex", "bib"),
  CSL_JSON("application/vnd.citationstyles.csl+json", "csl.json");

  private final String mediaType;
  private final String suffix;

  Form(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /// What stands behind the last dot of a file's name, `ris`, `bib`, `csl.json`.
  public String suffix() {
    return suffix;
  }

  /// Writes many to `out`.
  public Sink<Reference> to(Writer out, Head head) throws IOException {
    return switch (this) {
      case RIS -> new Ris(out);
      case BIBTEX -> new Bibtex(out, head);
      case CSL_JSON -> new Csl(out);
    };
  }

  /// One alone; CSL-JSON as an array of one, as citation tools read it.
  public String of(Reference reference) throws IOException {
    StringWriter out = new StringWriter();
    Sink<Reference> sink =
        switch (this) {
          case RIS -> new Ris(out);
          case BIBTEX -> new Bibtex(out);
          case CSL_JSON -> new Csl(out);
        };
    sink.add(reference);
    sink.end();
    return out.toString();
  }
}
