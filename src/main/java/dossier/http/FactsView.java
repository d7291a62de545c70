package dossier.http;

import java.util.List;
import java.util.Map;

/// The answer of `/v1/facts`.
///
/// @param states where the targets shown stand, by their ids; none where other facts are asked for
record FactsView(
    QueryView query,
    long total,
    long tookMs,
    IndexView index,
    PageView page,
    List<FactView> facts,
    Map<String, FacetView> facets,
    Map<String, List<OneFactView.Stand>> states,
    LinksView links)
    implements LinksView.Linked {}
