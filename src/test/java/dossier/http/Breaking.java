package dossier.http;

import dossier.search.Held;
import dossier.search.Searcher;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/// A searcher whose disk breaks at one of the searches of those that hold it.
final class Breaking {
  private final Searcher sound;
  private final int breaksAt;
  private final AtomicInteger searches = new AtomicInteger();

  Breaking(Searcher sound, int breaksAt) {
    this.sound = sound;
    this.breaksAt = breaksAt;
  }

  Searcher searcher() {
    return of(
        Searcher.class,
        (_, method, arguments) ->
            method.getName().equals("held") ? held() : call(sound, method, arguments));
  }

  private Held held() throws IOException {
    Held held = sound.held(Searcher.LONGEST);
    return of(
        Held.class,
        (_, method, arguments) -> {
          if (method.getName().equals("search") && searches.incrementAndGet() == breaksAt) {
            throw new IOException("the disk is gone");
          }
          return call(held, method, arguments);
        });
  }

  private static Object call(Object on, java.lang.reflect.Method method, Object[] arguments)
      throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T of(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Breaking.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
