/// The names an archive knows, and where they stand in a text.
///
/// In: a folder of JSON lines, one [Name] a line. Out: a [Vocabulary], which finds its names in a
/// text as [Mention]s; and what it is made of, [Fold] (how words are compared) and [Phrases] (many
/// phrases found at once), which `fact` uses too. Floor of the house: imports nothing of ours.
/// Start at [Name]. To add a name, add a line to a file of the folder.
@NullMarked
package dossier.vocabulary;

import org.jspecify.annotations.NullMarked;
