package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.article.RawArticle;
import dossier.fact.Extractor;
import dossier.fact.Fact;
import dossier.fact.Sentences;
import dossier.ingest.Line.Kind;
import dossier.search.Kept;
import dossier.vocabulary.Mention;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes of a raw article what the archive keeps: cleans it, finds its title, authors, date,
/// language and tags, and its facts. The same raw article gives the same result, whatever came
/// before it. Safe for use by many threads.
public final class Understanding {
  private static final int HEADING_WORDS = 12;

  private final Vocabulary vocabulary;
  private final Extractor extractor;
  private final Clock clock;
  private final Cleaner cleaner;
  private final Languages languages = new Languages();

  /// @param clock no article is from after its today
  public Understanding(Vocabulary vocabulary, Extractor extractor, Clock clock) {
    this.vocabulary = vocabulary;
    this.extractor = extractor;
    this.clock = clock;
    this.cleaner = new Cleaner(vocabulary);
  }

  /// An article and what it states.
  ///
  /// @param skippedRules ids of the fact rules that were skipped in it
  public record Understood(Article article, List<Fact> facts, List<String> skippedRules) {
    public Understood {
      facts = List.copyOf(facts);
      skippedRules = List.copyOf(skippedRules);
    }

    /// As understood with every rule.
    Understood(Article article, List<Fact> facts) {
      this(article, facts, List.of());
    }

    /// With what is to be kept of `raw`, so that it can be understood anew: a clipping as it is; of
    /// another the text that was made of its own, of which the same would be made again.
    Kept kept(RawArticle raw) {
      RawArticle lasting = raw.clipping() ? raw : raw.withText(article.text());
      return new Kept(article, facts, Optional.of(lasting));
    }
  }

  /// In how many articles each fact rule was skipped so far, by its id.
  public Map<String, Long> skippedRules() {
    return extractor.skipped();
  }

  /// What each phrase of the names and rules means to it: [Extractor#meanings()].
  public Map<String, String> meanings() {
    return extractor.meanings();
  }

  /// What the raw article says. Its text can turn out empty, where all of it was page junk.
  public Understood of(RawArticle raw) {
    return of(raw, Reasons.NONE);
  }

  /// As [#of(RawArticle)]; `reasons` is told why.
  public Understood of(RawArticle raw, Reasons reasons) {
    Clipping clipping = raw.clipping() ? cleaner.clean(raw.text()) : new Clipping(List.of());
    clipping.lines().forEach(line -> reasons.line(line.kind().name(), line.text(), line.why()));
    String text = raw.clipping() ? clipping.text() : Paragraphs.normalised(raw.text());
    Imprint imprint = Imprint.of(raw, clipping, text, vocabulary, languages);
    Optional<String> title = imprint.title().map(Learned::value);
    int[] starts = Sentences.starts(text);
    List<Mention> mentions = vocabulary.mentions(text, starts);
    Tags tags =
        new Tags(
            vocabulary, raw, title.map(words -> inTitle(words, text)).orElse(List.of()), mentions);
    Optional<Name> initiative =
        Optional.of(tags.initiatives()).filter(all -> all.size() == 1).map(List::getFirst);
    Undated undated =
        new Undated(
            raw,
            clipping.of(Kind.DATELINE),
            title.orElse(""),
            text,
            Undated.sentences(text, starts, mentions, initiative),
            initiative,
            LocalDate.now(clock),
            reasons);
    Metadata about =
        new Metadata(
            ArticleId.of(raw.id()),
            title,
            title.orElseGet(() -> firstWords(text)),
            imprint.authors().map(Learned::value).orElse(List.of()),
            imprint.publisher().map(Learned::value),
            imprint.section().map(Learned::value),
            Dating.published(undated),
            ClaimedDates.modified(raw.claims(), LocalDate.now(clock)),
            imprint.language().map(Learned::value).orElse(Locale.ROOT),
            imprint.url().map(Learned::value),
            raw.file(),
            tags.with(List.of(), Reasons.NONE),
            List.of(),
            Optional.empty(),
            imprint.origins());
    return withFacts(new Article(about, text), tags, reasons);
  }

  private Understood withFacts(Article article, Tags tags, Reasons reasons) {
    Extractor.Extraction extraction = extractor.extract(article);
    Metadata about =
        article
            .about()
            .withTags(tags.with(extraction.facts(), reasons))
            .withMentionedYears(extraction.years());
    return new Understood(
        new Article(about, article.text()), extraction.facts(), extraction.skipped());
  }

  /// The mentions in a title. The first paragraph counts as what stands before it, for names that
  /// need other words near them.
  private List<Mention> inTitle(String title, String text) {
    int end = text.indexOf("\n\n");
    String context = (end < 0 ? text : text.substring(0, end)) + "\n";
    return vocabulary.mentions(context + title, new int[] {0, context.length()}).stream()
        .filter(mention -> mention.start() >= context.length())
        .toList();
  }

  /// The first twelve words; of a text without spaces between words, so many characters.
  private static String firstWords(String text) {
    String[] words = Paragraphs.oneLine(text.substring(0, Math.min(text.length(), 400))).split(" ");
    String first =
        String.join(" ", List.of(words).subList(0, Math.min(HEADING_WORDS, words.length)));
    int longest = Math.min(first.length(), 120);
    boolean whole =
        words.length <= HEADING_WORDS && first.length() <= longest && text.length() <= longest;
    return whole ? first : first.substring(0, longest) + " …";
  }
}
