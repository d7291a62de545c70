/// Text and claims out of PDF, Word (DOCX) and OpenDocument (ODT) files, read in a child process.
///
/// In: the bytes of a document. Out: [Parsed], either its text and what it says about itself or the
/// reason why there is none; never an exception for a bad document. Knows no files. May import
/// `article`; may be imported by `corpus`. Start at [Documents], which keeps the child; [Worker] is
/// the child; [Format] chooses what reads a document there. To add a format: a class that turns
/// bytes into a [Parsed.Document], and a line in [Format].
@NullMarked
package dossier.document;

import org.jspecify.annotations.NullMarked;
