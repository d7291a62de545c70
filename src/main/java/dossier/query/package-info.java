/// The query language: text in, a [Query] and its problems out.
///
/// A query says which articles; how many, in what order and with which facets is the business of
/// `search`. Floor of the house: imports nothing of ours, and of the libraries only
/// lucene-queryparser's syntax tree. Start at [QueryParser]; [Query] is the language at a glance,
/// [Field] the one table of what can be asked for. To add a field, add a constant to [Field]: the
/// parser, the engines, the API and the page are made from it. To add a repair, add a constant to
/// [Flaw].
@NullMarked
package dossier.query;

import org.jspecify.annotations.NullMarked;
