package dossier.fact;

import java.math.BigDecimal;
import java.util.Locale;

/// A piece of a text and what was recognised in it, for showing why a fact was found.
///
/// @param type `initiative`, `organisation`, `person`, `place`, `quantity`, `time`, `quotation`,
///   `cue`
/// @param text as written
/// @param start first UTF-16 index
/// @param end UTF-16 index after the last
/// @param value a vocabulary id or the name; comparator, number (both ends of a range) and unit; EDTF or TIMEX3; a cue's
///   rule id
public record TypedMention(String type, String text, int start, int end, String value) {

  static TypedMention of(String text, Span span) {
    String type =
        switch (span) {
          case Span.Named named -> named.kind().name().toLowerCase(Locale.ROOT);
          case Span.Amount amount -> "quantity";
          case Span.Moment moment -> "time";
          case Span.Quoted quoted -> "quotation";
        };
    String value =
        switch (span) {
          case Span.Named named -> named.subject().id().orElse(named.subject().text());
          case Span.Amount amount -> value(amount.quantity());
          case Span.Moment moment -> moment.when().edtf();
          case Span.Quoted quoted -> "";
        };
    return new TypedMention(
        type, text.substring(span.start(), span.end()), span.start(), span.end(), value);
  }

  static TypedMention of(String text, Passage.Cue cue) {
    return new TypedMention(
        "cue", text.substring(cue.start(), cue.end()), cue.start(), cue.end(), cue.rule().id());
  }

  private static String value(Quantity quantity) {
    String sign =
        quantity.comparator() == Quantity.Comparator.EQ ? "" : quantity.comparator().sign();
    String number = quantity.number().map(TypedMention::plain).orElse("");
    String high = quantity.high().map(n -> ".." + plain(n)).orElse("");
    return (sign + number + high + " " + quantity.unit()).strip();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
