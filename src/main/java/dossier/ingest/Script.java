package dossier.ingest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which writing system a text is mostly in. Chinese and Japanese signs count as one,
/// [UnicodeScript#HAN].
final class Script {
  private Script() {}

  /// The script of most letters of the first `limit` characters; empty where there are no letters.
  static Optional<UnicodeScript> of(String text, int limit) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    int end = Math.min(limit, text.length());
    for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (Character.isLetter(letter)) {
        letters.merge(of(letter), 1, Integer::sum);
      }
    }
    return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  static UnicodeScript of(int letter) {
    if (letter < 0x250) {
      return UnicodeScript.LATIN;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
        ? UnicodeScript.HAN
        : script;
  }
}
