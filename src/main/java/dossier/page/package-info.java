/// An HTML page becomes the text of its article and what it says about itself.
///
/// In: the bytes or the text of a page. Out: a [Page]. Knows no files. May import `article`; may be
/// imported by `corpus`, whose readers meet HTML in many wrappings. Start at [Page]. To add a way
/// to find the text: a step in [MainPart]; a kind of junk: a line in `junk-names.txt` or
/// `junk-lines.txt`; a thing that a page can say: a line in [PageMeta]; a clue to its date: a line
/// in [DateNames] or a step in [PageDates]; a title: a line in [Titles]' trust.
@NullMarked
package dossier.page;

import org.jspecify.annotations.NullMarked;
