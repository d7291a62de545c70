/// Facts across articles: what was promised, what became of it, who contradicts whom.
///
/// In: a [dossier.search.Searcher] and a day. Out: links between statements, the state of each
/// promise, an initiative's [Dossier]; all of it computed when it is asked for, nothing stored. May
/// import `article`, `vocabulary`, `fact`, `query` and `search`; of the libraries nothing but the
/// JDK. Start at [Ledger]; then follow [Statement] → [Linker] → [Promises] → [Standing]. A new kind
/// of link is a constant of [Link.Kind] and a rule of [Linker]; [QuoteCheck] stands alone.
@NullMarked
package dossier.ledger;

import org.jspecify.annotations.NullMarked;
