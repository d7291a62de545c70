package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import java.lang.Character.UnicodeScript;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Tells in which language an article is: what the file says, else its script and its commonest
/// words, else a statistical model. Safe for use by many threads.
final class Languages {
  private static final int SHORTEST = 40;
  private static final int SAMPLE = 500;
  private static final int ENOUGH_TO_CONTRADICT = 250;
  private static final Map<UnicodeScript, Locale> SCRIPTS =
      Map.of(
          UnicodeScript.HANGUL, Locale.KOREAN,
          UnicodeScript.GREEK, Locale.of("el"),
          UnicodeScript.HEBREW, Locale.of("he"),
          UnicodeScript.THAI, Locale.of("th"),
          UnicodeScript.GEORGIAN, Locale.of("ka"),
          UnicodeScript.ARMENIAN, Locale.of("hy"));

  private final FunctionWords words = FunctionWords.load();
  private final LanguageModel model = new LanguageModel();

  /// The language of an article, where it can be told. What the file says is believed unless a text
  /// that is long enough is clearly in another language: templates declare theirs on every page.
  Optional<Learned<Locale>> of(List<Claim> claims, String text) {
    Optional<Learned<Locale>> told = Learned.first(claims, About.LANGUAGE, Languages::claimed);
    if (told.isEmpty()) {
      return Optional.of(detected(text))
          .filter(found -> !found.equals(Locale.ROOT))
          .map(found -> new Learned<>(found, "text: detected"));
    }
    return plain(text)
        .filter(found -> !sameLanguage(found, told.get().value()))
        .map(found ->
            new Learned<>(
                found,
                "text: detected, against "
                    + told.get().where()
                    + " "
                    + told.get().value().toLanguageTag()))
        .or(() -> told);
  }

  /// The language of a text in Latin letters that is long enough to contradict its file.
  private Optional<Locale> plain(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    return Optional.of(sample)
        .filter(start -> start.length() >= ENOUGH_TO_CONTRADICT)
        .filter(start -> Script.of(start, SAMPLE).filter(UnicodeScript.LATIN::equals).isPresent())
        .flatMap(words::language);
  }

  private static boolean sameLanguage(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }

  /// A language tag as files write it: `en`, `en-GB`, `en_GB`, `EN`, `english`.
  private static Optional<Locale> claimed(String value) {
    String tag = value.strip().replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      boolean named = locale.getLanguage().isEmpty() || locale.getLanguage().length() > 3;
      return named ? byName(value) : Optional.of(locale);
    } catch (IllformedLocaleException e) {
      return byName(value);
    }
  }

  private static Optional<Locale> byName(String name) {
    return Locale.availableLocales()
        .filter(locale -> locale.getCountry().isEmpty() && !locale.getLanguage().isEmpty())
        .filter(locale -> locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  private Locale detected(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    UnicodeScript script = Script.of(sample, SAMPLE).orElse(UnicodeScript.COMMON);
    if (script == UnicodeScript.HAN) {
      return chineseOrJapanese(sample, letters);
    }
    if (letters < SHORTEST) {
      return Locale.ROOT;
    }
    return Optional.ofNullable(SCRIPTS.get(script))
        .or(() -> script == UnicodeScript.LATIN ? words.language(sample) : Optional.empty())
        .or(() -> model.language(sample))
        .orElse(Locale.ROOT);
  }

  /// Japanese writes its endings in kana; Chinese needs fewer signs to be sure of.
  private static Locale chineseOrJapanese(String sample, long letters) {
    long kana = sample.codePoints().filter(Languages::isKana).count();
    if (letters * 4 < SHORTEST) {
      return Locale.ROOT;
    }
    return kana * 10 > letters ? Locale.JAPANESE : Locale.CHINESE;
  }

  private static boolean isKana(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
  }
}
