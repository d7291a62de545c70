package dossier.http;

import dossier.article.Article;
import dossier.article.Metadata;
import dossier.cite.ArticleTable;
import dossier.cite.Atom;
import dossier.cite.Entry;
import dossier.cite.Form;
import dossier.cite.Head;
import dossier.cite.Reference;
import dossier.cite.Sink;
import dossier.cite.ValueTable;
import dossier.search.Held;
import dossier.search.Hit;
import dossier.search.Snippet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms in which articles are exported.
final class ArticleForms {
  private final Held held;
  private final Head head;

  ArticleForms(Held held, Head head) {
    this.held = held;
    this.head = head;
  }

  Sink<Hit> sink(ExportForm form, Writer out) throws IOException {
    return switch (form.format()) {
      case CSV, TSV ->
          form.isLong() ? ValueTable.of(out, form.layout()) : ArticleTable.of(out, form.layout());
      case NDJSON -> lines(out);
      case RIS -> references(Form.RIS, out);
      case BIBTEX -> references(Form.BIBTEX, out);
      case CSL_JSON -> references(Form.CSL_JSON, out);
      case ATOM -> {
        Atom feed = new Atom(out, head);
        yield Mapped.to(feed, this::entry);
      }
    };
  }

  private Sink<Hit> references(Form form, Writer out) throws IOException {
    return Mapped.to(form.to(out, head), hit -> Reference.of(hit.about()));
  }

  private Entry entry(Hit hit) {
    return new Entry(
        Reference.of(hit.about()),
        HitView.Links.of(hit.about()).html(),
        head.updated(),
        List.of(),
        hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")));
  }

  /// An article a line, as `/v1/articles/{id}` answers it: with its text.
  private Sink<Hit> lines(Writer out) {
    return Mapped.lines(
        out,
        hit -> {
          Metadata about = hit.about();
          Optional<Article> article = held.article(about.id());
          return ArticleView.of(
              article.orElseGet(() -> new Article(about, "")),
              hit.facts(),
              DuplicatesView.of(about, held.copies(about.id()), held.contained(about.id())));
        });
  }
}
