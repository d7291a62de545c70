package dossier.http;

import dossier.cite.Atom;
import dossier.cite.Entry;
import dossier.cite.FactTable;
import dossier.cite.Form;
import dossier.cite.Head;
import dossier.cite.Reference;
import dossier.cite.Sink;
import dossier.search.FactResult.FactHit;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// The forms in which facts are exported: each with the id that a footnote can cite.
final class FactForms {
  private FactForms() {}

  static Sink<FactHit> sink(ExportForm form, Writer out, Head head) throws IOException {
    return switch (form.format()) {
      case CSV, TSV -> FactTable.of(out, form.layout());
      case NDJSON -> Mapped.lines(out, FactView::of);
      case RIS -> Mapped.to(Form.RIS.to(out, head), Reference::of);
      case BIBTEX -> Mapped.to(Form.BIBTEX.to(out, head), Reference::of);
      case CSL_JSON -> Mapped.to(Form.CSL_JSON.to(out, head), Reference::of);
      case ATOM -> Mapped.to(new Atom(out, head), fact -> entry(fact, head));
    };
  }

  private static Entry entry(FactHit hit, Head head) {
    return new Entry(
        Reference.of(hit),
        "/v1/facts/" + hit.fact().id(),
        head.updated(),
        List.of(),
        hit.fact().evidence().quote());
  }
}
