package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Something known about an article, and where it was learned.
///
/// @param where for a reader: `JSON-LD: headline`, `text: byline`
record Learned<T>(T value, String where) {

  /// The first claim of a kind of which `read` makes something.
  static <T> Optional<Learned<T>> first(
      List<Claim> claims, About about, Function<String, Optional<T>> read) {
    return claims.stream()
        .filter(claim -> claim.about() == about)
        .flatMap(claim ->
            read.apply(claim.value()).map(value -> new Learned<>(value, claim.where())).stream())
        .findFirst();
  }
}
