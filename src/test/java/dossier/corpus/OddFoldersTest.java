package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What else can lie in a folder: nothing outside of it is read, nothing is waited for, and what
/// cannot be read is named while the rest goes on.
class OddFoldersTest {
  @TempDir private Path temp;

  @Test
  void a_socket_is_named_and_never_opened() throws IOException {
    Folder folder = folder().with("a.txt", "yes");
    try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      socket.bind(UnixDomainSocketAddress.of(folder.path().resolve("s.txt")));
      assertThat(folder.skipped()).containsExactly(new Skipped("s.txt", "not a regular file"));
    }
  }

  @Test
  void a_device_is_named_and_never_opened() throws Exception {
    Folder folder = folder().with("a.txt", "yes");
    assumeTrue(run("mknod", folder.path().resolve("zero.txt").toString(), "c", "1", "5"));
    assertThat(folder.skipped()).containsExactly(new Skipped("zero.txt", "not a regular file"));
  }

  @Test
  void links_that_lead_nowhere_to_themselves_or_to_the_root_are_not_followed() throws IOException {
    Folder folder = folder().with("a.txt", "yes");
    Files.createSymbolicLink(folder.path().resolve("gone.txt"), Path.of("no-such-file"));
    Files.createSymbolicLink(folder.path().resolve("self.txt"), Path.of("self.txt"));
    Files.createSymbolicLink(folder.path().resolve("root"), Path.of("/"));
    assertThat(folder.skipped())
        .extracting(Skipped::reason)
        .containsOnly("symbolic link: not followed")
        .hasSize(3);
    assertThat(folder.articles()).hasSize(1);
  }

  @Test
  void a_file_that_becomes_a_link_after_the_walk_is_not_followed() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    Folder folder = folder().with("a.txt", "yes");
    SourceFile walked = folder.corpus().list().files().getFirst();
    Files.delete(walked.path());
    Files.createSymbolicLink(walked.path(), secret);
    List<ReadOutcome> outcomes = new ArrayList<>();
    folder.corpus().read(walked, outcomes::add);
    assertThat(outcomes).singleElement().isInstanceOf(Skipped.class);
  }

  @Test
  void an_unreadable_file_and_an_unreadable_folder_are_named_and_the_rest_is_read()
      throws IOException {
    Folder folder =
        folder().with("a.txt", "yes").with("b.txt", "no").with("c/d.txt", "no").with("e.txt", "ok");
    lock(folder.path().resolve("b.txt"));
    lock(folder.path().resolve("c"));
    assumeTrue(!Files.isReadable(folder.path().resolve("b.txt")), "root reads everything");
    try {
      assertThat(folder.skipped())
          .extracting(Skipped::file)
          .containsExactlyInAnyOrder("b.txt", "c");
      assertThat(folder.skipped()).allMatch(skip -> skip.reason().startsWith("unreadable"));
      assertThat(folder.articles()).hasSize(2);
    } finally {
      Files.setPosixFilePermissions(
          folder.path().resolve("c"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void names_of_255_bytes_and_folders_200_deep_are_read() {
    String longest = "é".repeat(125) + "1.txt";
    String deep = "d/".repeat(200) + "a.txt";
    Folder folder = folder().with(longest, "one").with(deep, "two");
    assertThat(folder.articles())
        .extracting(RawArticle::file)
        .containsExactlyInAnyOrder(longest, deep);
  }

  @Test
  void names_that_are_not_utf_8_are_read_and_told_apart() throws Exception {
    Folder folder = folder().with("a.txt", "plain");
    assumeTrue(
        run(
            "sh",
            "-c",
            "cd '"
                + folder.path()
                + "'; echo one > \"$(printf 'b\\377.txt')\"; echo two > \"$(printf"
                + " 'b\\376.txt')\""));
    assertThat(folder.articles()).extracting(RawArticle::file).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void a_file_that_is_replaced_while_it_is_read_is_one_of_its_versions_or_named_as_changed()
      throws Exception {
    String one = "one ".repeat(200_000);
    String two = "two ".repeat(190_000);
    Folder folder = folder().with("a.txt", one);
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> rewrite(folder, over, one, two));
    try {
      for (int i = 0; i < 60; i++) {
        List<ReadOutcome> outcomes = folder.outcomes();
        assertThat(outcomes).hasSize(1);
        switch (outcomes.getFirst()) {
          case ReadOutcome.Read(RawArticle article) -> assertThat(article.text()).isIn(one, two);
          case Skipped skipped -> assertThat(skipped.reason()).startsWith("changed");
        }
      }
    } finally {
      over.set(true);
      writer.join();
    }
  }

  @Test
  void a_file_that_vanishes_after_the_walk_is_named() {
    Folder folder = folder().with("a.txt", "yes");
    SourceFile walked = folder.corpus().list().files().getFirst();
    folder.without("a.txt");
    List<ReadOutcome> outcomes = new ArrayList<>();
    folder.corpus().read(walked, outcomes::add);
    assertThat(outcomes).containsExactly(new Skipped("a.txt", "unreadable: it is gone"));
  }

  /// Sets one version and the other in place of the file, over and over.
  private static void rewrite(Folder folder, AtomicBoolean over, String one, String two) {
    boolean first = false;
    try {
      while (!over.get()) {
        Path fresh = Files.writeString(folder.path().resolve(".fresh"), first ? one : two);
        Files.move(fresh, folder.path().resolve("a.txt"), StandardCopyOption.ATOMIC_MOVE);
        first = !first;
      }
    } catch (IOException e) {
      over.set(true);
    }
  }

  private static void lock(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
