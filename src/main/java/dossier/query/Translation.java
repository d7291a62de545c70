package dossier.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.MinShouldMatchNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;

/// Lucene's syntax tree of a repaired query, as a [Query]: here how clauses are joined, in [Leaves]
/// what each one is.
///
/// In [QueryParser.Match#ANY] clauses side by side are alternatives, except those with `+`, which
/// are all required, and those with `-`, which are all excluded; beside a required one the
/// alternatives only add to the score.
final class Translation {
  private final QueryParser.Match match;
  private final Leaves leaves;

  Translation(Repaired repaired, QueryParser.Match match, Limits limits, Findings findings) {
    this.match = match;
    this.leaves = new Leaves(repaired, match, limits, findings);
  }

  Query query(QueryNode node) {
    return switch (node) {
      case GroupQueryNode group -> query(group.getChild());
      case AndQueryNode and -> all(queries(and));
      case OrQueryNode or -> any(queries(or));
      case BooleanQueryNode clauses ->
          match == QueryParser.Match.ALL ? all(queries(clauses)) : weighed(clauses.getChildren());
      case ModifierQueryNode modifier -> modified(modifier);
      case BoostQueryNode boost -> boosted(query(boost.getChild()), boost.getValue());
      case MinShouldMatchNode atLeast ->
          atLeast(atLeast.minShouldMatch, atLeast.groupQueryNode.getChild());
      case SlopQueryNode slop -> leaves.phrase((FieldQueryNode) slop.getChild(), slop.getValue());
      case QuotedFieldQueryNode phrase -> leaves.phrase(phrase, 0);
      case FuzzyQueryNode fuzzy -> leaves.fuzzy(fuzzy);
      case FieldQueryNode word -> leaves.word(word);
      case TermRangeQueryNode range -> leaves.range(range);
      default -> throw new IllegalStateException("a node that no repaired query has: " + node);
    };
  }

  private List<Query> queries(QueryNode parent) {
    return parent.getChildren().stream().map(this::query).toList();
  }

  private Query modified(ModifierQueryNode node) {
    Query clause = query(node.getChild());
    return isExcluded(node) ? new Query.Not(clause) : clause;
  }

  private static boolean isExcluded(QueryNode node) {
    return node instanceof ModifierQueryNode modified
        && modified.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
  }

  private Query weighed(List<QueryNode> nodes) {
    List<Query> required = new ArrayList<>();
    List<Query> alternatives = new ArrayList<>();
    List<Query> excluded = new ArrayList<>();
    for (QueryNode node : nodes) {
      boolean signed = node instanceof ModifierQueryNode;
      (!signed ? alternatives : isExcluded(node) ? excluded : required).add(query(node));
    }
    List<Query> all = new ArrayList<>(required);
    if (!alternatives.isEmpty()) {
      if (!required.isEmpty()) {
        alternatives.add(new Query.All());
      }
      all.add(any(alternatives));
    }
    all.addAll(excluded);
    return all(all);
  }

  private Query atLeast(int count, QueryNode content) {
    if (content instanceof BoostQueryNode boost && boost.getChild() instanceof BooleanQueryNode) {
      return boosted(atLeast(count, boost.getChild()), boost.getValue());
    }
    List<Query> clauses =
        content instanceof BooleanQueryNode ? queries(content) : List.of(query(content));
    return new Query.AtLeast(count, clauses);
  }

  private static Query boosted(Query clause, float factor) {
    return factor == 1 ? clause : new Query.Boost(clause, factor);
  }

  /// All of the clauses; those of an And among them are taken out of it, which changes nothing.
  static Query all(List<Query> clauses) {
    List<Query> flat =
        clauses.stream()
            .flatMap(c -> c instanceof Query.And(List<Query> inner) ? inner.stream() : Stream.of(c))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new Query.And(flat);
  }

  /// Any of the clauses; those of an Or among them are taken out of it, which changes nothing.
  static Query any(List<Query> clauses) {
    List<Query> flat =
        clauses.stream()
            .flatMap(c -> c instanceof Query.Or(List<Query> inner) ? inner.stream() : Stream.of(c))
            .toList();
    return flat.size() == 1 ? flat.getFirst() : new Query.Or(flat);
  }
}
