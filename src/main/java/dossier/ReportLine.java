package dossier;

import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.PublicationDate;
import dossier.ingest.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A line of `index --report`: a [Step] as it turned out when all was read.
///
/// @param group the article that stands for this one and its copies; itself, where it has none
record ReportLine(
    String file,
    Step.Outcome outcome,
    Optional<String> id,
    OptionalInt line,
    Optional<String> reason,
    Optional<String> group,
    Optional<PublicationDate> published,
    Optional<PublicationDate> modified,
    Optional<String> language,
    Optional<String> origin,
    long millis) {

  static ReportLine of(Step step) {
    return new ReportLine(
        step.file(),
        step.outcome(),
        step.id().map(ArticleId::value),
        step.line(),
        step.reason(),
        Optional.empty(),
        step.published(),
        step.modified(),
        step.language(),
        step.origin(),
        step.millis());
  }

  /// The same with what is known only when all was read: whose copy the article is.
  ReportLine settled(Optional<Duplicate> duplicate) {
    Optional<Duplicate> copy = duplicate.filter(Duplicate::isCopy);
    return new ReportLine(
        file,
        copy.isPresent() ? Step.Outcome.COPY : outcome,
        id,
        line,
        duplicate.map(ReportLine::reason).or(() -> reason),
        copy.map(Duplicate::of).map(ArticleId::value).or(() -> id),
        published,
        modified,
        language,
        origin,
        millis);
  }

  private static String reason(Duplicate duplicate) {
    return switch (duplicate.kind()) {
      case EXACT -> "copy of " + duplicate.of();
      case NEAR ->
          String.format(
              Locale.ROOT, "near copy of %s, %.2f alike", duplicate.of(), duplicate.similarity());
      case CONTAINED -> "contained in " + duplicate.of();
    };
  }
}
