package dossier.ledger;

import dossier.article.Edtf;
import dossier.fact.Evidence;
import dossier.fact.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// One field in which a promise is told otherwise than before.
///
/// @param before as told in `from`; empty where nothing is told
/// @param after as told in `to`
public record Drift(Part part, Statement from, Statement to, String before, String after) {

  /// What is compared.
  public enum Part {
    NUMBER(one -> one.quantity().map(Drift::number).orElse("")),
    /// What is counted, and over which period.
    COUNTED(one -> one.quantity().map(Drift::counted).orElse("")),
    HORIZON(one -> one.deadline().map(Edtf::format).orElse("")),
    /// How firmly it is said.
    HEDGE(one -> hedge(one.fact().evidence())),
    WHO(one -> one.subject().text()),
    WORDING(one -> one.quote().replaceAll("\\s+", " ").strip());

    private final Function<Statement, String> value;

    Part(Function<Statement, String> value) {
      this.value = value;
    }
  }

  private static String number(Quantity quantity) {
    return quantity
        .number()
        .map(n -> quantity.comparator().sign() + n.stripTrailingZeros().toPlainString())
        .orElse(quantity.text());
  }

  private static String counted(Quantity quantity) {
    String words = String.join(" ", Counted.words(quantity));
    String rate = Unit.of(quantity).rate();
    String thing = words.isEmpty() ? Unit.of(quantity).base().replaceAll("[{}]", "") : words;
    return thing + (rate.isEmpty() ? "" : "/" + rate);
  }

  private static String hedge(Evidence evidence) {
    return evidence.modality().name().toLowerCase(Locale.ROOT);
  }

  /// The fields that change from each goal to the next.
  ///
  /// @param goals announced and revised targets of one promise, in order
  static List<Drift> along(List<Statement> goals) {
    List<Drift> drift = new ArrayList<>();
    for (int i = 1; i < goals.size(); i++) {
      Statement from = goals.get(i - 1);
      Statement to = goals.get(i);
      for (Part part : Part.values()) {
        String before = part.value.apply(from);
        String after = part.value.apply(to);
        boolean same =
            before.equals(after) || (part == Part.WHO && Names.same(from.subject(), to.subject()));
        if (!same) {
          drift.add(new Drift(part, from, to, before, after));
        }
      }
    }
    return drift;
  }
}
