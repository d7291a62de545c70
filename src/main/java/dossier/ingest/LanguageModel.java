package dossier.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's language detector (103 languages), asked only about those that an archive is likely to
/// hold. The model is read at the first question, which costs about a second; one thread at a time.
final class LanguageModel {
  /// ISO 639-3 as the model answers, BCP 47 as we say it.
  private static final Map<String, String> LIKELY =
      Map.ofEntries(
          Map.entry("eng", "en"),
          Map.entry("deu", "de"),
          Map.entry("fra", "fr"),
          Map.entry("spa", "es"),
          Map.entry("ita", "it"),
          Map.entry("nld", "nl"),
          Map.entry("por", "pt"),
          Map.entry("pol", "pl"),
          Map.entry("ces", "cs"),
          Map.entry("slk", "sk"),
          Map.entry("slv", "sl"),
          Map.entry("hrv", "hr"),
          Map.entry("ron", "ro"),
          Map.entry("hun", "hu"),
          Map.entry("swe", "sv"),
          Map.entry("dan", "da"),
          Map.entry("nob", "nb"),
          Map.entry("fin", "fi"),
          Map.entry("est", "et"),
          Map.entry("lav", "lv"),
          Map.entry("lit", "lt"),
          Map.entry("tur", "tr"),
          Map.entry("ind", "id"),
          Map.entry("vie", "vi"),
          Map.entry("cat", "ca"),
          Map.entry("rus", "ru"),
          Map.entry("ukr", "uk"),
          Map.entry("bul", "bg"),
          Map.entry("srp", "sr"),
          Map.entry("mkd", "mk"),
          Map.entry("bel", "be"),
          Map.entry("ara", "ar"),
          Map.entry("fas", "fa"),
          Map.entry("urd", "ur"),
          Map.entry("hin", "hi"),
          Map.entry("ben", "bn"),
          Map.entry("tam", "ta"),
          Map.entry("mar", "mr"),
          Map.entry("nep", "ne"));

  private static final String FILE = "/langdetect-183.bin";

  private Optional<LanguageDetectorME> detector = Optional.empty();

  /// The likeliest of the likely languages.
  synchronized Optional<Locale> language(String text) {
    LanguageDetectorME loaded = detector.orElseGet(LanguageModel::load);
    detector = Optional.of(loaded);
    return Arrays.stream(loaded.predictLanguages(text))
        .filter(language -> LIKELY.containsKey(language.getLang()))
        .max(Comparator.comparingDouble(Language::getConfidence))
        .map(language -> Locale.of(LIKELY.getOrDefault(language.getLang(), "")));
  }

  private static LanguageDetectorME load() {
    Optional<InputStream> file = Optional.ofNullable(LanguageModel.class.getResourceAsStream(FILE));
    try (InputStream in =
        file.orElseThrow(() -> new IllegalStateException("the language model is missing"))) {
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the language model cannot be read", e);
    }
  }
}
