package dossier.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which writing system a text is mostly in. Chinese and Japanese signs count as one,
/// [UnicodeScript#HAN].
final class Script {
  private static final int LATIN_UNTIL = 0x250;

  private Script() {}

  /// The script of most letters of the first `limit` characters; empty where there are no letters.
  static Optional<UnicodeScript> of(String text, int limit) {
    int latin = 0;
    Map<UnicodeScript, Integer> others = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(limit, text.length());
    int letter;
    for (int i = 0; i < end; i += Character.charCount(letter)) {
      letter = text.codePointAt(i);
      if (Character.isLetter(letter)) {
        if (letter < LATIN_UNTIL) {
          latin++;
        } else {
          others.merge(of(letter), 1, Integer::sum);
        }
      }
    }
    if (latin > 0) {
      others.merge(UnicodeScript.LATIN, latin, Integer::sum);
    }
    return others.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  static UnicodeScript of(int letter) {
    if (letter < LATIN_UNTIL) {
      return UnicodeScript.LATIN;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }
}
