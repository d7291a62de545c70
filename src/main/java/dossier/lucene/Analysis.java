package dossier.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;

/// How text becomes tokens, for articles and queries alike. Safe for use by many threads.
///
/// Every text has two forms: *stemmed* (English words by their stem after Porter, runs of Chinese,
/// Japanese and Korean as pairs of characters) and *exact* (every word as it stands, every
/// ideograph alone). An article in another of the larger European languages has a third, with the
/// stems of its own language (Savoy's light stemmers, Snowball's where there is none). All are
/// without case, accents, width and the commas that group digits. A text has its tokens at the same
/// positions in every form; where a run of ideographs ends, the stemmed one has none for the last
/// of them. None is dropped as too common. All parts are built into OpenSearch too. To add a
/// language, add its code and its stemmer here.
enum Analysis {
  STEMMED,
  EXACT,
  GERMAN("de"),
  FRENCH("fr"),
  SPANISH("es"),
  ITALIAN("it"),
  PORTUGUESE("pt"),
  DUTCH("nl"),
  SWEDISH("sv"),
  DANISH("da"),
  NORWEGIAN("no", "nb", "nn"),
  FINNISH("fi"),
  RUSSIAN("ru");

  /// The plus, hash, ampersand or dot that makes a name of what it stands beside: `C++`, `F#`,
  /// `AT&T`, `.NET`. An underscore in its place is kept by the tokenizer, and moves no offset.
  private static final Pattern OF_A_NAME =
      Pattern.compile(
          "[+#&.](?:"
              + "(?<=(?<![\\p{L}\\p{N}])\\p{L}\\+)(?=\\+)"
              + "|(?<=(?<![\\p{L}\\p{N}])\\p{L}\\+\\+)"
              + "|(?<=(?<![\\p{L}\\p{N}])\\p{L}#)(?![\\p{L}\\p{N}#])"
              + "|(?<=(?<![\\p{L}\\p{N}])\\p{L}{1,2}&)(?=\\p{L}{1,2}(?![\\p{L}\\p{N}]))"
              + "|(?<=(?<![\\p{L}\\p{N}.])\\.)(?=(?i:net)(?![\\p{L}\\p{N}])))");

  /// A dot between single letters: `U.S.` is `US`.
  private static final Pattern OF_AN_ACRONYM =
      Pattern.compile("\\.(?<=(?<![\\p{L}\\p{N}])\\p{L}\\.)(?=\\p{L}(?![\\p{L}\\p{N}]))");

  /// A dot or colon between letters, which the tokenizer would keep: `11main.com` holds `11main`.
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[.:](?<=\\p{L}[.:])(?=\\p{L})");

  /// The hyphen after the `e` of "electronic": `e-commerce` is `ecommerce`.
  private static final Pattern OF_ELECTRONIC =
      Pattern.compile("[-‐‑](?<=(?<![\\p{L}\\p{N}-])[eE][-‐‑])(?=\\p{L}{2})");

  /// A comma or narrow space between groups of three digits, and a dot where it cannot be a decimal
  /// point: `1,000,000` is `1000000`.
  private static final Pattern OF_GROUPED_DIGITS =
      Pattern.compile(
          "[,\u00a0\u202f’'](?<=\\d.)(?=\\d{3}(?!\\d))"
              + "|\\.(?<=(?<![\\d.])\\d{1,3}\\.)(?=\\d{3}\\.\\d{3}(?!\\d))"
              + "|\\.(?<=(?<![\\d.])\\d{1,3}\\.\\d{3}\\.)(?=\\d{3}(?!\\d))");

  /// Stands for a position without a token.
  static final String NO_TOKEN = "";

  /// Positions between two values of a field, so that no phrase spans them.
  static final int GAP = 1_000;

  private final List<String> languages;
  private final Analyzer analyzer = new Chain(this);

  Analysis(String... languages) {
    this.languages = List.of(languages);
  }

  /// The form that an article in this language has beside the two that all have.
  static Optional<Analysis> of(Locale language) {
    return Arrays.stream(values())
        .filter(form -> form.languages.contains(language.getLanguage()))
        .findFirst();
  }

  /// The forms in which the words of some language are stemmed.
  static List<Analysis> ofLanguages() {
    return Arrays.stream(values()).filter(form -> !form.languages.isEmpty()).toList();
  }

  /// How the fields that hold this form are told apart.
  String suffix() {
    return switch (this) {
      case STEMMED -> "";
      case EXACT -> ".exact";
      default -> "." + languages.getFirst();
    };
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /// The tokens of `text` by their positions, [#NO_TOKEN] where there is none; the last is one.
  List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        for (int i = 1; i < step.getPositionIncrement(); i++) {
          tokens.add(NO_TOKEN);
        }
        tokens.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string can always be read", e);
    }
    return tokens;
  }

  /// `token` without case, accents and width, as the exact form has it.
  static String folded(String token) {
    return EXACT.analyzer.normalize("", token).utf8ToString();
  }

  private static final class Chain extends Analyzer {
    /// Of Italian, in front of an apostrophe.
    private static final CharArraySet ARTICLES =
        new CharArraySet(
            List.of("l", "un", "d", "dell", "all", "dall", "nell", "sull", "quell", "c", "s"),
            true);

    private final Analysis form;

    Chain(Analysis form) {
      this.form = form;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      Reader names = new PatternReplaceCharFilter(OF_A_NAME, "_", reader);
      Reader acronyms = new PatternReplaceCharFilter(OF_AN_ACRONYM, "", names);
      Reader electronic = new PatternReplaceCharFilter(OF_ELECTRONIC, "", acronyms);
      Reader numbers = new PatternReplaceCharFilter(OF_GROUPED_DIGITS, "", electronic);
      return new PatternReplaceCharFilter(BETWEEN_WORDS, " ", numbers);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(tokenizer, filtered(field, tokenizer));
    }

    private TokenStream filtered(String field, TokenStream words) {
      return switch (form) {
        case EXACT -> normalize(field, words);
        case STEMMED ->
            new PorterStemFilter(
                new InPlace(
                    new CJKBigramFilter(normalize(field, new EnglishPossessiveFilter(words)))));
        default -> new ASCIIFoldingFilter(stemmed(new LowerCaseFilter(new CJKWidthFilter(words))));
      };
    }

    /// The stemmers see the accents, which tell one ending from another.
    private TokenStream stemmed(TokenStream words) {
      return switch (form) {
        case GERMAN -> new GermanLightStemFilter(new GermanNormalizationFilter(words));
        case FRENCH ->
            new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
        case SPANISH -> new SpanishLightStemFilter(words);
        case ITALIAN -> new ItalianLightStemFilter(new ElisionFilter(words, ARTICLES));
        case PORTUGUESE -> new PortugueseLightStemFilter(words);
        case DUTCH -> new SnowballFilter(words, new DutchStemmer());
        case SWEDISH -> new SwedishLightStemFilter(words);
        case DANISH -> new SnowballFilter(words, new DanishStemmer());
        case NORWEGIAN -> new NorwegianLightStemFilter(words);
        case FINNISH -> new FinnishLightStemFilter(words);
        case RUSSIAN -> new RussianLightStemFilter(words);
        case STEMMED, EXACT -> words;
      };
    }

    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(new CJKWidthFilter(tokens)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }

  /// Leaves the position of the last ideograph of a run free, which pairs have no token for.
  private static final class InPlace extends TokenFilter {
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private boolean inRun;
    private int end;

    InPlace(TokenStream pairs) {
      super(pairs);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      if (inRun && offset.startOffset() >= end) {
        step.setPositionIncrement(step.getPositionIncrement() + 1);
      }
      inRun = type.type().equals(CJKBigramFilter.DOUBLE_TYPE);
      end = offset.endOffset();
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      if (inRun) {
        step.setPositionIncrement(step.getPositionIncrement() + 1);
      }
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      inRun = false;
    }
  }
}
