package dossier.ingest;

import java.util.regex.Pattern;

/// What the words of a sentence say about its time, as far as dating needs it.
final class Wording {
  /// Words by which a sentence speaks of what is to come, of what might be, or of an end point.
  private static final Pattern FUTURE =
      Pattern.compile(
          "\\b(?:will|would|shall|should|could|might|may|plans?|planned|planning|aims?|aimed|aiming|expects?|expected|hopes?|hoped"
              + "|by|until|till|through|towards?|forecasts?|predicts?|if|If|starting|next|upcoming|due|goals?|targets?"
              + "|wird|werden|soll|sollen|bis|ab|sera|seront|jusqu)\\b|[将若]|预计|计划|打算");

  private Wording() {}

  /// Whether there is a digit, without which there is no year; faster asked than any pattern.
  static boolean hasDigit(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence tells only of what was: no word in it points ahead.
  static boolean isPast(String sentence) {
    return !FUTURE.matcher(sentence).find();
  }
}
