package dossier.ingest;

import dossier.corpus.ReadOutcome.Skipped;
import java.time.Duration;
import java.util.List;

/// What a run did, and what was lost and why.
///
/// @param files how many files of a known format there are
/// @param unchanged how many of them were not read again
/// @param ignored how many files are of no known format
/// @param stored articles put into the index, copies included
/// @param copies articles stored as copies of another
/// @param twins articles whose id another one has
/// @param deleted articles taken out of the index
/// @param skipped how many files and records could not be read
/// @param examples the first hundred of them
public record Report(
    int files,
    int unchanged,
    int ignored,
    int stored,
    int copies,
    int twins,
    int deleted,
    int skipped,
    List<Skipped> examples,
    Duration took) {

  public Report {
    examples = List.copyOf(examples);
  }
}
