package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Duplicate.Kind;
import dossier.article.RawArticle;
import dossier.corpus.Folder;
import dossier.corpus.Inventory;
import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.search.Articles;
import dossier.search.Kept;
import dossier.search.Rank;
import dossier.search.Shingles;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettlingTest {
  private static final double THRESHOLD = 0.8;

  @TempDir private Path temp;
  private final MemoryIndex index = new MemoryIndex();

  /// The definition, by brute force: in the order of ranks, each is a copy of the first before it
  /// that is none and like it.
  private static Map<ArticleId, Optional<Duplicate>> defined(List<Article> articles) {
    List<Article> representatives = new ArrayList<>();
    Map<ArticleId, Optional<Duplicate>> defined = new HashMap<>();
    articles.stream()
        .sorted(Comparator.comparing(article -> Rank.of(article.about())))
        .forEach(article -> {
          Optional<Duplicate> copy =
              representatives.stream()
                  .flatMap(other -> duplicate(article, other).stream())
                  .findFirst();
          defined.put(article.id(), copy);
          if (copy.isEmpty()) {
            representatives.add(article);
          }
        });
    for (Article part : representatives) {
      representatives.stream()
          .filter(whole -> of(whole).size() > of(part).size())
          .filter(whole -> of(part).canBePart() && of(part).containedIn(of(whole)) >= 0.9)
          .max(
              Comparator.comparingInt((Article whole) -> of(whole).size())
                  .thenComparing(whole -> Rank.of(whole.about()), Comparator.<Rank>reverseOrder()))
          .ifPresent(whole ->
              defined.put(
                  part.id(),
                  Optional.of(
                      new Duplicate(whole.id(), Kind.CONTAINED, of(part).containedIn(of(whole))))));
    }
    return defined;
  }

  private static Shingles of(Article article) {
    return Shingles.of(article).orElseThrow();
  }

  private static Optional<Duplicate> duplicate(Article article, Article other) {
    Shingles one = of(article);
    Shingles two = of(other);
    Kind kind = one.fingerprint().equals(two.fingerprint()) ? Kind.EXACT : Kind.NEAR;
    return Optional.of(new Duplicate(other.id(), kind, one.similarity(two)))
        .filter(duplicate -> duplicate.similarity() >= THRESHOLD);
  }

  @RepeatedTest(30)
  void groups_are_as_defined_however_articles_come_and_go(RepetitionInfo repetition)
      throws IOException {
    long seed = Long.getLong("seed", repetition.getCurrentRepetition());
    Random random = new Random(seed);
    Ingest ingest = ingest();
    for (int round = 0; round < 40; round++) {
      for (int i = random.nextInt(4); i >= 0; i--) {
        ArticleId id = new ArticleId("a" + random.nextInt(14));
        if (random.nextInt(4) == 0) {
          ingest.delete(id);
        } else {
          ingest.store(new Kept(article(random, id.value()), List.of(), Optional.empty()));
        }
      }
      ingest.commit();
      Map<ArticleId, Optional<Duplicate>> settled =
          index.articles().values().stream()
              .collect(Collectors.toMap(Article::id, article -> article.about().duplicateOf()));
      assertThat(settled)
          .as("-Dseed=%d, round %d", seed, round)
          .isEqualTo(defined(List.copyOf(index.articles().values())));
    }
  }

  /// A text of twenty-six words of which a few at the end vary: alike where not too many do.
  private static Article article(Random random, String id) {
    String text =
        random.nextBoolean()
            ? words("steady", 21)
                + IntStream.range(0, 5)
                    .mapToObj(i -> " word" + i + random.nextInt(2))
                    .collect(Collectors.joining())
            : IntStream.range(0, 4)
                .filter(i -> i == 1 || random.nextBoolean())
                .mapToObj(i -> words("part" + i + "x", 110))
                .collect(Collectors.joining(" "));
    Articles article = Articles.id(id).text(text);
    if (random.nextInt(3) > 0) {
      article.published(Days.of(LocalDate.of(2019, 5, 1 + random.nextInt(9))));
    }
    return article.article();
  }

  private static String words(String start, int count) {
    return IntStream.range(0, count).mapToObj(i -> start + i).collect(Collectors.joining(" "));
  }

  @Test
  void wire_text_is_recognised_in_a_longer_article_and_is_no_copy_of_it() throws IOException {
    Ingest ingest = ingest();
    String wire = words("wire", 150);
    ingest.put(new RawArticle("", "wire", wire, "test", false, List.of()));
    ingest.commit();
    String longer = words("own", 100) + "\n\n" + wire + "\n\n" + words("more", 60);
    ingest.put(new RawArticle("", "longer", longer, "test", false, List.of()));
    ingest.commit();
    Article found = index.article(new ArticleId("wire")).orElseThrow();
    assertThat(found.about().duplicateOf())
        .contains(new Duplicate(new ArticleId("longer"), Kind.CONTAINED, 1));
    assertThat(found.about().representative()).isEqualTo(found.id());
    ingest.delete(new ArticleId("longer"));
    ingest.commit();
    assertThat(index.article(found.id()).orElseThrow().about().duplicateOf()).isEmpty();
  }

  @Test
  void alike_is_not_passed_on_from_one_to_the_next() throws IOException {
    Ingest ingest = ingest();
    String middle = words("steady", 34);
    String[] texts = {"one two three %s four five six", "one two three %s 4 5 6", "1 2 3 %s 4 5 6"};
    for (int i = 0; i < texts.length; i++) {
      String text = String.format(texts[i], middle);
      ingest.put(new RawArticle("", "abc".substring(i, i + 1), text, "test", false, List.of()));
    }
    ingest.commit();
    assertThat(index.article(new ArticleId("b")).orElseThrow().about().representative())
        .isEqualTo(new ArticleId("a"));
    assertThat(index.article(new ArticleId("c")).orElseThrow().about().duplicateOf()).isEmpty();
  }

  @Test
  void the_earliest_stands_for_its_copies_also_when_it_is_found_later() throws IOException {
    Folder folder =
        new Folder(temp.resolve("corpus"))
            .with("b.md", "---\npublished: 2019-05-04\n---\n" + "The same long story. ".repeat(9));
    Ingest ingest = ingest();
    ingest.run(folder.corpus(), Progress.NONE);
    folder.with("z.md", "---\npublished: 2019-05-03\n---\n" + "The same long story. ".repeat(9));
    assertThat(ingest.run(folder.corpus(), Progress.NONE).stored()).isEqualTo(1);
    assertThat(index.article(ArticleId.of("b.md")).orElseThrow().about().duplicateOf())
        .contains(new Duplicate(ArticleId.of("z.md"), Kind.EXACT, 1));
  }

  private Ingest ingest() throws IOException {
    Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.builtIn());
    Understanding understanding = new Understanding(Vocabulary.EMPTY, extractor, Clock.systemUTC());
    return new Ingest(index, Inventory.load(temp, "memory", "shape"), understanding, THRESHOLD);
  }
}
