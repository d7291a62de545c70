package dossier.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How text becomes tokens, for articles and queries alike. Safe for use by many threads.
///
/// Two forms: *stemmed* (English words by their stem after Porter, runs of Chinese, Japanese and
/// Korean as pairs of characters) and *exact* (every word as it stands, every ideograph alone).
/// Both are without case, accents and width. A text has its tokens at successive positions in
/// either form; none is dropped as too common. All parts are built into OpenSearch too.
enum Analysis {
  STEMMED,
  EXACT;

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

  /// Positions between two values of a field, so that no phrase spans them.
  static final int GAP = 1_000;

  private final Analyzer analyzer = new Chain(this);

  Analyzer analyzer() {
    return analyzer;
  }

  /// The tokens of `text`, in order.
  List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
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
    private final Analysis form;

    Chain(Analysis form) {
      this.form = form;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      Reader names = new PatternReplaceCharFilter(OF_A_NAME, "_", reader);
      Reader acronyms = new PatternReplaceCharFilter(OF_AN_ACRONYM, "", names);
      return new PatternReplaceCharFilter(BETWEEN_WORDS, " ", acronyms);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer tokenizer = new StandardTokenizer();
      return new TokenStreamComponents(
          tokenizer,
          switch (form) {
            case EXACT -> normalize(field, tokenizer);
            case STEMMED ->
                new PorterStemFilter(
                    new CJKBigramFilter(normalize(field, new EnglishPossessiveFilter(tokenizer))));
          });
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
}
