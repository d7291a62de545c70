package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GateTest {

  @Test
  @Timeout(30)
  void what_does_not_fit_is_refused_and_the_rest_is_answered() throws Exception {
    var release = new CountDownLatch(1);
    var answered = new AtomicInteger();
    var refused = new CountDownLatch(1);
    try (var gate = Gate.ofWrites();
        ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 400; i++) {
        var _ =
            clients.submit(() -> {
              try {
                gate.run(() -> {
                  release.await();
                  return answered.incrementAndGet();
                });
              } catch (Refusal refusal) {
                assertThat(refusal.code()).isEqualTo(Code.OVERLOADED);
                assertThat(refusal.headers()).containsKey("Retry-After");
                refused.countDown();
              }
              return 0;
            });
      }
      refused.await();
      release.countDown();
    }
    assertThat(answered.get()).isPositive().isLessThan(400);
  }

  @Test
  void a_failure_of_the_task_is_the_caller_s() {
    try (var gate = Gate.ofSearches()) {
      assertThatThrownBy(() ->
              gate.run(() -> {
                throw new InterruptedIOException("late");
              }))
          .isInstanceOf(InterruptedIOException.class);
      assertThatThrownBy(() -> gate.run(() -> deep(1))).isInstanceOf(StackOverflowError.class);
    }
  }

  private static int deep(int more) {
    return more == 0 ? 0 : 1 + deep(more + 1);
  }
}
