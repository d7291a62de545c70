package dossier.ingest;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whom a file names as the authors: the first place in it that names people, else the first that
/// names anybody.
final class ClaimedAuthors {
  private ClaimedAuthors() {}

  static Optional<Learned<List<String>>> of(RawArticle raw, Optional<String> publisher) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Claim claim : raw.claims(About.AUTHOR)) {
      places
          .computeIfAbsent(claim.where(), _ -> new ArrayList<>())
          .addAll(AuthorNames.of(claim.value()));
    }
    List<Learned<List<String>>> named = new ArrayList<>();
    places.forEach((where, names) -> {
      List<String> people = AuthorNames.people(AuthorNames.distinct(names), publisher);
      if (!people.isEmpty()) {
        named.add(new Learned<>(people, where));
      }
    });
    return named.stream()
        .filter(place -> place.value().stream().anyMatch(name -> isPerson(name, publisher)))
        .findFirst()
        .or(() -> named.stream().findFirst());
  }

  private static boolean isPerson(String name, Optional<String> publisher) {
    return !AuthorNames.isCollective(name)
        && publisher.filter(house -> AuthorNames.isPublisher(name, house)).isEmpty();
  }
}
