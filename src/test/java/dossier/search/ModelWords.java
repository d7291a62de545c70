package dossier.search;

import dossier.article.ArticleId;
import dossier.article.Metadata;
import dossier.query.Field;
import dossier.query.Query;
import dossier.search.ModelIndex.Words.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words of articles tell: every text read from its beginning.
///
/// @param selected the articles of a scope
record ModelWords(
    List<ModelEntry> archive, ModelIndex.Words words, Function<Scope, List<ModelEntry>> selected)
    implements WordSearcher {
  private static final Comparator<String> CODE_POINTS =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  @Override
  public SignificantTerms terms(TermsRequest request) {
    List<ModelEntry> within = selected.apply(request.scope());
    List<ModelEntry> all = selected.apply(request.scope().archive());
    Map<String, Integer> usual = counts(all);
    List<SignificantTerms.Term> terms = new ArrayList<>();
    counts(within)
        .forEach((word, count) -> {
          int archived = usual.getOrDefault(word, 0);
          double score = request.measure().score(count, archived, within.size(), all.size());
          if (count >= Math.min(2, within.size()) && score > 0) {
            terms.add(new SignificantTerms.Term(word, count, archived, score));
          }
        });
    terms.sort(
        Comparator.comparingDouble(SignificantTerms.Term::score)
            .reversed()
            .thenComparing(SignificantTerms.Term::text, CODE_POINTS));
    return new SignificantTerms(
        within.size(), all.size(), terms.stream().limit(request.size()).toList());
  }

  private Map<String, Integer> counts(List<ModelEntry> entries) {
    Map<String, Integer> counts = new HashMap<>();
    for (ModelEntry entry : entries) {
      String text = entry.article().text();
      Stream<String> whole =
          words.places().apply(text).stream().map(Token::word).filter(word -> !isPaired(word, 0));
      Stream<String> pairs =
          words.stems().apply(text).stream()
              .map(Token::word)
              .filter(word -> word.codePointCount(0, word.length()) == 2)
              .filter(word -> isPaired(word, 0) && isPaired(word, word.offsetByCodePoints(0, 1)));
      Stream.concat(whole, pairs).distinct().forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    return counts;
  }

  private static boolean isPaired(String word, int at) {
    return Set.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA)
        .contains(Character.UnicodeScript.of(word.codePointAt(at)));
  }

  /// The ranges of a text where a query of words and phrases matches, ascending and apart.
  private List<Snippet.Span> places(Query query, ModelEntry entry) {
    List<Snippet.Span> joined = new ArrayList<>();
    all(query, entry)
        .sorted(Comparator.comparingInt(Snippet.Span::start))
        .forEach(span -> {
          if (!joined.isEmpty() && span.start() < joined.getLast().end()) {
            Snippet.Span last = joined.removeLast();
            joined.add(new Snippet.Span(last.start(), Math.max(last.end(), span.end())));
          } else {
            joined.add(span);
          }
        });
    return joined;
  }

  private Stream<Snippet.Span> all(Query query, ModelEntry entry) {
    if (!new ModelQuery(words).of(query).test(entry)) {
      return Stream.of();
    }
    String text = entry.article().text();
    return switch (query) {
      case Query.Word(Optional<Field> field, String word) when isOfText(field) ->
          Stream.concat(
              runs(words.stems().apply(text), words.stemmed().apply(word), String::equals),
              runs(words.places().apply(text), words.exact().apply(word), String::equals));
      case Query.Phrase(Optional<Field> field, String phrase, int slop)
          when isOfText(field) && slop == 0 ->
          runs(words.places().apply(text), words.exact().apply(phrase), String::equals);
      case Query.And(List<Query> clauses) -> clauses.stream().flatMap(one -> all(one, entry));
      case Query.Or(List<Query> clauses) -> clauses.stream().flatMap(one -> all(one, entry));
      case Query.All _, Query.Not _, Query.Label _, Query.Range _, Query.Has _ -> Stream.of();
      default -> throw new IllegalArgumentException("the model has no places of " + query);
    };
  }

  private static boolean isOfText(Optional<Field> field) {
    return field.isEmpty() || field.get() == Field.TEXT;
  }

  private static Stream<Snippet.Span> runs(
      List<Token> tokens, List<String> asked, BiPredicate<String, String> same) {
    List<Snippet.Span> runs = new ArrayList<>();
    for (int at = 0; at + asked.size() <= tokens.size() && !asked.isEmpty(); at++) {
      boolean all = true;
      for (int i = 0; i < asked.size(); i++) {
        all &= same.test(tokens.get(at + i).word(), asked.get(i));
      }
      if (all) {
        runs.add(new Snippet.Span(tokens.get(at).start(), tokens.get(at + asked.size() - 1).end()));
      }
    }
    return runs.stream();
  }

  @Override
  public Lines lines(LinesRequest request) {
    List<ModelEntry> entries = new ArrayList<>(selected.apply(request.scope()));
    boolean newest = request.sort() == SearchRequest.Sort.NEWEST;
    Comparator<ModelEntry> order =
        Comparator.comparingDouble(entry -> ModelIndex.key(entry, request.sort(), 0));
    entries.sort((newest ? order.reversed() : order).thenComparing(ModelEntry::id));
    List<Lines.Line> lines = new ArrayList<>();
    List<LinesRequest.After> places = new ArrayList<>();
    for (ModelEntry entry : entries) {
      var cursor = new Page.Cursor(ModelIndex.key(entry, request.sort(), 0), entry.id());
      for (Snippet.Span place : places(request.scope().query(), entry)) {
        places.add(new LinesRequest.After(cursor, place.start()));
        lines.add(
            Lines.Line.of(
                entry.article().about(),
                entry.article().text(),
                place.start(),
                place.end(),
                request.width()));
      }
    }
    int from = request.after().map(after -> places.indexOf(after) + 1).orElse(0);
    int to = Math.min(lines.size(), from + request.limit());
    return new Lines(
        entries.size(),
        Optional.of((long) lines.size()),
        lines.subList(from, to),
        to < lines.size() ? Optional.of(places.get(to - 1)) : Optional.empty());
  }

  @Override
  public Ngrams ngrams(NgramsRequest request) {
    List<ModelEntry> entries = selected.apply(request.scope());
    Map<String, List<ModelEntry>> runs = new TreeMap<>(CODE_POINTS);
    for (ModelEntry entry : entries) {
      List<Token> tokens = words.places().apply(entry.article().text());
      List<Snippet.Span> places = places(request.scope().query(), entry);
      for (int at = 0; at + request.words() <= tokens.size(); at++) {
        List<Token> run = tokens.subList(at, at + request.words());
        if (places.stream().anyMatch(place -> holds(run, place))) {
          runs.computeIfAbsent(text(run), _ -> new ArrayList<>()).add(entry);
        }
      }
    }
    List<Ngrams.Ngram> ngrams =
        runs.entrySet().stream()
            .map(run -> ngram(run.getKey(), run.getValue()))
            .sorted(Comparator.comparingInt(Ngrams.Ngram::count).reversed())
            .limit(request.size())
            .toList();
    return new Ngrams(entries.size(), runs.size(), ngrams);
  }

  private static boolean holds(List<Token> run, Snippet.Span place) {
    return run.getFirst().start() <= place.start() && place.end() <= run.getLast().end();
  }

  private static String text(List<Token> run) {
    String spaced = run.stream().map(Token::word).collect(Collectors.joining(" "));
    return spaced.replaceAll(
        "(?<=[\\p{IsHan}\\p{IsHiragana}]) (?=[\\p{IsHan}\\p{IsHiragana}])", "");
  }

  private static Ngrams.Ngram ngram(String text, List<ModelEntry> entries) {
    TreeMap<Integer, Integer> years = new TreeMap<>();
    entries.stream()
        .filter(ModelHistogram::isCountable)
        .flatMap(entry -> entry.days().orElseThrow().years().boxed())
        .forEach(year -> years.merge(year, 1, Integer::sum));
    int undated = (int) entries.stream().filter(e -> !ModelHistogram.isCountable(e)).count();
    int articles = (int) entries.stream().map(ModelEntry::id).distinct().count();
    return new Ngrams.Ngram(text, entries.size(), articles, years, undated);
  }

  /// By the sum of the rarity of the words that two articles share.
  @Override
  public List<Related> related(ArticleId id, int most) {
    Map<String, Integer> usual = counts(archive);
    List<ModelEntry> own = archive.stream().filter(e -> e.article().id().equals(id)).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Metadata about = own.getFirst().article().about();
    List<Related> related = new ArrayList<>();
    for (ModelEntry other : ModelKinship.onePerGroup(archive)) {
      Set<String> shared = new TreeSet<>(counts(own).keySet());
      shared.retainAll(new HashSet<>(counts(List.of(other)).keySet()));
      double score =
          shared.stream()
              .mapToDouble(word -> 1 + Math.log(archive.size() / usual.getOrDefault(word, 1)))
              .sum();
      if (!other.article().about().representative().equals(about.representative())
          && shared.size() > 1) {
        related.add(new Related(other.article().about(), score, List.copyOf(shared)));
      }
    }
    related.sort(
        Comparator.comparingDouble(Related::score)
            .reversed()
            .thenComparing(one -> one.about().id()));
    return related.stream().limit(most).toList();
  }
}
