package dossier.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds places in a row: `1st`, "third", "twenty-first", "one hundred twenty fifth". "Second"
/// after a number is a time.
final class Ordinals {
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private Ordinals() {}

  /// The ordinals among the free tokens; their tokens are taken.
  static List<QuantityMention> in(Words words) {
    List<QuantityMention> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Fractions.Read> share = words.free(i) ? Fractions.at(words, i) : Optional.empty();
      if (share.isPresent()) {
        i = share.get().end() - 1;
        continue;
      }
      Optional<Numbers.Read> read = at(words, i);
      if (read.isPresent()) {
        int end = read.get().end();
        words.take(i, end);
        String text = words.between(i, end);
        int start = words.token(i).start();
        found.add(QuantityMention.ordinal(start, start + text.length(), text, read.get().value()));
        i = end - 1;
      }
    }
    return found;
  }

  private static Optional<Numbers.Read> at(Words words, int i) {
    Token token = words.token(i);
    if (!words.free(i) || words.adjacent(i)) {
      return Optional.empty();
    }
    if (token.isNumber()) {
      boolean ending = words.adjacent(i + 1) && ENDINGS.contains(words.at(i + 1));
      boolean whole = token.word().length() <= 6 && token.word().indexOf('.') < 0;
      return ending && whole
          ? Optional.of(read(i + 2, new BigDecimal(token.word().replace(",", ""))))
          : Optional.empty();
    }
    return Numeral.ordinal(token.word())
        .map(n -> read(i + 1, n.value()))
        .or(() -> Numeral.of(token.word()).isEmpty() ? Optional.empty() : behind(words, i));
  }

  /// "twenty-first", "three trillionth".
  private static Optional<Numbers.Read> behind(Words words, int i) {
    Optional<Numbers.Read> cardinal = Cardinal.at(words, i, false);
    if (cardinal.isEmpty()) {
      return Optional.empty();
    }
    int end = cardinal.get().end();
    int at = words.at(end).equals("-") && words.adjacent(end) ? end + 1 : end;
    BigDecimal value = cardinal.get().value();
    return Numeral.ordinal(words.at(at))
        .map(Numeral::value)
        .filter(last -> last.compareTo(value) > 0 || value.remainder(BigDecimal.TEN).signum() == 0)
        .filter(last ->
            !words.at(at).equals("second") && !words.at(at).equals("first")
                || value.signum() > 0 && value.remainder(BigDecimal.TEN).signum() == 0)
        .map(last ->
            read(at + 1, last.compareTo(value) > 0 ? value.multiply(last) : value.add(last)));
  }

  private static Numbers.Read read(int end, BigDecimal value) {
    return new Numbers.Read(end, value, false, false);
  }
}
