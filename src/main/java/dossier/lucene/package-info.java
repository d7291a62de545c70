/// The port on one machine: a folder that holds a Lucene index.
///
/// In: articles with their facts, and requests of `search`. Out: its answers. Only this package
/// knows Lucene's index and search; it may import `article`, `fact`, `query` and `search`. Start at
/// [LuceneIndex]; [Schema] says what is indexed how, [QueryCompiler] what a query becomes. To add a
/// field, add it to `query.Field` and say in `search.Value` what an article has in it: labels and
/// years need nothing here. What is indexed in another way changes [Schema#FORMAT].
@NullMarked
package dossier.lucene;

import org.jspecify.annotations.NullMarked;
