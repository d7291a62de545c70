/// An article as other tools want it: rows of a table today; references to come.
///
/// In: articles' [dossier.article.Metadata]. Out: text in a standard form. May import `article`,
/// `fact` and `search`; of the libraries commons-csv and Jackson. Start at [ArticleTable]. To add a
/// column, add a constant to its `Column`.
@NullMarked
package dossier.cite;

import org.jspecify.annotations.NullMarked;
