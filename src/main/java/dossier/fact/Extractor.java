package dossier.fact;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.PublicationDate;
import dossier.fact.Span.Moment;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the facts of articles. Safe for use by many threads; the same article gives the same
/// facts, whatever came before it: all that changes is the count of skipped rules. The cost is
/// linear in the length of the text.
public final class Extractor {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;
  private static final int LONGEST_YEARS = 100;

  private final Vocabulary vocabulary;
  private final Rules rules;
  private final Map<String, LongAdder> skips = new ConcurrentHashMap<>();

  public Extractor(Vocabulary vocabulary, Rules rules) {
    this.vocabulary = vocabulary;
    this.rules = rules;
  }

  /// What each phrase of the names and rules means, as a hash, by the phrase folded. In a text
  /// where the phrases that differ between two extractors do not stand, both find the same.
  public Map<String, String> meanings() {
    Map<String, String> meanings = new HashMap<>(rules.meanings());
    Map<Name, String> hashes = new HashMap<>();
    vocabulary
        .meanings()
        .forEach((label, names) -> {
          String all =
              names.stream()
                  .map(name -> hashes.computeIfAbsent(name, one -> ArticleId.hash(one.toString())))
                  .collect(Collectors.joining(" "));
          meanings.merge(label, all, (cue, named) -> cue + " " + named);
        });
    meanings.replaceAll((_, meaning) -> ArticleId.hash(meaning));
    return meanings;
  }

  /// What a text states and speaks of.
  ///
  /// @param facts in the order of their places
  /// @param names in the order of their places; of an article in another language than English only
  ///   those of the vocabulary
  /// @param years the years it speaks of, ascending, each once
  /// @param skipped ids of the rules that would have taken too long here, or failed: none of the
  ///   facts is theirs
  public record Extraction(
      List<Fact> facts, List<NameMention> names, List<Integer> years, List<String> skipped) {
    public Extraction {
      facts = List.copyOf(facts);
      names = List.copyOf(names);
      years = List.copyOf(years);
      skipped = List.copyOf(skipped);
    }
  }

  /// Sees the article's text, its dates, its language and its tags. An article in a language other
  /// than English has no facts; years are found in any.
  public Extraction extract(Article article) {
    Now now = now(article);
    Reading reading = Reading.of(article.text(), vocabulary, rules, now);
    Finder.Found found = find(article, now, reading, Segments.passages(reading));
    found.skipped().forEach(rule -> skips.computeIfAbsent(rule, _ -> new LongAdder()).increment());
    return new Extraction(
        Merger.merged(found.facts()),
        names(article, reading),
        years(reading),
        List.copyOf(found.skipped()));
  }

  private Finder.Found find(Article article, Now now, Reading reading, List<Passage> passages) {
    return isEnglish(article)
        ? new Finder(new Story(article, vocabulary, rules, now, passages))
            .facts(reading.cues().skipped())
        : new Finder.Found(List.of(), Set.of());
  }

  /// In how many articles each rule was skipped since this was made, by its id; only those that
  /// were.
  public Map<String, Long> skipped() {
    Map<String, Long> counts = new TreeMap<>();
    skips.forEach((rule, count) -> counts.put(rule, count.sum()));
    return counts;
  }

  /// Why each sentence of the article states what it states, in order. Reads the article anew.
  public List<Trace> why(Article article) {
    Now now = now(article);
    Reading reading = Reading.of(article.text(), vocabulary, rules, now);
    List<Passage> passages = Segments.passages(reading);
    List<Fact> facts = find(article, now, reading, passages).facts();
    return passages.stream().map(passage -> Trace.of(passage, facts)).toList();
  }

  /// What was recognised in the article's text, in order: names, amounts, times, quotations and
  /// cues. Cues and quotations may lie over the others.
  public List<TypedMention> mentions(Article article) {
    Reading reading = Reading.of(article.text(), vocabulary, rules, now(article));
    String text = article.text();
    List<TypedMention> mentions = new ArrayList<>();
    Stream.of(reading.names(), reading.moments(), reading.amounts(), reading.quotes())
        .flatMap(List::stream)
        .forEach(span -> mentions.add(TypedMention.of(text, span)));
    reading.cues().all().forEach(cue -> mentions.add(TypedMention.of(text, cue)));
    mentions.sort(
        Comparator.comparingInt(TypedMention::start)
            .thenComparing(TypedMention::end, Comparator.reverseOrder()));
    return List.copyOf(mentions);
  }

  /// The names in a text, in order; no two overlap.
  public List<NameMention> names(String text) {
    Words words = new Words(text, Sentences.starts(text));
    return Names.in(words, vocabulary).stream().map(name -> NameMention.of(text, name)).toList();
  }

  /// The names in the article's text, in order; no two overlap. Of an article in another language
  /// than English only those of the vocabulary.
  public List<NameMention> names(Article article) {
    return names(article, Reading.of(article.text(), vocabulary, rules, now(article)));
  }

  private static List<NameMention> names(Article article, Reading reading) {
    boolean english = isEnglish(article);
    return reading.names().stream()
        .map(name -> NameMention.of(article.text(), name))
        .filter(name -> english || name.id().isPresent())
        .toList();
  }

  /// The quantities in the article's text, in order, with durations and ordinals. Two never
  /// overlap.
  public List<QuantityMention> quantities(Article article) {
    return Quantities.in(article.text(), vocabulary, now(article));
  }

  /// The quantities in a text of which nothing else is known.
  public List<QuantityMention> quantities(String text) {
    return Quantities.in(text, vocabulary, new Now(Days.ALL));
  }

  /// The numbers in a text as they are written, with or without a unit, also those of a date.
  public List<QuantityMention> numbers(String text) {
    return BareNumbers.in(text);
  }

  /// The times in the article's text, in order, recurrences too. Two never overlap.
  public List<TimeMention> times(Article article) {
    return TimeMentions.in(article.text(), vocabulary, now(article));
  }

  /// The times in a text that was written on one of some days.
  public List<TimeMention> times(String text, Days written) {
    return TimeMentions.in(text, vocabulary, new Now(written));
  }

  private static Now now(Article article) {
    return new Now(article.about().published().map(PublicationDate::days).orElse(Days.ALL));
  }

  private static boolean isEnglish(Article article) {
    String language = article.about().language().getLanguage();
    return language.isEmpty() || language.equals("und") || language.equals("en");
  }

  private static List<Integer> years(Reading reading) {
    BitSet years = new BitSet();
    for (Moment moment : reading.moments()) {
      if (moment.absolute()) {
        addYears(moment.when().days(), years);
      }
    }
    return years.stream().boxed().toList();
  }

  private static void addYears(Days days, BitSet years) {
    int from = Math.max(days.first().getYear(), FIRST_YEAR);
    int to = Math.min(days.last().getYear(), LAST_YEAR);
    if (from <= to && to - from <= LONGEST_YEARS) {
      years.set(from, to + 1);
    }
  }
}
