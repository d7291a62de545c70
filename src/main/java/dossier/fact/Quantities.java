package dossier.fact;

import dossier.fact.QuantityMention.Amounted;
import dossier.fact.QuantityMention.Change;
import dossier.fact.Span.Amount;
import dossier.fact.Span.Moment;
import dossier.fact.Span.Named;
import dossier.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds all quantities of a text, durations and ordinals too, in any script that [Amounts] and
/// [HanAmounts] read. Facts see less: there a duration is a time.
final class Quantities {
  private final Words words;
  private final List<QuantityMention> found = new ArrayList<>();

  private Quantities(Words words) {
    this.words = words;
  }

  /// The quantities in order. Linear in the length of the text.
  static List<QuantityMention> in(String text, Vocabulary vocabulary, Now now) {
    int[] sentences = Sentences.starts(text);
    Words first = new Words(text, sentences);
    List<Named> names = Names.in(first, vocabulary);
    List<Moment> moments = Times.in(first, now);
    Quantities quantities = new Quantities(new Words(text, sentences));
    names.forEach(name -> quantities.words.takeChars(name.start(), name.end()));
    moments.stream()
        .filter(moment -> !quantities.isDuration(moment))
        .forEach(moment -> quantities.words.takeChars(moment.start(), moment.end()));
    quantities.words.takeAddresses();
    quantities.find();
    return List.copyOf(quantities.found);
  }

  private void find() {
    HanAmounts.in(words.text())
        .forEach(han -> {
          words.takeChars(han.start(), han.end());
          found.add(han);
        });
    Ordinals.in(words).forEach(found::add);
    Amounts.every(words).forEach(this::add);
    found.sort(Comparator.comparingInt(QuantityMention::start));
  }

  /// Whether a time says how long: "three years ago", "the past 18 months".
  private boolean isDuration(Moment moment) {
    int i = words.indexAt(moment.start());
    for (; i < words.size() && words.token(i).start() < moment.end(); i++) {
      Optional<Numbers.Read> number = Numbers.at(words, i);
      if (number.isPresent()) {
        int end = number.get().end();
        boolean step = TimeWords.step(words.at(end)).isPresent();
        int at = words.at(end).equals("-") || step ? end + 1 : end;
        return Units.period(words, at).isPresent();
      }
    }
    return false;
  }

  private void add(Amount amount) {
    Amount.Details details = amount.details();
    Quantity quantity = amount.quantity();
    boolean sized = quantity.number().isEmpty() && details.high().isPresent();
    Change change = sized ? Change.SAME : Change.of(quantity.comparator(), details.trend());
    int split = amount.converted().map(c -> start(amount, c)).orElse(amount.end());
    int end = amount.converted().isPresent() ? trimmed(amount.start(), split) : amount.end();
    Optional<String> noun = amount.noun().isEmpty() ? Optional.empty() : Optional.of(amount.noun());
    Optional<String> concept = concept(amount.end());
    Amounted said =
        new Amounted(
            details.low(),
            details.high(),
            details.unit(),
            change,
            quantity.comparator() == Quantity.Comparator.ABOUT,
            noun,
            concept);
    found.add(mention(amount.start(), end, quantity.number(), said));
    amount
        .converted()
        .ifPresent(other -> {
          Optional<BigDecimal> none = Optional.empty();
          Amounted twin =
              new Amounted(
                  none, none, details.ofConverted(), change, said.approximate(), noun, concept);
          found.add(mention(split, split + other.text().length(), other.number(), twin));
        });
  }

  private QuantityMention mention(int start, int end, Optional<BigDecimal> value, Amounted said) {
    return QuantityMention.of(start, end, words.text().substring(start, end), value, said);
  }

  private int start(Amount amount, Quantity converted) {
    return words.text().lastIndexOf(converted.text(), amount.end() - converted.text().length());
  }

  /// Before the bracket of the converted value.
  private int trimmed(int start, int split) {
    int bracket = words.text().lastIndexOf('(', split);
    int full = words.text().lastIndexOf('（', split);
    int end = Math.max(bracket, full);
    while (end > start && Character.isWhitespace(words.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// The words behind "of": what a share or measure is of.
  private Optional<String> concept(int end) {
    int i = words.indexAt(end);
    return words.at(i).equals("of")
        ? Nouns.phraseEnd(words, i + 1).map(to -> words.between(i + 1, to))
        : Optional.empty();
  }
}
