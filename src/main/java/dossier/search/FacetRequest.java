package dossier.search;

import dossier.query.Field;

/// Which values of a facet are to be counted and shown.
///
/// @param contains only values whose label holds this text, folded; empty for all
/// @param offset how many values to pass over, from 0
/// @param size at most so many values, from 0
public record FacetRequest(Field field, Order order, String contains, int offset, int size) {

  /// By count, highest first, equals by value; or by value alone. Years by value are the latest
  /// first.
  public enum Order {
    COUNT,
    VALUE
  }

  public static FacetRequest top(Field field, int size) {
    return new FacetRequest(field, Order.COUNT, "", 0, size);
  }
}
