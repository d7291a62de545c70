package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.Folder;
import dossier.corpus.Inventory;
import dossier.fact.Fact;
import dossier.lucene.LuceneIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

/// Names and rules that change, and what the index then holds: what a fresh one would.
class RelearningTest {
  @TempDir private Path temp;
  private final Map<String, RawArticle> singles = new TreeMap<>();

  /// An article and what it states.
  private record Stated(Article article, List<Fact> facts) {}

  @RepeatedTest(3)
  void what_was_understood_anew_is_what_a_fresh_index_holds(RepetitionInfo repetition)
      throws IOException {
    long seed = Long.getLong("seed", repetition.getCurrentRepetition());
    Random random = new Random(seed);
    RandomKnowledge knowledge = new RandomKnowledge(random);
    Folder corpus = new Folder(Files.createDirectories(temp.resolve("corpus")));
    int changed = 0;
    int left = 0;
    try (LuceneIndex index = LuceneIndex.open(temp.resolve("index"))) {
      Ingest ingest = ingest(index, temp.resolve("index"), knowledge.understanding(temp));
      ingest.relearn();
      for (int step = 0; step < 4; step++) {
        change(random, knowledge, corpus, ingest);
        ingest.run(corpus.corpus(), Progress.NONE);
        Understanding now = knowledge.understanding(temp);
        Relearned learned = ingest.relearn(now);
        changed += learned.changed();
        left += index.info().articles() - learned.articles();
        assertThat(all(index))
            .as("-Dseed=%d, step %d", seed, step)
            .isEqualTo(fresh(corpus, now, seed + "-" + step));
        assertThat(ingest.relearn(now)).isEqualTo(Relearned.NOTHING);
      }
    }
    assertThat(changed).as("-Dseed=%d", seed).isPositive();
    assertThat(left).as("-Dseed=%d: articles left alone", seed).isPositive();
  }

  @RepeatedTest(3)
  void what_ends_half_way_is_made_good_at_the_next_start(RepetitionInfo repetition)
      throws IOException {
    long seed = Long.getLong("seed", repetition.getCurrentRepetition());
    Random random = new Random(seed);
    RandomKnowledge knowledge = new RandomKnowledge(random);
    Folder corpus = new Folder(Files.createDirectories(temp.resolve("corpus")));
    Path place = Files.createDirectories(temp.resolve("place"));
    MemoryIndex index = new MemoryIndex();
    List<Understanding> versions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      versions.add(knowledge.understanding(temp));
    }
    Ingest ingest = ingest(index, place, versions.getFirst());
    change(random, knowledge, corpus, ingest);
    ingest.run(corpus.corpus(), Progress.NONE);
    for (int calls = 0; calls < 30; calls += 1 + random.nextInt(4)) {
      index.killAfter(calls);
      try {
        Ingest killed = ingest(index, place, any(versions, random));
        killed.relearn(any(versions, random));
        killed.run(corpus.corpus(), Progress.NONE);
      } catch (IOException e) {
        assertThat(e.getCause() == null ? e : e.getCause())
            .isInstanceOf(MemoryIndex.Killed.class);
      }
      index.loseUncommitted();
      if (random.nextBoolean()) {
        Understanding now = any(versions, random);
        Ingest next = ingest(index, place, now);
        next.relearn();
        next.run(corpus.corpus(), Progress.NONE);
        assertThat(index.articles())
            .as("-Dseed=%d, killed after %d calls", seed, calls)
            .isEqualTo(freshInMemory(corpus, now));
      }
    }
  }

  private static Understanding any(List<Understanding> versions, Random random) {
    return versions.get(random.nextInt(versions.size()));
  }

  private static Ingest ingest(dossier.search.Index index, Path place, Understanding understanding)
      throws IOException {
    String id = index.info().id();
    Meanings meanings = Meanings.load(place, id, "program");
    Inventory inventory = Inventory.load(place, id, "shape");
    if (meanings.isUnknown()) {
      inventory.distrust();
    }
    meanings.begin(understanding.meanings());
    return new Ingest(index, inventory, understanding, meanings, 0.8);
  }

  /// Articles come, change and go, in files and singly.
  private void change(Random random, RandomKnowledge knowledge, Folder corpus, Ingest ingest)
      throws IOException {
    for (int i = 0; i < 4; i++) {
      int number = random.nextInt(12);
      corpus.with(
          "f" + number + ".md",
          "---\ntitle: On %s\norganisations: [%s]\nauthor: %s\n---\n%s"
              .formatted(knowledge.name().replace(":", ""), knowledge.name(), knowledge.name(), knowledge.text()));
      corpus.with("c" + number + ".txt", clipping(knowledge));
      corpus.with(
          "r" + number % 3 + ".jsonl",
          "{\"id\":\"r%d\",\"text\":\"%s\"}\n{\"id\":\"s%d\",\"text\":\"%s\",\"places\":[\"%s\"]}\n"
              .formatted(number, knowledge.text(), number, knowledge.text(), knowledge.name()));
      RawArticle single = single("single" + number, knowledge);
      singles.put(single.id(), single);
      ingest.put(single);
    }
    ArticleId gone = new ArticleId("single" + random.nextInt(12));
    singles.remove(gone.value());
    ingest.delete(gone);
    ingest.commit();
  }

  private static String clipping(RandomKnowledge knowledge) {
    return "%s\n\nBy %s\n\n%s\n\n%s\n\nShare this:\n"
        .formatted(knowledge.name(), knowledge.name(), knowledge.text(), knowledge.text());
  }

  private static RawArticle single(String id, RandomKnowledge knowledge) {
    return new RawArticle(
        "",
        id,
        knowledge.text(),
        "test",
        false,
        List.of(
            new Claim(About.TITLE, knowledge.name(), "record: title"),
            new Claim(About.PERSON, knowledge.name(), "record: people"),
            new Claim(About.PLACE, knowledge.name(), "record: places"),
            new Claim(About.PUBLISHED, "2023-05-01", "record: published")));
  }

  private Map<ArticleId, Stated> fresh(Folder corpus, Understanding now, String name)
      throws IOException {
    Path place = temp.resolve("fresh-" + name);
    try (LuceneIndex index = LuceneIndex.open(place)) {
      fill(ingest(index, place, now), corpus);
      return all(index);
    }
  }

  private Map<ArticleId, Article> freshInMemory(Folder corpus, Understanding now)
      throws IOException {
    MemoryIndex index = new MemoryIndex();
    fill(new Ingest(index, Inventory.load(Files.createTempDirectory(temp, "fresh"), "", ""), now, 0.8), corpus);
    return index.articles();
  }

  private void fill(Ingest ingest, Folder corpus) throws IOException {
    for (RawArticle single : singles.values()) {
      ingest.put(single);
    }
    ingest.commit();
    ingest.run(corpus.corpus(), Progress.NONE);
  }

  private static Map<ArticleId, Stated> all(LuceneIndex index) throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    index.articlesWith(java.util.Set.of(""), ids::add);
    assertThat(ids).hasSize(index.info().articles()).doesNotHaveDuplicates();
    Map<ArticleId, Stated> all = new TreeMap<>();
    for (ArticleId id : ids) {
      all.put(id, new Stated(index.article(id).orElseThrow(), index.facts(id)));
    }
    return all;
  }
}
