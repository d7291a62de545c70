package dossier.ingest;

import dossier.article.Article;
import dossier.article.Claim;
import dossier.article.Metadata;
import dossier.search.Kept;
import dossier.vocabulary.Fold;
import dossier.vocabulary.Phrases;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// Tells whether one of some phrases stands in an article, in what is kept of it, or in what came
/// with it. Safe for use by many threads.
///
/// @param everywhere whether the empty phrase is one of them, which stands in every article
record Touch(Phrases<Boolean> phrases, boolean everywhere) {

  /// @param phrases folded
  static Touch of(Set<String> phrases) {
    Phrases.Builder<Boolean> builder = new Phrases.Builder<>();
    phrases.stream().filter(phrase -> !phrase.isBlank()).forEach(phrase -> builder.add(phrase, true));
    return new Touch(builder.build(), phrases.stream().anyMatch(String::isBlank));
  }

  boolean isOn(Kept kept) {
    Article article = kept.article();
    Metadata about = article.about();
    List<String> came =
        kept.raw().stream()
            .flatMap(raw ->
                Stream.concat(
                    raw.text().equals(article.text()) ? Stream.of() : Stream.of(raw.text()),
                    raw.claims().stream().map(Claim::value)))
            .toList();
    return everywhere
        || Stream.of(Stream.of(article.text(), about.heading()), about.authors().stream(), came.stream())
            .flatMap(texts -> texts)
            .anyMatch(this::standsIn);
  }

  private boolean standsIn(String text) {
    AtomicBoolean any = new AtomicBoolean();
    phrases.find(Fold.fold(text), (_, _, _) -> any.set(true));
    return any.get();
  }
}
