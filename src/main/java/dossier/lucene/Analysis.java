package dossier.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// How text becomes tokens, for articles and queries alike. Safe for use by many threads.
///
/// Two forms: *stemmed* (English words by their stem after Porter, runs of Chinese, Japanese and
/// Korean as pairs of characters) and *exact* (every word as it stands, every ideograph alone).
/// Both are without case, accents and width. None is dropped as too common. A token has the same
/// position in either form; where a run of ideographs ends, the stemmed one has no token for the
/// last of them. All parts are built into OpenSearch too.
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

  /// Stands for a position without a token.
  static final String NO_TOKEN = "";

  /// Positions between two values of a field, so that no phrase spans them.
  static final int GAP = 1_000;

  private final Analyzer analyzer = new Chain(this);

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
                    new InPlace(
                        new CJKBigramFilter(
                            normalize(field, new EnglishPossessiveFilter(tokenizer)))));
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
