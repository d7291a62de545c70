package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InventoryTest {
  @TempDir private Path folder;

  private Inventory load() throws IOException {
    return Inventory.load(folder, "index", "shape");
  }

  private static SourceFile file(String name, long modified) {
    return new SourceFile(name, Path.of(name), 7, modified);
  }

  @Test
  void what_was_saved_is_known_again() throws IOException {
    Inventory inventory = load();
    for (int i = 0; i < 1_000; i++) {
      inventory.put(file("f" + i, i));
    }
    inventory.save();
    Inventory again = load();
    for (int i = 0; i < 1_000; i++) {
      assertThat(again.isUnchanged(file("f" + i, i))).isTrue();
      assertThat(again.isUnchanged(file("f" + i, i + 1))).isFalse();
    }
    assertThat(again.isUnchanged(file("other", 1))).isFalse();
  }

  @Test
  void what_takes_something_back_is_news_and_what_only_adds_is_none() throws IOException {
    Inventory inventory = load();
    inventory.put(file("a", 1));
    inventory.save();
    inventory.put(file("b", 1));
    inventory.saveNews();
    assertThat(load().isUnchanged(file("b", 1))).isFalse();
    inventory.unread("a");
    inventory.saveNews();
    assertThat(load().isUnchanged(file("a", 1))).isFalse();
  }

  @Test
  void a_file_is_recognised_by_what_it_yielded() throws IOException {
    Inventory inventory = load();
    inventory.yields("a", "x");
    inventory.put(file("a", 1));
    inventory.save();
    Inventory again = load();
    assertThat(again.isUnchanged(file("a", 1))).isTrue();
    assertThat(again.mayHold(file("a", 1), "x")).isTrue();
    assertThat(again.hasYielded(file("b", 1))).isFalse();
    again.keepOnly(new Corpus.Listing(List.of(file("b", 1)), List.of(), 0));
    assertThat(again.hasYielded(file("a", 1))).isFalse();
  }
}
