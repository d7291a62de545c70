package dossier.ingest;

/// A listener to a run, told how it goes on by the thread that runs it.
@FunctionalInterface
public interface Progress {
  /// The one that listens to nothing.
  Progress NONE = _ -> {};

  /// The run begins: so many files are to be read.
  default void begins(int files) {}

  void step(Step step);
}
