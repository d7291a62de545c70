/// The archive over HTTP: a request in, JSON, a page or a problem out.
///
/// [Server] starts and stops it; [SearchParameters] understands what is asked, [Answers] asks the
/// [dossier.search.Searcher] and shapes the answer as views (`…View`, the JSON of the API), which
/// the command line prints too. May import everything but the engines and `eval`; only [Server],
/// [Jetty] and [Exchange] know Javalin and Jetty. Start at [Routes], the table of what can be
/// asked. To add a path, add a [Route] there and describe it in `openapi.yaml`.
@NullMarked
package dossier.http;

import org.jspecify.annotations.NullMarked;
