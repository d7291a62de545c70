/// The port: what is asked of an index and what it answers, whatever engine stands behind it.
///
/// [Searcher] is for those who read, [Index] is a searcher that is also written to. HTTP, the
/// ledger and the exports know only these. [Scope] says which articles a question is about, for all
/// questions alike; [WordSearcher] is asked what their words tell. May import `article`, `fact` and
/// `query`. Start at [Searcher]. A new promise is a case of the contract test that every engine
/// passes (`IndexContract`).
@NullMarked
package dossier.search;

import org.jspecify.annotations.NullMarked;
