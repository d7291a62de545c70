/// Files become articles here, and nothing else knows file formats.
///
/// In: a folder ([Corpus]) or the JSON of one article ([JsonArticle]). Out: a [ReadOutcome] for
/// every article and for every file or line that could not be read; never an exception for a bad
/// file. A file that holds others hands each to the reader of its format, by way of [Inside].
/// [Inventory] remembers what was read, so that an unchanged file is not read again. May import
/// `article`, `page` and `document`; may be imported by `ingest` and what stands above it. Start at
/// [Corpus]. To add a format: a [Reader] of its own and a line in [Formats]; a spelling of a field
/// of records: a word in [ClaimNames].
@NullMarked
package dossier.corpus;

import org.jspecify.annotations.NullMarked;
