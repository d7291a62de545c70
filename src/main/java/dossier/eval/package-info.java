/// Are the results any good? Topics and judgements in, figures out.
///
/// [RankingRun] asks a [dossier.search.Searcher] every topic and writes what it answered as a TREC
/// run; [RankingFigures] scores a run against judgements. [QuantityFigures] and [SpecFigures]
/// compare the quantities of [GoldText]s with those found, [TimeFigures] the times. May import
/// `article`, `fact`, `query`, `search` and `ingest`; of the libraries Jackson. Start at
/// [RankingRun]. To add a measure, add a component to [RankingFigures].
@NullMarked
package dossier.eval;

import org.jspecify.annotations.NullMarked;
