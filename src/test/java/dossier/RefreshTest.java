package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.article.Tag;
import dossier.corpus.FieldMap;
import dossier.fact.Fact;
import dossier.http.Archive;
import dossier.http.Reloaded;
import dossier.ingest.Progress;
import dossier.vocabulary.Name;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names and rules that a person changes while the archive is open, or before it is opened again.
class RefreshTest {
  private static final ArticleId MUSEUM = new ArticleId("museum");

  @TempDir private Path temp = Path.of("");
  private Places places = at("index");
  private final BlockingQueue<Archive> opened = new LinkedBlockingQueue<>();

  private record Stated(Article article, List<Fact> facts) {}

  @BeforeEach
  void place() throws IOException {
    places = at("index");
    Files.createDirectories(places.corpus().resolve("vocabulary"));
    Files.createDirectories(places.corpus().resolve("rules"));
    names("organisations", "{\"id\":\"lamp\",\"prefLabel\":\"Lamp\"}");
    write("lamp.md", "# Lamp opens\n\nLamp pines for 40 shops by 2030.");
    write("other.md", "# Ferry\n\nThe ferry has stopped for the third time.");
    write("both.jsonl", "{\"id\":\"museum\",\"text\":\"The Lamp Museum is shut.\"}");
  }

  @Test
  void a_wrong_tag_is_corrected_by_a_line_of_the_vocabulary() throws IOException {
    try (OpenArchive open = open(places)) {
      Refresh refresh = refresh(open);
      assertThat(organisations(open, MUSEUM)).containsExactly("lamp");
      names(
          "organisations",
          "{\"id\":\"lamp\",\"prefLabel\":\"Lamp\",\"exclude\":[\"Lamp Museum\"]}");
      Reloaded reloaded = refresh.reload();
      assertThat(reloaded.names().changed()).containsExactly("organisation/lamp");
      assertThat(reloaded.articles().articles()).isEqualTo(2);
      assertThat(reloaded.articles().changed()).isEqualTo(1);
      assertThat(organisations(open, MUSEUM)).isEmpty();
      assertThat(opened).hasSize(1);
    }
  }

  @Test
  void a_rule_of_ones_own_holds_at_once_and_for_what_comes() throws IOException {
    try (OpenArchive open = open(places)) {
      Refresh refresh = refresh(open);
      int before = open.index().info().facts();
      Files.writeString(
          places.rules().resolve("own.rules"), "target announced planned pines for  quantity\n");
      Reloaded reloaded = refresh.reload();
      assertThat(reloaded.rules().added()).containsExactly("own/announced");
      assertThat(reloaded.articles().articles()).isEqualTo(1);
      assertThat(open.index().info().facts()).isEqualTo(before + 1);
      open.ingest().put(single("new", "Lamp pines for 9 trees."));
      open.ingest().commit();
      assertThat(open.index().facts(new ArticleId("new"))).isNotEmpty();
    }
  }

  @Test
  void a_line_that_cannot_be_read_and_a_file_that_is_gone_are_told_and_the_rest_holds()
      throws IOException {
    names("people", "{\"id\":\"ines\",\"prefLabel\":\"Ines Moreau\"}");
    try (OpenArchive open = open(places)) {
      Refresh refresh = refresh(open);
      names("organisations", "{\"id\":\"lamp\"", "{\"id\":\"ferry\",\"prefLabel\":\"Ferry\"}");
      Files.delete(places.vocabulary().resolve("people.jsonl"));
      Reloaded reloaded = refresh.reload();
      assertThat(reloaded.problems())
          .anyMatch(line -> line.matches(".+organisations\\.jsonl:1:\\d+: not JSON: .+"))
          .anyMatch(line -> line.matches(".+people\\.jsonl: the file is gone.+"));
      assertThat(reloaded.names())
          .isEqualTo(
              new Reloaded.Changes(
                  List.of("organisation/ferry"),
                  List.of(),
                  List.of("organisation/lamp", "person/ines")));
      assertThat(opened.element().vocabulary().name(Name.Kind.ORGANISATION, "ferry")).isPresent();
    }
  }

  @Test
  void what_has_not_changed_is_told_and_changes_nothing() throws IOException {
    try (OpenArchive open = open(places)) {
      Refresh refresh = refresh(open);
      long generation = open.index().info().generation();
      assertThat(refresh.reload()).matches(Reloaded::isNothing);
      Files.writeString(
          places.vocabulary().resolve("organisations.jsonl"), "\n", StandardOpenOption.APPEND);
      assertThat(refresh.reload()).matches(Reloaded::isNothing);
      assertThat(open.index().info().generation()).isEqualTo(generation);
      assertThat(opened).isEmpty();
    }
  }

  @Test
  void what_has_changed_while_nothing_was_open_is_understood_anew_at_the_next_start()
      throws IOException {
    String[] command = {
      "index", "--corpus", places.corpus().toString(), "--index", places.index().toString()
    };
    assertThat(run(command)).contains("3 articles read");
    names("organisations", "{\"id\":\"lamp-museum\",\"prefLabel\":\"Lamp Museum\"}");
    assertThat(run(command))
        .contains("names or rules changed: 2 articles understood anew, 2 of them changed")
        .contains("3 files: 3 unchanged; 0 articles read");
    assertThat(run(command)).doesNotContain("understood anew");
    try (OpenArchive open = open(places)) {
      assertThat(organisations(open, MUSEUM)).containsExactly("lamp-museum");
    }
  }

  @Test
  void a_watch_reads_names_and_rules_as_they_change() throws Exception {
    CountDownLatch stop = new CountDownLatch(1);
    StringWriter told = new StringWriter();
    try (OpenArchive open = open(places)) {
      Refresh refresh = refresh(open);
      Thread watch =
          Thread.ofVirtual()
              .start(new Watch(open, refresh, places, new PrintWriter(told), stop));
      names("organisations", "{\"id\":\"lamp\",\"prefLabel\":\"The Lamp\",\"altLabel\":[\"Lamp\"]}");
      Archive now = opened.poll(60, TimeUnit.SECONDS);
      assertThat(now).isNotNull();
      assertThat(now.searcher().article(MUSEUM).orElseThrow().about().tags())
          .extracting(Tag::label)
          .containsExactly("The Lamp");
      stop.countDown();
      watch.interrupt();
      watch.join();
    }
  }

  @Test
  void names_change_while_articles_come_and_go_and_questions_are_asked() throws Exception {
    long seed = Long.getLong("seed", 1);
    try (OpenArchive open = open(places);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Refresh refresh = refresh(open);
      Map<String, String> texts = new TreeMap<>();
      List<Future<?>> all = new ArrayList<>();
      all.add(threads.submit(write(open, new Random(seed), texts)));
      all.add(threads.submit(rename(refresh)));
      all.add(threads.submit(() -> read(open)));
      all.add(
          threads.submit(() -> {
            for (int i = 0; i < 8; i++) {
              write("lamp.md", "# Lamp opens\n\nLamp number " + i + " is 12 Brightco miles away.");
              open.read(places.corpus(), Progress.NONE);
            }
            return open;
          }));
      for (Future<?> one : all) {
        one.get(120, TimeUnit.SECONDS);
      }
      try (OpenArchive fresh = open(at("fresh"))) {
        for (Map.Entry<String, String> text : texts.entrySet()) {
          fresh.ingest().put(single(text.getKey(), text.getValue()));
        }
        fresh.ingest().commit();
        assertThat(all(open)).as("-Dseed=%d", seed).isEqualTo(all(fresh));
      }
    }
  }

  /// Articles are put and deleted; `texts` has what is left.
  private static Callable<?> write(OpenArchive open, Random random, Map<String, String> texts) {
    return () -> {
      for (int i = 0; i < 60; i++) {
        String id = "single" + random.nextInt(20);
        if (random.nextInt(4) == 0) {
          texts.remove(id);
          open.ingest().delete(new ArticleId(id));
        } else {
          texts.put(id, "Brightco vowed to open " + (i + 3) + " Lamp shops in Ebbing.");
          open.ingest().put(single(id, texts.get(id)));
        }
        if (random.nextInt(3) == 0) {
          open.ingest().commit();
        }
      }
      open.ingest().commit();
      return texts;
    };
  }

  private Callable<?> rename(Refresh refresh) {
    return () -> {
      for (int i = 0; i < 8; i++) {
        String label = i % 2 == 0 ? "Brightco" : "Lamp";
        names("organisations", "{\"id\":\"x" + i + "\",\"prefLabel\":\"" + label + "\"}");
        assertThat(refresh.reload().articles().failed()).isZero();
      }
      return refresh;
    };
  }

  private static Object read(OpenArchive open) throws IOException {
    for (int i = 0; i < 50; i++) {
      all(open);
    }
    return open;
  }

  private static Map<ArticleId, Stated> all(OpenArchive open) throws IOException {
    List<ArticleId> ids = new ArrayList<>();
    open.index().articlesWith(Set.of(""), ids::add);
    Map<ArticleId, Stated> all = new TreeMap<>();
    for (ArticleId id : ids) {
      open.index()
          .kept(id)
          .ifPresent(kept -> all.put(id, new Stated(kept.article(), kept.facts())));
    }
    return all;
  }

  private static List<String> organisations(OpenArchive open, ArticleId id) throws IOException {
    return open.index().article(id).orElseThrow().about().tags(Tag.Kind.ORGANISATION).stream()
        .map(Tag::id)
        .toList();
  }

  private static RawArticle single(String id, String text) {
    return new RawArticle(
        "", id, text, "body", false, List.of(new Claim(About.ORGANISATION, "Lamp", "record: orgs")));
  }

  private Places at(String index) {
    Path corpus = temp.resolve("corpus");
    return new Places(
        corpus,
        corpus.resolve("vocabulary"),
        corpus.resolve("rules"),
        temp.resolve(index),
        FieldMap.NONE);
  }

  /// Opens an archive, and makes it hold its corpus.
  private static OpenArchive open(Places places) throws IOException {
    OpenArchive open = OpenArchive.open(places, Knowledge.load(places), 0.8);
    open.ingest().relearn();
    open.read(places.corpus(), Progress.NONE);
    return open;
  }

  private Refresh refresh(OpenArchive open) throws IOException {
    return new Refresh(places, Knowledge.load(places), open, opened::add);
  }

  private void names(String file, String... lines) throws IOException {
    Files.write(places.vocabulary().resolve(file + ".jsonl"), List.of(lines));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(places.corpus().resolve(name), text);
  }

  private static String run(String... arguments) {
    StringWriter err = new StringWriter();
    Main.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(arguments);
    return err.toString();
  }
}
