package dossier.ingest;

import dossier.article.ArticleId;
import dossier.corpus.Inventory.Entry;
import dossier.corpus.Inventory.Known;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which articles have the same text. Of those that do, the first by file is the original and the
/// others are its copies. Not safe for use by many threads.
final class Copies {
  private static final Comparator<Member> ORDER =
      Comparator.comparing((Member member) -> member.file().isEmpty())
          .thenComparing(Member::file)
          .thenComparingInt(Member::number)
          .thenComparing(Member::id);

  private final Map<String, TreeSet<Member>> groups = new HashMap<>();
  private final Map<ArticleId, Member> members = new HashMap<>();
  private final Set<String> touched = new HashSet<>();

  /// @param number its place among the articles of its file
  /// @param text a hash of its text; empty for one too short to be told from others by it
  private record Member(ArticleId id, String file, int number, String text) {}

  /// Adds an article as read; gives the article it is a copy of.
  Optional<ArticleId> add(ArticleId id, String file, int number, String text) {
    remove(id);
    Member member = new Member(id, file, number, text);
    members.put(id, member);
    if (!text.isEmpty()) {
      TreeSet<Member> group = groups.computeIfAbsent(text, _ -> new TreeSet<>(ORDER));
      group.add(member);
      if (group.size() > 1) {
        touched.add(text);
      }
    }
    return original(id);
  }

  void remove(ArticleId id) {
    Optional.ofNullable(members.remove(id)).ifPresent(this::leave);
  }

  /// The file that the article was last read from; empty for an unknown one.
  Optional<String> file(ArticleId id) {
    return Optional.ofNullable(members.get(id)).map(Member::file);
  }

  /// The files of those of the articles that have one, unfinished, each with its articles.
  List<Entry> files(Set<ArticleId> ids) {
    Map<String, List<Known>> files =
        ids.stream()
            .flatMap(id -> Optional.ofNullable(members.get(id)).stream())
            .filter(member -> !member.file().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Member::file,
                    Collectors.mapping(
                        member -> new Known(member.id(), member.text()), Collectors.toList())));
    return files.entrySet().stream()
        .map(file -> Entry.unfinished(file.getKey(), file.getValue()))
        .toList();
  }

  /// The article of which `id` is a copy.
  Optional<ArticleId> original(ArticleId id) {
    return Optional.ofNullable(members.get(id))
        .flatMap(member -> Optional.ofNullable(groups.get(member.text())))
        .map(group -> group.first().id())
        .filter(first -> !first.equals(id));
  }

  /// The articles whose original may have changed since this was last asked.
  List<ArticleId> unsettled() {
    List<ArticleId> ids =
        touched.stream()
            .sorted()
            .flatMap(text -> Optional.ofNullable(groups.get(text)).stream())
            .flatMap(TreeSet::stream)
            .map(Member::id)
            .toList();
    touched.clear();
    return ids;
  }

  private void leave(Member member) {
    Optional<TreeSet<Member>> group = Optional.ofNullable(groups.get(member.text()));
    group.ifPresent(others -> {
      others.remove(member);
      if (others.isEmpty()) {
        groups.remove(member.text());
      } else {
        touched.add(member.text());
      }
    });
  }
}
