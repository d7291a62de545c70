package dossier.ingest;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.Duplicate.Kind;
import dossier.article.Metadata;
import dossier.search.Draft;
import dossier.search.Rank;
import dossier.search.Similar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Decides whose copies articles are, after some of an index were written or deleted. Used once.
///
/// An article is a copy of the first, by [Rank], of those before it that are no copies themselves
/// and are like it; an article with none such stands for its group. So every copy is like its
/// representative, no chain leads from one article to one unlike it, and the groups are the same
/// whatever the order in which articles came. Articles are decided in the order of their ranks, and
/// a decision that differs from what was known puts those behind it in question that it can touch:
/// the rest of the archive is not looked at.
final class Settling {
  private final Draft written;
  private final double threshold;
  private final TreeMap<Rank, State> open = new TreeMap<>();
  private final Map<ArticleId, Decision> decided = new HashMap<>();
  private final Map<ArticleId, List<Offer>> offers = new HashMap<>();

  /// What is known of an article before it is decided.
  ///
  /// @param stored what is said of it in the index
  /// @param isNew whether that says nothing of what it was before
  private record State(Optional<Duplicate> stored, boolean isNew) {}

  /// What has become of an article.
  ///
  /// @param isNew whether it was written since the last commit
  record Decision(Rank rank, Optional<Duplicate> before, Optional<Duplicate> now, boolean isNew) {
    boolean isChange() {
      return !before.equals(now);
    }

    boolean isCopy() {
      return now.filter(Duplicate::isCopy).isPresent();
    }

    boolean wasCopy() {
      return before.filter(Duplicate::isCopy).isPresent();
    }
  }

  /// An article that may be the representative of another.
  private record Offer(Rank rank, double similarity) {}

  /// @param written all that is written; whoever opened it closes it
  /// @param threshold how similar two articles are that are alike
  Settling(Draft written, double threshold) {
    this.written = written;
    this.threshold = threshold;
  }

  /// An article that was written, and what it says of itself.
  void add(Rank rank, Optional<Duplicate> stored) throws IOException {
    open.put(rank, new State(stored, true));
    addCopiesOf(rank.id());
  }

  /// The articles that say they are copies of this one, which was written or deleted.
  void addCopiesOf(ArticleId id) throws IOException {
    for (Metadata copy : written.copies(id)) {
      question(copy);
    }
  }

  /// Decides all that is in question.
  List<Decision> decide() throws IOException {
    while (!open.isEmpty()) {
      Map.Entry<Rank, State> next = open.pollFirstEntry();
      decide(next.getKey(), next.getValue());
    }
    return List.copyOf(decided.values());
  }

  private void question(Metadata about) {
    if (!decided.containsKey(about.id())) {
      open.putIfAbsent(Rank.of(about), new State(about.duplicateOf(), false));
    }
  }

  private void decide(Rank rank, State state) throws IOException {
    Optional<Rank> first = written.sameWords(rank.id(), 1).stream().findFirst();
    boolean isFirst = first.filter(rank::equals).isPresent();
    List<Similar> alike = isFirst ? written.similar(rank.id(), threshold) : List.of();
    Optional<Duplicate> now =
        isFirst
            ? closest(rank, state, alike)
            : first.isEmpty() ? Optional.empty() : like(first.get());
    Decision decision = new Decision(rank, state.stored, now, state.isNew);
    decided.put(rank.id(), decision);
    if (isFirst && (decision.isChange() || state.isNew)) {
      questionBehind(decision, alike);
    }
    if (!state.isNew && !decision.wasCopy() && decision.isCopy()) {
      addCopiesOf(rank.id());
    }
  }

  /// What an article is that has the words of `first`, which is decided or not in question.
  private Optional<Duplicate> like(Rank first) throws IOException {
    return stored(first)
        .filter(Duplicate::isCopy)
        .or(() -> Optional.of(new Duplicate(first.id(), Kind.EXACT, 1)));
  }

  private Optional<Duplicate> stored(Rank first) throws IOException {
    Optional<Decision> decision = Optional.ofNullable(decided.get(first.id()));
    return decision.isPresent()
        ? decision.get().now
        : written.article(first.id()).flatMap(article -> article.about().duplicateOf());
  }

  /// What the first of the articles with its words is: a copy of the first representative before it
  /// that is like it.
  private Optional<Duplicate> closest(Rank rank, State state, List<Similar> alike) {
    List<Offer> offered = new ArrayList<>(offers.getOrDefault(rank.id(), List.of()));
    alike.stream()
        .filter(other -> isRepresentative(other.about()))
        .map(other -> new Offer(Rank.of(other.about()), other.similarity()))
        .filter(other -> other.rank.compareTo(rank) < 0)
        .forEach(offered::add);
    return offered.stream()
        .min(Comparator.comparing(Offer::rank))
        .map(offer -> new Duplicate(offer.rank.id(), Kind.NEAR, offer.similarity))
        .or(() -> state.stored.filter(duplicate -> !duplicate.isCopy()));
  }

  /// Puts in question what a decision that is news can touch.
  private void questionBehind(Decision decision, List<Similar> alike) throws IOException {
    for (Rank same : written.sameWords(decision.rank.id(), Integer.MAX_VALUE)) {
      if (!same.equals(decision.rank)) {
        written.article(same.id()).map(Article::about).ifPresent(this::question);
      }
    }
    if (!decision.isCopy()) {
      offer(decision.rank, alike);
    }
  }

  private boolean isRepresentative(Metadata about) {
    return Optional.ofNullable(decided.get(about.id()))
        .map(decision -> !decision.isCopy())
        .orElse(about.duplicateOf().filter(Duplicate::isCopy).isEmpty());
  }

  /// Tells the articles behind that they may be copies of this one.
  private void offer(Rank rank, List<Similar> alike) {
    for (Similar other : alike) {
      if (Rank.of(other.about()).compareTo(rank) > 0) {
        offers
            .computeIfAbsent(other.about().id(), _ -> new ArrayList<>())
            .add(new Offer(rank, other.similarity()));
        question(other.about());
      }
    }
  }
}
