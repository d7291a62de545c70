package dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dossier.document.Child.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Documents that would take the process that reads them with them.
class DocumentsTest {
  private final List<Documents> opened = new ArrayList<>();

  @AfterEach
  void end() {
    opened.forEach(Documents::close);
  }

  @Test
  void one_child_is_started_with_the_first_document_and_kept() throws IOException {
    Documents documents = documents(Limits.USUAL);
    assertThat(documents.child()).isEmpty();
    assertThat(documents.parse(word("one"))).isEqualTo(read("one"));
    long first = pid(documents);
    assertThat(documents.parse(word("two"))).isEqualTo(read("two"));
    assertThat(pid(documents)).isEqualTo(first);
    assertThat(documents.parse(new byte[] {1, 2, 3})).isInstanceOf(Parsed.Refused.class);
    assertThat(pid(documents)).isEqualTo(first);
  }

  @Test
  void a_child_is_replaced_after_so_many_documents() throws IOException {
    Documents documents = documents(new Limits(Duration.ofSeconds(30), 2, 64));
    documents.parse(word("one"));
    documents.parse(word("two"));
    long first = pid(documents);
    assertThat(documents.parse(word("three"))).isEqualTo(read("three"));
    assertThat(pid(documents)).isNotEqualTo(first);
  }

  @Test
  void a_document_that_fills_the_memory_costs_only_itself() throws IOException {
    Documents documents = documents(new Limits(Duration.ofSeconds(60), 500, 32));
    assertThat(documents.parse(word("before"))).isEqualTo(read("before"));
    byte[] bomb = Zip.word(Zip.p("x")).withLarge("word/more.xml", 40, true).bytes();
    assertThat(documents.parse(bomb))
        .isEqualTo(new Parsed.Refused("too large: takes more than 32 MB of memory to read"));
    assertThat(documents.parse(word("after"))).isEqualTo(read("after"));
  }

  @Test
  void a_document_that_takes_too_long_costs_only_itself() throws IOException {
    Documents hurried = documents(new Limits(Duration.ofMillis(1), 500, 64));
    assertThat(hurried.parse(word("any"))).isInstanceOf(Parsed.Refused.class);
    assertThat(hurried.child()).isEmpty();
    assertThat(((Parsed.Refused) hurried.parse(word("any"))).reason())
        .startsWith("too slow: more than");
  }

  @Test
  void a_child_that_died_between_documents_is_replaced_unseen() throws IOException {
    Documents documents = documents(Limits.USUAL);
    documents.parse(word("one"));
    documents.child().orElseThrow().handle().destroyForcibly();
    assertThat(documents.parse(word("two"))).isEqualTo(read("two"));
  }

  @Test
  void many_threads_get_each_their_own_document() throws Exception {
    Documents documents = documents(Limits.USUAL);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Parsed>> answers = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        byte[] document = word("number " + i);
        answers.add(threads.submit(() -> documents.parse(document)));
      }
      for (int i = 0; i < 40; i++) {
        assertThat(answers.get(i).get()).isEqualTo(read("number " + i));
      }
    }
  }

  @Test
  void a_file_of_more_than_50_megabytes_starts_no_child() throws IOException {
    Documents documents = documents(Limits.USUAL);
    assertThat(((Parsed.Refused) documents.parse(new byte[(50 << 20) + 1])).reason())
        .startsWith("too large");
    assertThat(documents.child()).isEmpty();
  }

  @Test
  void the_child_ends_when_its_input_does_also_in_the_midst_of_a_document() throws Exception {
    Process worker = new ProcessBuilder(Child.command(Limits.USUAL)).start();
    worker.getOutputStream().write(new byte[] {0, 0, 1, 0, 'P', 'K'});
    worker.getOutputStream().close();
    await().atMost(Duration.ofSeconds(30)).until(() -> !worker.isAlive());
    assertThat(worker.exitValue()).isZero();
  }

  @Test
  void the_child_knows_no_secret_of_its_parent() throws IOException {
    Documents documents = documents(Limits.USUAL);
    documents.parse(word("one"));
    String environment = "/proc/" + pid(documents) + "/environ";
    if (Files.isReadable(Path.of(environment))) {
      try (InputStream in = Files.newInputStream(Path.of(environment))) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
      }
    }
  }

  private Documents documents(Limits limits) {
    Documents documents = new Documents(limits);
    opened.add(documents);
    return documents;
  }

  private static long pid(Documents documents) {
    return documents.child().orElseThrow().handle().pid();
  }

  private static byte[] word(String text) throws IOException {
    return Zip.word(Zip.p(text)).bytes();
  }

  private static Parsed read(String text) {
    return new Parsed.Document(List.of(text), List.of());
  }
}
