/// What an article is. Pure data: nothing here reads a file, an index or a request.
///
/// In: nothing of ours. Out: [RawArticle] (as a file tells it), [Article] (as we understand it),
/// and what they are made of. Every package may import this one. Start at [Article]. To tell more
/// of an article, add a component to [Metadata].
@NullMarked
package dossier.article;

import org.jspecify.annotations.NullMarked;
