package dossier.cite;

import java.io.IOException;

/// Takes rows one by one and writes them in a standard form. For use by one thread; it closes
/// nothing, and what it has not been told to end is seen to be cut where the form has an end.
public interface Sink<T> {
  void add(T row) throws IOException;

  /// Writes what stands behind the last row.
  void end() throws IOException;
}
