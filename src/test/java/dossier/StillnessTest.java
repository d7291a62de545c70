package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.corpus.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StillnessTest {
  private final SourceFile file = file(10, 100);

  @Test
  void a_file_is_still_when_two_looks_in_a_row_saw_it_alike() {
    Stillness first = new Stillness();
    assertThat(first.isStill(file)).isFalse();
    assertThat(first.isSettled()).isFalse();
    Stillness second = first.next();
    assertThat(second.isStill(file)).isTrue();
    assertThat(second.isSettled()).isTrue();
  }

  @Test
  void a_file_that_grows_or_gets_another_time_is_looked_at_again() {
    Stillness look = new Stillness();
    assertThat(look.isStill(file)).isFalse();
    look = look.next();
    assertThat(look.isStill(file(20, 100))).isFalse();
    look = look.next();
    assertThat(look.isStill(file(20, 200))).isFalse();
    look = look.next();
    assertThat(look.isStill(file(20, 200))).isTrue();
  }

  @Test
  void a_file_from_the_future_is_still_all_the_same() {
    SourceFile future = file(10, Long.MAX_VALUE);
    Stillness look = new Stillness();
    assertThat(look.isStill(future)).isFalse();
    assertThat(look.next().isStill(future)).isTrue();
  }

  @Test
  void a_look_that_sees_nothing_new_is_settled() {
    assertThat(new Stillness().isSettled()).isTrue();
  }

  private static SourceFile file(long size, long modified) {
    return new SourceFile("a.txt", Path.of("a.txt"), size, modified);
  }
}
