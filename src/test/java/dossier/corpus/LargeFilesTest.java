package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that are larger or deeper than any article: each is read or refused in bounded time.
class LargeFilesTest {
  /// Far more than linear reading takes, far less than anything worse would.
  private static final Duration LINEAR = Duration.ofSeconds(30);

  @TempDir private Path temp;

  @Test
  void a_line_of_ten_megabytes_and_a_word_of_five_are_one_outcome_each() {
    Folder folder =
        folder()
            .with("line.txt", "some words ".repeat(1_000_000))
            .with("word.txt", "w".repeat(5 << 20))
            .with("word.md", "w".repeat(5 << 20));
    inTime(() -> assertThat(folder.outcomes()).hasSize(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.md", "a.jsonl", "a.txt.gz", "a.jsonl.gz"})
  void a_file_of_eight_gigabytes_without_content_is_refused(String name) throws IOException {
    Folder folder = folder().with(name, "x").with("z.txt", "good");
    try (var file = new RandomAccessFile(folder.path().resolve(name).toFile(), "rw")) {
      file.setLength(8L << 30);
    }
    inTime(() -> {
      assertThat(folder.skipped()).singleElement().matches(skip -> skip.file().equals(name));
      assertThat(folder.articles()).hasSize(1);
    });
  }

  @Test
  void an_attribute_of_two_megabytes_does_not_hide_the_text_behind_it() {
    String page = "<html><body><p title=\"" + "x ".repeat(1 << 20) + "\">The text stands here.";
    Folder folder = folder().with("a.html", page);
    inTime(
        () -> assertThat(folder.articles().getFirst().text()).isEqualTo("The text stands here."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- ",
        "> ",
        "* * ",
        "1. ",
        "`",
        "![",
        "[a](",
        "**",
        "_a",
        "~~~\n",
        "| a ",
        "&amp",
        "<!--",
        "\\",
        "a\n===\n"
      })
  void a_megabyte_of_nested_or_unclosed_markdown_is_one_outcome(String piece) {
    Folder folder = folder().with("a.md", piece.repeat((1 << 20) / piece.length()) + " end");
    inTime(() -> assertThat(folder.outcomes()).hasSize(1));
  }

  @Test
  void front_matter_that_names_itself_over_and_over_is_not_unfolded() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "x]\n")
            .collect(Collectors.joining("", "---\na0: &a0 ha\n", "---\n\nThe text."));
    Folder folder =
        folder()
            .with("bomb.md", laughs)
            .with("deep.md", "---\ntitle: " + "[".repeat(500_000) + "\n---\n\nThe text.")
            .with("open.md", "---\n" + "key: value\n".repeat(100_000));
    inTime(() -> assertThat(folder.outcomes()).hasSize(3));
  }

  private static void inTime(Executable work) {
    Assertions.assertTimeoutPreemptively(LINEAR, work);
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
