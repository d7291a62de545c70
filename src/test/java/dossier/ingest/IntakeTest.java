package dossier.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.RawArticle;
import dossier.corpus.Corpus;
import dossier.corpus.Folder;
import dossier.ingest.Intake.Outcome.Lost;
import dossier.ingest.Intake.Outcome.Made;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final long SEED = Long.getLong("seed", 5);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(200);

  @TempDir private Path temp;

  @Test
  void outcomes_come_in_the_order_of_files_and_records_however_long_each_takes() {
    Random random = new Random(SEED);
    Folder folder = folder();
    List<String> expected = new ArrayList<>();
    for (int file = 10; file < 40; file++) {
      int records = 1 + random.nextInt(30);
      int number = file;
      folder.with(
          number + ".jsonl",
          IntStream.range(0, records)
              .mapToObj(i -> "{\"id\":\"r" + number + "-" + i + "\",\"text\":\"x\"}\n")
              .collect(Collectors.joining()));
      IntStream.range(0, records).forEach(i -> expected.add("r" + number + "-" + i));
    }
    Function<RawArticle, String> slow =
        raw -> {
          LockSupport.parkNanos((raw.id().hashCode() & 3) * 300_000L);
          return raw.id();
        };
    assertThat(outcomes(folder, slow, LONG)).as("seed %d", SEED).isEqualTo(expected);
  }

  @Test
  void an_article_that_takes_too_long_is_skipped_and_those_around_it_are_not() {
    Folder folder = folder().with("b.txt", "endless");
    List.of("a", "c", "d", "e", "f").forEach(name -> folder.with(name + ".txt", name));
    CountDownLatch never = new CountDownLatch(1);
    Function<RawArticle, String> stuck =
        raw -> {
          while (raw.text().equals("endless") && never.getCount() > 0) {
            Thread.onSpinWait();
          }
          return raw.text();
        };
    assertThat(outcomes(folder, stuck, SHORT))
        .containsExactly("a", "b.txt: too slow: more than 0 s", "c", "d", "e", "f");
    never.countDown();
  }

  @Test
  void more_articles_that_never_end_than_there_are_threads_hold_nothing_up() {
    Folder folder = folder();
    IntStream.range(10, 20).forEach(i -> folder.with(i + ".txt", "endless"));
    folder.with("z.txt", "last");
    CountDownLatch never = new CountDownLatch(1);
    Function<RawArticle, String> stuck =
        raw -> {
          while (raw.text().equals("endless") && never.getCount() > 0) {
            Thread.onSpinWait();
          }
          return raw.text();
        };
    Assertions.assertTimeoutPreemptively(
        LONG,
        () -> {
          List<String> outcomes = outcomes(folder, stuck, Duration.ofMillis(50));
          assertThat(outcomes).hasSize(11).last().isEqualTo("last");
          assertThat(outcomes.subList(0, 10)).allMatch(line -> line.contains("too slow"));
        });
    never.countDown();
  }

  /// Two texts for which the Markdown parser takes time by the square of their length.
  @Test
  void a_file_that_takes_too_long_to_read_is_skipped_and_those_behind_it_are_not() {
    Folder folder =
        folder()
            .with("a.md", "<a ".repeat(1_000_000))
            .with("b.md", "[a]: <b\n".repeat(500_000))
            .with("c.md", "good")
            .with("d.md", "better");
    assertThat(outcomes(folder, RawArticle::text, Duration.ofSeconds(2)))
        .containsExactly(
            "a.md: too slow: more than 2 s", "b.md: too slow: more than 2 s", "good", "better");
  }

  @Test
  void an_article_that_breaks_the_program_is_skipped_by_name() {
    Folder folder = folder().with("a.txt", "good").with("b.txt", "bad").with("c.txt", "deep");
    Function<RawArticle, String> breaking =
        raw ->
            switch (raw.text()) {
              case "bad" -> throw new IllegalStateException("no such state");
              case "deep" -> throw new StackOverflowError();
              default -> raw.text();
            };
    assertThat(outcomes(folder, breaking, LONG))
        .containsExactly(
            "good",
            "b.txt: failed: java.lang.IllegalStateException: no such state",
            "c.txt: too large: nested too deeply");
  }

  @Test
  void a_text_of_more_than_five_million_characters_is_no_article() {
    Folder folder = folder().with("a.txt", "word ".repeat(1_000_001)).with("b.txt", "word");
    assertThat(outcomes(folder, RawArticle::text, LONG))
        .containsExactly("a.txt: too large: a text of more than 5000000 characters", "word");
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }

  private static List<String> outcomes(
      Folder folder, Function<RawArticle, String> understanding, Duration limit) {
    List<String> outcomes = new ArrayList<>();
    Corpus corpus = folder.corpus();
    try (Intake<String> intake =
        new Intake<>(corpus, corpus.list().files(), understanding, limit, 3)) {
      boolean more = true;
      while (more) {
        more = intake.next(outcome -> outcomes.add(line(outcome))).isPresent();
      }
    }
    return outcomes;
  }

  private static String line(Intake.Outcome<String> outcome) {
    return switch (outcome) {
      case Made<String> made -> made.article();
      case Lost<String> lost -> lost.skipped().place() + ": " + lost.skipped().reason();
    };
  }
}
