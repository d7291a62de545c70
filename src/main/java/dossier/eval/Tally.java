package dossier.eval;

/// How many were right, of how many told and how many wanted.
///
/// @param measure what was compared
public record Tally(String measure, int right, int told, int wanted) {

  public double precision() {
    return told == 0 ? 0 : (double) right / told;
  }

  public double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
