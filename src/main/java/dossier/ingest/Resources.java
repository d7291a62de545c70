package dossier.ingest;

import java.io.InputStream;
import java.util.Optional;

/// The files that stand beside the classes of this package.
final class Resources {
  private Resources() {}

  static InputStream open(String name) {
    return Optional.ofNullable(Resources.class.getResourceAsStream(name))
        .orElseThrow(() -> new IllegalStateException("the program lacks its file " + name));
  }
}
