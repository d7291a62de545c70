package dossier.http;

import dossier.search.Facet;
import dossier.search.Facet.LabelCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The counted values of a facet.
///
/// @param combine `any`: repeating the facet's parameter asks for one value or another
/// @param missing how many of the matching have no value
/// @param distinct how many values there are
/// @param complete whether these are all of them
record FacetView(
    String combine, List<LabelCount> values, int missing, int distinct, boolean complete) {

  static FacetView of(Facet facet) {
    return new FacetView(
        "any", facet.values(), facet.missing(), facet.distinct(), facet.complete());
  }

  static Map<String, FacetView> of(List<Facet> facets) {
    Map<String, FacetView> views = new LinkedHashMap<>();
    facets.forEach(facet -> views.put(facet.field().word(), of(facet)));
    return views;
  }
}
