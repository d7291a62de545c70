package dossier.ledger;

import dossier.article.Metadata;
import dossier.fact.Fact;
import dossier.query.Field;
import dossier.query.Query;
import dossier.search.DrillDown;
import dossier.search.FactRequest;
import dossier.search.FactResult;
import dossier.search.Hit;
import dossier.search.Page;
import dossier.search.SearchRequest;
import dossier.search.SearchResult;
import dossier.search.Searcher;
import dossier.search.SnippetRequest;
import dossier.vocabulary.Name;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Facts across articles, worked out when they are asked for. Safe for use by many threads.
///
/// A call reads all articles and facts of an initiative, page by page; a commit in between may show
/// in it. At most [#MOST] statements are read, of one property and year at most 600 compared, the
/// earliest; what is left out is told.
public final class Ledger {
  /// The most statements of one initiative that are read, claims aside, which have no links.
  public static final int MOST = 20_000;

  private final Searcher searcher;

  public Ledger(Searcher searcher) {
    this.searcher = searcher;
  }

  /// What was read of an initiative.
  ///
  /// @param facts how many there are, claims among them
  /// @param left how many were not read
  private record Read(List<Statement> statements, Coverage coverage, long facts, long left) {
    List<Statement> of(Class<? extends Fact> kind) {
      return statements.stream().filter(one -> kind.isInstance(one.fact())).toList();
    }
  }

  /// The dossier of an initiative.
  public Dossier dossier(Name initiative, AsOf asOf) throws IOException {
    Read read = read(initiative.id(), asOf);
    List<Link> links = Linker.links(read.statements());
    List<Promise> promises =
        new Promises(read.statements(), links, read.coverage(), asOf.day()).all();
    List<Told> timeline = told(read.of(Fact.Event.class), links);
    List<Told> measures = told(read.of(Fact.Measure.class), links);
    List<Told> roles = told(read.of(Fact.Relation.class), links);
    return new Dossier(
        initiative,
        asOf,
        read.coverage(),
        read.facts(),
        timeline,
        promises,
        measures,
        roles,
        conflicts(links),
        Gaps.of(read.coverage(), asOf, promises, read.left() + Linker.left(read.statements())));
  }

  /// What a fact is linked to, in all initiatives that it concerns.
  ///
  /// @param standings of a target, by the id of the initiative
  public record Context(List<Link> links, Map<String, Standing> standings) {
    public Context {
      links = List.copyOf(links);
      standings = java.util.Collections.unmodifiableMap(new TreeMap<>(standings));
    }
  }

  public Context context(Statement statement, AsOf asOf) throws IOException {
    Map<Link, Link> links = new LinkedHashMap<>();
    Map<String, Standing> standings = new TreeMap<>();
    for (String initiative : statement.fact().evidence().initiatives()) {
      Read read = read(initiative, asOf);
      List<Link> all = Linker.links(read.statements());
      all.stream()
          .filter(link ->
              link.from().id().equals(statement.id()) || link.to().id().equals(statement.id()))
          .forEach(link -> links.put(link, link));
      Optional.ofNullable(
              new Promises(read.statements(), all, read.coverage(), asOf.day())
                  .standings()
                  .get(statement.id()))
          .ifPresent(standing -> standings.put(initiative, standing));
    }
    return new Context(List.copyOf(links.keySet()), standings);
  }

  /// What is stated about an initiative, in [Statement#ORDER].
  List<Statement> statements(String initiative, AsOf asOf) throws IOException {
    return read(initiative, asOf).statements();
  }

  /// Where the targets of an initiative stand, by fact id.
  public Map<String, Standing> standings(String initiative, AsOf asOf) throws IOException {
    Read read = read(initiative, asOf);
    List<Link> links = Linker.links(read.statements());
    return new Promises(read.statements(), links, read.coverage(), asOf.day()).standings();
  }

  /// Where a target stands that belongs to no initiative: by its own words and the calendar.
  public static Standing alone(Statement target, AsOf asOf) {
    return Standing.of(List.of(target), List.of(), new Coverage(List.of(), 0), asOf.day());
  }

  private static List<Told> told(List<Statement> statements, List<Link> links) {
    Groups<Statement> groups = new Groups<>();
    statements.stream().sorted(Statement.ORDER).forEach(one -> groups.join(one, one));
    Set<Statement> known = Set.copyOf(statements);
    links.stream()
        .filter(link -> link.kind() == Link.Kind.SAME && known.contains(link.from()))
        .forEach(link -> groups.join(link.from(), link.to()));
    return groups.all().stream().map(Told::of).sorted(Told.ORDER).toList();
  }

  /// The conflicts, one for all pairs of statements that say the same.
  private static List<Link> conflicts(List<Link> links) {
    Groups<String> same = new Groups<>();
    links.stream()
        .filter(link -> link.kind() == Link.Kind.SAME)
        .forEach(link -> same.join(link.from().id(), link.to().id()));
    Map<List<String>, Link> conflicts = new LinkedHashMap<>();
    links.stream()
        .filter(link -> link.kind() == Link.Kind.CONFLICT)
        .forEach(link ->
            conflicts.putIfAbsent(
                List.of(same.name(link.from().id()), same.name(link.to().id())), link));
    return List.copyOf(conflicts.values());
  }

  private Read read(String initiative, AsOf asOf) throws IOException {
    DrillDown about = DrillDown.any(Field.INITIATIVE, initiative);
    List<Metadata> articles = articles(about, asOf.articles());
    int undated = asOf.bounded() ? undated(about) : 0;
    List<Statement> statements = new ArrayList<>();
    long facts = 0;
    long left = 0;
    Optional<Page.Cursor> after = Optional.empty();
    do {
      FactResult page = searcher.facts(facts(about, asOf, after));
      for (FactResult.FactHit hit : page.facts()) {
        if (hit.fact().evidence().initiatives().contains(initiative)) {
          facts++;
          if (statements.size() >= MOST) {
            left++;
          } else if (!(hit.fact() instanceof Fact.Claim)) {
            statements.add(Statement.of(hit));
          }
        }
      }
      after = page.next();
    } while (after.isPresent());
    return new Read(
        statements.stream().sorted(Statement.ORDER).toList(),
        new Coverage(articles, undated),
        facts,
        left);
  }

  private static FactRequest facts(DrillDown about, AsOf asOf, Optional<Page.Cursor> after) {
    return new FactRequest(
        asOf.articles(),
        List.of(about),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        SearchRequest.Sort.OLDEST,
        new Page(Page.MAX_LIMIT, 0, after),
        false);
  }

  private List<Metadata> articles(DrillDown about, Query query) throws IOException {
    List<Metadata> articles = new ArrayList<>();
    Optional<Page.Cursor> after = Optional.empty();
    do {
      SearchResult page = searcher.search(articles(about, query, Page.MAX_LIMIT, after));
      page.hits().stream().map(Hit::about).forEach(articles::add);
      after = page.next();
    } while (after.isPresent());
    return articles;
  }

  private int undated(DrillDown about) throws IOException {
    Query undated = new Query.Not(new Query.Has(Field.PUBLISHED));
    return Math.toIntExact(searcher.search(articles(about, undated, 0, Optional.empty())).total());
  }

  private static SearchRequest articles(
      DrillDown about, Query query, int limit, Optional<Page.Cursor> after) {
    return new SearchRequest(
        query,
        List.of(about),
        List.of(),
        SearchRequest.Sort.OLDEST,
        new Page(limit, 0, after),
        SnippetRequest.NONE);
  }
}
