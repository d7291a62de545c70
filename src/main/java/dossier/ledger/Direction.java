package dossier.ledger;

import dossier.fact.Quantity;
import dossier.vocabulary.Fold;
import java.util.Set;
import java.util.regex.Pattern;

/// Which way a goal lies from its number, as far as its own words tell.
enum Direction {
  /// Met by as much or more: "reach 1 million members".
  AT_LEAST,
  /// Met by as much or less: "cut losses to 3 million", "keep inflation below 3 percent".
  AT_MOST,
  /// The words do not tell, or speak of a change: "cut costs by 30 percent", "inflation target of 3
  /// percent". Nothing is concluded.
  UNCLEAR;

  private static final Pattern LOWERING =
      Pattern.compile(
          "\\b(cut|reduc|lower|halv|shrink|shrunk|limit|curb|cap|slash|trim|bring|keep|hold|narrow"
              + "|drop|decreas|pare)\\w*\\b");
  private static final Pattern DOWN_TO =
      Pattern.compile("\\b(to|down to|at|under|below|within)( (a|an|the|just|only|about|or))*$");
  private static final Pattern RAISING =
      Pattern.compile("\\b(rais|increas|grow|lift|expand|doubl|tripl|boost)\\w*\\b");
  private static final Pattern BY = Pattern.compile("\\bby( (a|an|the|about|another|some))*$");

  /// Of these less is better, or the middle is: the bare number does not tell which way.
  private static final Set<String> NEITHER =
      Set.of(
          "loss", "debt", "cost", "price", "fine", "unemployment", "inflation", "rate", "decline",
          "share");

  /// Of the goal that a statement tells; unclear where it has no amount.
  static Direction of(Statement goal) {
    return goal.quantity().map(quantity -> of(goal, quantity)).orElse(UNCLEAR);
  }

  private static Direction of(Statement goal, Quantity quantity) {
    String quote = Fold.fold(goal.quote());
    int at = quote.indexOf(Fold.fold(quantity.text()));
    String before = at < 0 ? quote : quote.substring(0, at).strip();
    boolean bounded =
        quantity.comparator() == Quantity.Comparator.LT
            || quantity.comparator() == Quantity.Comparator.LE;
    boolean lowering = LOWERING.matcher(before).find() && !RAISING.matcher(before).find();
    if (BY.matcher(before).find() || quantity.comparator() == Quantity.Comparator.ABOUT) {
      return UNCLEAR;
    }
    if (lowering) {
      return bounded || DOWN_TO.matcher(before).find() ? AT_MOST : UNCLEAR;
    }
    return bounded || NEITHER.contains(goal.property()) ? UNCLEAR : AT_LEAST;
  }
}
