package dossier.http;

import dossier.article.Duplicate;
import dossier.article.Metadata;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The other articles that say the same as one, or a part of it.
///
/// @param others how many other copies there are
/// @param representative the article that stands for the group; itself, where it is no copy
/// @param members the whole group, the representative first, then by id
/// @param containedIn the longer article that has all its text, of which it is no copy
/// @param contains shorter articles all of whose text it has, and which are no copies of it
public record DuplicatesView(
    int others,
    String representative,
    List<Member> members,
    Optional<Member> containedIn,
    List<Member> contains) {

  /// One of them.
  ///
  /// @param kind `representative`, `exact`, `near` or `contained`
  /// @param similarity to the representative: of a copy the part of what both say that is said by
  ///   both, of a contained text the part of it that the longer article has
  public record Member(String id, String kind, double similarity) {
    private static Member of(Metadata about) {
      return about
          .duplicateOf()
          .map(duplicate -> of(about.id().value(), duplicate))
          .orElse(new Member(about.id().value(), "representative", 1));
    }

    private static Member of(String id, Duplicate duplicate) {
      String kind = duplicate.kind().name().toLowerCase(Locale.ROOT);
      return new Member(id, kind, Math.round(duplicate.similarity() * 1e4) / 1e4);
    }

    private boolean isRepresentative() {
      return kind.equals("representative");
    }
  }

  /// Those of an article in no archive.
  public static DuplicatesView none(Metadata about) {
    return of(about, List.of(), List.of());
  }

  /// @param copies the others of its group
  /// @param contained the articles whose text it has
  static DuplicatesView of(Metadata about, List<Metadata> copies, List<Metadata> contained) {
    List<Member> members =
        Stream.concat(Stream.of(about), copies.stream())
            .map(member ->
                member.duplicateOf().filter(Duplicate::isCopy).isPresent()
                    ? Member.of(member)
                    : new Member(member.id().value(), "representative", 1))
            .sorted(
                Comparator.comparing((Member member) -> !member.isRepresentative())
                    .thenComparing(Member::id))
            .toList();
    return new DuplicatesView(
        copies.size(),
        about.representative().value(),
        members,
        about
            .duplicateOf()
            .filter(duplicate -> !duplicate.isCopy())
            .map(duplicate -> Member.of(duplicate.of().value(), duplicate)),
        contained.stream().map(Member::of).toList());
  }
}
