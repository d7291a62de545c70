package dossier.http;

import dossier.article.Metadata;
import dossier.cite.Form;
import dossier.cite.NewsArticle;
import dossier.cite.Reference;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form in which one article is to be had.
enum ArticleForm {
  JSON("application/json", "json", Optional.empty()),
  JSON_LD("application/ld+json", "jsonld", Optional.empty()),
  CSL_JSON(Form.CSL_JSON),
  RIS(Form.RIS),
  BIBTEX(Form.BIBTEX);

  /// Those that cite it.
  static final List<ArticleForm> CITATIONS = List.of(CSL_JSON, RIS, BIBTEX);

  private final String type;
  private final String suffix;
  private final Optional<Form> citation;

  ArticleForm(Form citation) {
    this(citation.mediaType(), citation.suffix(), Optional.of(citation));
  }

  ArticleForm(String type, String suffix, Optional<Form> citation) {
    this.type = type;
    this.suffix = suffix;
    this.citation = citation;
  }

  /// The one that an `Accept` header likes best, of several the first.
  static ArticleForm liked(Request request, List<ArticleForm> offered) {
    Optional<String> accept = request.header("Accept");
    ArticleForm best = offered.getFirst();
    for (ArticleForm form : offered) {
      if (form.quality(accept, offered) > best.quality(accept, offered)) {
        best = form;
      }
    }
    if (best.quality(accept, offered) == 0) {
      List<String> types = offered.stream().map(form -> form.type).toList();
      throw Refusal.of(Code.NOT_ACCEPTABLE, "this is to be had as " + String.join(", ", types));
    }
    return best;
  }

  /// Of citations the one in JSON is also what whoever wants JSON wants.
  private double quality(Optional<String> accept, List<ArticleForm> offered) {
    double quality = Accepts.quality(accept, type);
    return this == CSL_JSON && !offered.contains(JSON)
        ? Math.max(quality, Accepts.quality(accept, JSON.type))
        : quality;
  }

  /// The one of a file's ending, or of the name that it has as `format` of an export.
  static ArticleForm ofSuffix(String suffix, List<ArticleForm> offered) {
    return offered.stream()
        .filter(form -> form.suffix.equals(suffix) || Given.word(form).equals(suffix))
        .findFirst()
        .orElseThrow(() ->
            Refusal.of(
                Code.NO_SUCH_PAGE,
                "an article has the forms "
                    + String.join(", ", offered.stream().map(form -> form.suffix).toList())));
  }

  /// What people call it.
  String label() {
    return this == BIBTEX ? "BibTeX" : name().replace('_', '-');
  }

  String type() {
    return type;
  }

  String suffix() {
    return suffix;
  }

  /// The article in a form other than [#JSON].
  Answer of(Metadata about, boolean pretty) throws IOException {
    return citation.isPresent()
        ? Answer.text(type, citation.get().of(Reference.of(about)))
            .with("Content-Disposition", "inline; filename=\"" + about.id() + "." + suffix + "\"")
        : new Answer(200, type, Json.bytes(NewsArticle.of(about), pretty), Map.of());
  }
}
