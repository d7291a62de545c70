package dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import dossier.article.Article;
import dossier.article.Days;
import dossier.fact.Extractor;
import dossier.fact.NameMention;
import dossier.fact.QuantityMention;
import dossier.fact.TimeMention;
import dossier.fact.TypedMention;
import dossier.fact.UnitKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The lines of `dossier extract --mentions`: all mentions of an article in the order of their
/// places, which are code points of its text.
final class MentionLines {
  private static final Set<String> OTHERWISE =
      Set.of("quantity", "time", "person", "organisation", "place", "initiative", "name");

  private MentionLines() {}

  /// What every line tells.
  sealed interface Line {
    int start();

    int end();
  }

  /// A name.
  ///
  /// @param kind `person`, `organisation`, `place`, `initiative`; `name` where nothing tells it
  /// @param id of the vocabulary
  /// @param label in full, where an earlier mention told it
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Called(
      String kind,
      String file,
      String article,
      int start,
      int end,
      String text,
      Optional<String> id,
      String label)
      implements Line {}

  /// A time, with the word that binds it; see [TimeMention] for its parts.
  ///
  /// @param type `date`, `time` for a time of day, `duration`, `set` for a recurrence
  /// @param from the first day it can mean; absent where it tells none or has no beginning
  /// @param to the last day; absent where it tells none or has no end
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Timed(
      String kind,
      String file,
      String article,
      int start,
      int end,
      String text,
      String type,
      Optional<String> timex,
      Optional<String> mod,
      String edtf,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      boolean approximate)
      implements Line {}

  /// A quotation or cue.
  record Typed(
      String kind, String file, String article, int start, int end, String text, String value)
      implements Line {}

  /// A quantity or an ordinal; see [QuantityMention] for its parts.
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Counted(
      String kind,
      String file,
      String article,
      int start,
      int end,
      String text,
      Optional<BigDecimal> value,
      Optional<BigDecimal> low,
      Optional<BigDecimal> high,
      Optional<String> unit,
      Optional<String> unitName,
      Optional<String> unitKind,
      String change,
      boolean approximate,
      Optional<String> noun,
      Optional<String> concept)
      implements Line {}

  static List<Line> of(Article article, Extractor extractor) {
    Stream<Line> typed =
        extractor.mentions(article).stream()
            .filter(mention -> !OTHERWISE.contains(mention.type()))
            .map(mention -> typed(article, mention));
    Stream<Line> called =
        extractor.names(article).stream().map(mention -> called(article, mention));
    Stream<Line> counted =
        extractor.quantities(article).stream().map(mention -> counted(article, mention));
    Stream<Line> timed = extractor.times(article).stream().map(mention -> timed(article, mention));
    return Stream.of(typed, called, counted, timed)
        .flatMap(lines -> lines)
        .sorted(
            Comparator.comparingInt(Line::start)
                .thenComparing(Line::end, Comparator.reverseOrder()))
        .toList();
  }

  private static Line typed(Article article, TypedMention mention) {
    return new Typed(
        mention.type(),
        article.about().file(),
        article.id().value(),
        place(article, mention.start()),
        place(article, mention.end()),
        mention.text(),
        mention.value());
  }

  private static Line called(Article article, NameMention mention) {
    return new Called(
        mention.sure() ? mention.kind().name().toLowerCase(Locale.ROOT) : "name",
        article.about().file(),
        article.id().value(),
        place(article, mention.start()),
        place(article, mention.end()),
        mention.text(),
        mention.id(),
        mention.label());
  }

  private static Line timed(Article article, TimeMention mention) {
    Days days = mention.days();
    return new Timed(
        "time",
        article.about().file(),
        article.id().value(),
        place(article, mention.start()),
        place(article, mention.end()),
        mention.text(),
        mention.kind().name().toLowerCase(Locale.ROOT),
        filled(mention.timex()),
        filled(mention.mod()),
        mention.edtf(),
        days.opensEarly() ? Optional.empty() : Optional.of(days.first()),
        days.opensLate() ? Optional.empty() : Optional.of(days.last()),
        mention.approximate());
  }

  private static Line counted(Article article, QuantityMention mention) {
    return new Counted(
        mention.kind().name().toLowerCase(Locale.ROOT),
        article.about().file(),
        article.id().value(),
        place(article, mention.start()),
        place(article, mention.end()),
        mention.text(),
        mention.value(),
        mention.low(),
        mention.high(),
        filled(mention.unit()),
        filled(mention.unitName()),
        mention.unitKind() == UnitKind.NONE
            ? Optional.empty()
            : Optional.of(mention.unitKind().word()),
        mention.change().sign(),
        mention.approximate(),
        mention.noun(),
        mention.concept());
  }

  private static int place(Article article, int index) {
    return article.text().codePointCount(0, index);
  }

  private static Optional<String> filled(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
