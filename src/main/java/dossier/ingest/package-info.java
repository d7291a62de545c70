/// Raw articles become articles here: cleaned, dated, tagged, put into the index with their facts.
///
/// In: what [dossier.corpus] reads. Out: articles and facts in a [dossier.search.Index], and a
/// [Report] of what was lost and why. May import `article`, `vocabulary`, `corpus`, `fact` and
/// `search`; may be imported by `eval`, `http` and `Main`. Start at [Ingest], then [Understanding];
/// files are read ahead, in parallel and each in bounded time, by [Intake]. Whoever wants to know
/// why listens to [Reasons]. To add a clue to the date of an article: a [DateClue] and a place in
/// [Dating]'s list. To know more page junk: a line in a `junk.*.txt` file.
@NullMarked
package dossier.ingest;

import org.jspecify.annotations.NullMarked;
