package dossier.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The line "About NAME" that stands above a few words on an article's author.
final class AboutAuthor {
  private static final Pattern ABOUT =
      Pattern.compile("(?:About|Über|À propos de|Sobre) ([\\p{L}\\p{N}_.’' -]{2,50})");
  private static final Pattern HANDLE = Pattern.compile("@?[a-z][a-z0-9_.-]{3,}");

  private AboutAuthor() {}

  static Optional<String> name(String line) {
    Matcher about = ABOUT.matcher(line);
    return about.matches() ? Optional.of(about.group(1).strip()) : Optional.empty();
  }

  /// A name as a site's users have it: one word in lower case.
  static boolean isHandle(String name) {
    return HANDLE.matcher(name).matches();
  }
}
