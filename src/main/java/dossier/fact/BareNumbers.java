package dossier.fact;

import dossier.fact.QuantityMention.Amounted;
import dossier.fact.QuantityMention.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the numbers of a text without asking what they are of: in digits and words, English and
/// Chinese, also those of dates and labels.
final class BareNumbers {
  private final String text;
  private final String folded;
  private final List<QuantityMention> found = new ArrayList<>();

  private BareNumbers(String text) {
    this.text = text;
    this.folded = HanAmounts.folded(text);
  }

  static List<QuantityMention> in(String text) {
    BareNumbers numbers = new BareNumbers(text);
    if (text.chars().anyMatch(c -> HanAmounts.isHan((char) c))) {
      numbers.findHan();
    } else {
      numbers.find();
    }
    return List.copyOf(numbers.found);
  }

  private void find() {
    Words words = new Words(text, Sentences.starts(text));
    int i = 0;
    while (i < words.size()) {
      Optional<Numbers.Read> read = inWord(words, i) ? Optional.empty() : Numbers.at(words, i);
      boolean pronoun = read.isPresent() && isPronoun(words, i, read.get());
      boolean measured = read.isPresent() && isMeasured(words, read.get().end());
      if (read.isPresent() && !pronoun && !measured) {
        add(words.token(i).start(), words.token(read.get().end() - 1).end(), read.get().value());
      }
      i = read.map(Numbers.Read::end).orElse(i + 1);
    }
  }

  private static boolean inWord(Words words, int i) {
    return words.adjacent(i) && words.token(i - 1).isWord();
  }

  /// Letters of a unit that touch the digits make them a measure.
  private static boolean isMeasured(Words words, int end) {
    return words.adjacent(end) && words.token(end).isWord();
  }

  private static boolean isPronoun(Words words, int i, Numbers.Read read) {
    boolean one = words.at(i).equals("one") && read.end() == i + 1;
    return one && (!Labels.mayCount(words, i) || words.isAny(i + 1, "of", "you", "that", "who"));
  }

  private void findHan() {
    int i = 0;
    while (i < folded.length()) {
      int at = i + HanAmounts.wordLength(folded, i);
      if (at > i || isBankingAlone(i)) {
        i = Math.max(at, i + 1);
        continue;
      }
      boolean inside = i > 0 && folded.charAt(i - 1) >= 'a' && folded.charAt(i - 1) <= 'z';
      Optional<HanShares.Read> share = inside ? Optional.empty() : HanShares.at(folded, at);
      boolean part =
          share.isPresent()
              && (share.get().unit().kind() == UnitKind.FRACTION || share.get().unit().isNone());
      Optional<HanNumbers.Read> number =
          inside || part ? Optional.empty() : HanNumbers.at(folded, at);
      if (part) {
        add(at, share.get().end(), share.get().value());
      }
      number.ifPresent(n -> add(at, n.end(), n.value()));
      i = part ? share.get().end() : number.map(HanNumbers.Read::end).orElse(i + 1);
    }
  }

  /// 伍, 拾, 陆 are numbers only beside others.
  private boolean isBankingAlone(int i) {
    boolean banking = "伍肆陆陸拾仟佰萬万百千亿億兆".indexOf(folded.charAt(i)) >= 0;
    return banking && HanNumbers.at(folded, i).filter(n -> n.end() > i + 1).isEmpty();
  }

  private void add(int start, int end, BigDecimal value) {
    Optional<BigDecimal> none = Optional.empty();
    Amounted said =
        new Amounted(none, none, Unit.NONE, Change.SAME, false, Optional.empty(), Optional.empty());
    found.add(
        QuantityMention.of(
            start, end, text.substring(start, end), Optional.of(Amounts.plain(value)), said));
  }
}
