package dossier.http;

import java.util.Optional;

/// The version the program was built as.
final class Version {
  static final String NUMBER =
      Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
          .orElse("development");

  private Version() {}
}
