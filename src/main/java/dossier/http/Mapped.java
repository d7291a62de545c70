package dossier.http;

import dossier.cite.Sink;
import java.io.IOException;
import java.io.Writer;

/// A sink for rows that are turned into something else before they are written.
final class Mapped<T, R> implements Sink<T> {
  private final Sink<R> sink;
  private final Turn<T, R> turn;

  /// What a row is turned into.
  interface Turn<T, R> {
    R of(T row) throws IOException;
  }

  private Mapped(Sink<R> sink, Turn<T, R> turn) {
    this.sink = sink;
    this.turn = turn;
  }

  static <T, R> Sink<T> to(Sink<R> sink, Turn<T, R> turn) {
    return new Mapped<>(sink, turn);
  }

  /// Each as JSON on a line of its own.
  static <T> Sink<T> lines(Writer out, Turn<T, ?> turn) {
    return new Sink<>() {
      @Override
      public void add(T row) throws IOException {
        out.append(Json.line(turn.of(row))).append('\n');
      }

      @Override
      public void end() {}
    };
  }

  @Override
  public void add(T row) throws IOException {
    sink.add(turn.of(row));
  }

  @Override
  public void end() throws IOException {
    sink.end();
  }
}
