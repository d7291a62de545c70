package dossier.ingest;

import dossier.corpus.SourceFile;
import java.util.function.Predicate;

/// Which files of a corpus a run looks at; of the others it changes nothing.
///
/// @param anew files to read though they look unchanged, by name
/// @param changed of the files that are new or changed, those to read now
/// @param gone of the files that are gone, by name, those to drop now
public record Selection(
    Predicate<String> anew, Predicate<SourceFile> changed, Predicate<String> gone) {

  /// What has changed and what is gone.
  public static final Selection CHANGED = new Selection(_ -> false, _ -> true, _ -> true);

  /// The named files, changed or not, and nothing else.
  public static Selection only(Predicate<String> named) {
    return new Selection(named, file -> named.test(file.name()), named);
  }

  /// What has changed and is `ready`, and what is gone.
  public static Selection once(Predicate<SourceFile> ready) {
    return new Selection(_ -> false, ready, _ -> true);
  }
}
