package dossier.http;

import java.util.List;
import java.util.Map;

/// The answer of `/v1/facts`.
record FactsView(
    QueryView query,
    long total,
    long tookMs,
    IndexView index,
    PageView page,
    List<FactView> facts,
    Map<String, FacetView> facets,
    LinksView links)
    implements LinksView.Linked {}
