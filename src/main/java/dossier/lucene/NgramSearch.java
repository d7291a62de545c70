package dossier.lucene;

import dossier.search.HistogramRequest;
import dossier.search.Ngrams;
import dossier.search.NgramsRequest;
import dossier.search.Snippet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/// Counts the runs of words around the matches of a query. For one request; costs a look at each
/// matching article, and at its text where it has a match.
final class NgramSearch {
  /// More different runs are refused: they are kept in memory until all are counted.
  private static final int MOST = 200_000;

  private final Search search;
  private final Library library;

  NgramSearch(Search search, Library library) {
    this.search = search;
    this.library = library;
  }

  /// What is counted of a run.
  private static final class Tally {
    private final int[] years;
    private int count;
    private int articles;
    private int undated;
    private int last = -1;

    Tally(int years) {
      this.years = new int[years];
    }

    int count() {
      return count;
    }
  }

  Ngrams ngrams(NgramsRequest request) throws IOException {
    Query words = search.articles(request.scope().query());
    Query query = search.within(request.scope(), words);
    int[] articles = search.documents(query);
    if (articles.length > NgramsRequest.MOST_ARTICLES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%,d articles are too many to count runs of words in; narrow them to %,d",
              articles.length,
              NgramsRequest.MOST_ARTICLES));
    }
    Spread spread = Spread.of(search.searcher(), query, HistogramRequest.Interval.YEAR);
    Map<String, Tally> tallies = tallies(articles, words, spread, request.words());
    Comparator<Map.Entry<String, Tally>> order =
        Map.Entry.comparingByValue(Comparator.comparingInt(Tally::count).reversed());
    List<Ngrams.Ngram> highest =
        tallies.entrySet().stream()
            .sorted(order.thenComparing(entry -> new BytesRef(entry.getKey())))
            .limit(request.size())
            .map(entry -> ngram(entry.getKey(), entry.getValue(), spread.start()))
            .toList();
    return new Ngrams(articles.length, tallies.size(), highest);
  }

  private static Ngrams.Ngram ngram(String text, Tally tally, long firstYear) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    for (int i = 0; i < tally.years.length; i++) {
      if (tally.years[i] > 0) {
        years.put((int) firstYear + i, tally.years[i]);
      }
    }
    return new Ngrams.Ngram(text, tally.count, tally.articles, years, tally.undated);
  }

  private Map<String, Tally> tallies(int[] articles, Query words, Spread spread, int length)
      throws IOException {
    Places places = new Places(search.searcher(), library, words);
    Map<Integer, Spread.Dated> dates = new HashMap<>();
    spread.articles().forEach(dated -> dates.put(dated.document(), dated));
    Map<String, Tally> tallies = new HashMap<>();
    for (int article : articles) {
      List<Snippet.Span> found = places.of(article);
      if (!found.isEmpty()) {
        for (String run : runs(library.text(article), found, length)) {
          Tally tally = tallies.computeIfAbsent(run, _ -> new Tally(spread.size()));
          add(tally, article, dates, spread.start());
        }
        checkSize(tallies.size());
      }
      search.checkTime();
    }
    return tallies;
  }

  private static void checkSize(int distinct) {
    if (distinct > MOST) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "more than %,d different runs of words; narrow the articles or take shorter runs",
              MOST));
    }
  }

  private static void add(
      Tally tally, int article, Map<Integer, Spread.Dated> dates, long firstYear) {
    tally.count++;
    tally.articles += tally.last == article ? 0 : 1;
    tally.last = article;
    Spread.Dated dated = dates.get(article);
    if (dated == null) {
      tally.undated++;
    } else {
      for (long year = dated.first(); year <= dated.last(); year++) {
        tally.years[(int) (year - firstYear)]++;
      }
    }
  }

  /// The runs of a text that hold a match, each place once.
  private static List<String> runs(String text, List<Snippet.Span> places, int length) {
    Map<Integer, String> runs = new TreeMap<>();
    for (Snippet.Span place : places) {
      Tokens.Token[] around = Window.of(text, place, length - 1).toArray(Tokens.Token[]::new);
      for (int first = 0; first + length <= around.length; first++) {
        Tokens.Token last = around[first + length - 1];
        if (around[first].start() <= place.start() && place.end() <= last.end()) {
          runs.put(
              around[first].start(), joined(Arrays.asList(around).subList(first, first + length)));
        }
      }
    }
    return List.copyOf(runs.values());
  }

  /// The words with a space between them, but for characters that are written without.
  static String joined(List<Tokens.Token> tokens) {
    StringBuilder run = new StringBuilder();
    boolean wasAlone = true;
    for (Tokens.Token token : tokens) {
      boolean isAlone = Tokens.isAlone(token.word().codePointAt(0));
      run.append(run.isEmpty() || wasAlone && isAlone ? "" : " ").append(token.word());
      wasAlone = isAlone;
    }
    return run.toString();
  }
}
