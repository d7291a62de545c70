/// Articles and facts as other tools want them: tables, references, feeds.
///
/// In: hits and facts as the port answers them. Out: text in a standard form, written row by row to
/// a [dossier.cite.Sink]. May import `article`, `fact`, `query` and `search`; of the libraries
/// commons-csv and Jackson. Start at [dossier.cite.Reference] and [dossier.cite.ArticleTable]. To
/// add a column, add a constant to its `Column`; to add a form of references, a constant to
/// [dossier.cite.Form].
@NullMarked
package dossier.cite;

import org.jspecify.annotations.NullMarked;
