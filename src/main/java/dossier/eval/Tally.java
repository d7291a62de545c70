package dossier.eval;

/// How many were right, of how many told and how many wanted.
///
/// @param measure what was compared
/// @param found how many of the wanted were told; as many as were right, unless some may be told
///   that are not wanted
public record Tally(String measure, int right, int told, int found, int wanted) {

  public Tally(String measure, int right, int told, int wanted) {
    this(measure, right, told, right, wanted);
  }

  public double precision() {
    return told == 0 ? 0 : (double) right / told;
  }

  public double recall() {
    return wanted == 0 ? 0 : (double) found / wanted;
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
