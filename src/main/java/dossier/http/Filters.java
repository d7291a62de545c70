package dossier.http;

import dossier.article.Days;
import dossier.ledger.AsOf;
import dossier.ledger.State;
import dossier.query.Dates;
import dossier.query.Field;
import dossier.query.Query;
import dossier.query.Spelling;
import dossier.search.DrillDown;
import dossier.search.Value;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads the filters that all paths share: selections in facets, and what narrows the articles
/// beside the query.
final class Filters {
  private static final int WIDEST_YEARS = 500;

  private final Given given;

  Filters(Given given) {
    this.given = given;
  }

  /// The selections in facets.
  ///
  /// @param named values that were named one by one, so that one nobody has may be a slip
  record Selected(List<DrillDown> drillDowns, List<DrillDown> named) {}

  Selected selections(List<Field> facets) {
    List<DrillDown> drillDowns = new ArrayList<>();
    List<DrillDown> named = new ArrayList<>();
    for (Field field : facets) {
      String name = field.word();
      var selected =
          new DrillDown(
              field,
              values(field, name),
              values(field, name + ".all"),
              values(field, name + ".not"));
      if (!selected.any().isEmpty() || !selected.all().isEmpty() || !selected.none().isEmpty()) {
        drillDowns.add(selected);
        singles(field).forEach(value -> named.add(DrillDown.any(field, value)));
      }
    }
    return new Selected(drillDowns, named);
  }

  private List<String> singles(Field field) {
    return List.of("", ".all", ".not").stream()
        .flatMap(suffix -> given.all(field.word() + suffix).stream())
        .filter(value -> field.kind() != Field.Kind.YEAR || !value.contains(".."))
        .distinct()
        .toList();
  }

  private Set<String> values(Field field, String name) {
    Set<String> values = new LinkedHashSet<>();
    Optional<List<String>> few = Value.possible(field);
    for (String value : given.all(name)) {
      if (field.kind() == Field.Kind.YEAR) {
        years(name, value).mapToObj(Integer::toString).forEach(values::add);
      } else if (few.isPresent() && few.get().stream().noneMatch(value::equalsIgnoreCase)) {
        given.refuse(notAmong(name, value, few.get()));
      } else {
        values.add(value);
      }
    }
    return values;
  }

  private static Mistake notAmong(String name, String value, List<String> few) {
    return Mistake.in(
            Code.INVALID_PARAMETER, name, value, name + " is one of " + String.join(", ", few))
        .suggesting(Spelling.nearest(value, few));
  }

  private IntStream years(String name, String value) {
    Optional<Dates> days = Moments.years(value);
    if (days.isEmpty()) {
      given.refuse(
          Mistake.in(
                  Code.INVALID_PARAMETER,
                  name,
                  value,
                  name + " is a year such as 2019, or a range such as 2015..2019")
              .suggesting(Moments.meant(value)));
      return IntStream.empty();
    }
    int first = days.get().first().getYear();
    int last = days.get().last().getYear();
    if ((long) last - first >= WIDEST_YEARS) {
      given.refuse(name, value, "a range has at most " + WIDEST_YEARS + " years; use from and to");
      return IntStream.empty();
    }
    return IntStream.rangeClosed(first, last);
  }

  /// What narrows the articles beside the query and the facets.
  List<Query> others() {
    List<Query> filters = new ArrayList<>();
    published().ifPresent(filters::add);
    asOf().map(day -> AsOf.then(day).articles()).ifPresent(filters::add);
    mentioned().ifPresent(filters::add);
    given
        .all("missing")
        .forEach(word -> presence("missing", word).map(Query.Not::new).ifPresent(filters::add));
    given.all("has").forEach(word -> presence("has", word).ifPresent(filters::add));
    return filters;
  }

  /// Whether of a group of copies only one article is meant.
  boolean collapsed() {
    return given
        .oneOf("collapse", List.of("none", "duplicates"))
        .filter("duplicates"::equals)
        .isPresent();
  }

  private Optional<Query> published() {
    Optional<Dates> from = moment("from");
    Optional<Dates> to = moment("to");
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.map(Dates::first).orElse(LocalDate.MIN);
    LocalDate last = to.map(Dates::last).orElse(LocalDate.MAX);
    if (first.isAfter(last)) {
      given.refuse("from", given.one("from").orElse(""), "from lies after to");
      return Optional.empty();
    }
    return Optional.of(new Query.Range(Field.PUBLISHED, first, last));
  }

  private Optional<Query> mentioned() {
    List<Query> ranges = new ArrayList<>();
    for (String value : given.all("mentioned")) {
      Optional<Dates> days = Moments.years(value);
      days.ifPresentOrElse(
          d -> ranges.add(new Query.Range(Field.MENTIONED, d.first(), d.last())),
          () ->
              given.refuse(
                  "mentioned",
                  value,
                  "mentioned is a year such as 2019, or a range such as 2015..2019"));
    }
    return switch (ranges.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(ranges.getFirst());
      default -> Optional.of(new Query.Or(ranges));
    };
  }

  /// The states that targets are to be in.
  Set<State> states() {
    List<String> words = Arrays.stream(State.values()).map(State::word).toList();
    Set<State> states = EnumSet.noneOf(State.class);
    for (String value : given.all("state")) {
      if (words.contains(value)) {
        states.add(State.valueOf(value.toUpperCase(Locale.ROOT)));
      } else {
        given.refuse(
            Mistake.in(
                    Code.INVALID_PARAMETER,
                    "state",
                    value,
                    "state is one of " + String.join(", ", words))
                .suggesting(Spelling.nearest(value, words)));
      }
    }
    return states;
  }

  /// The moment that what is new is newer than: the one before the first of a day (in UTC), or an
  /// instant as `index.updated` of an earlier answer tells it.
  Optional<Instant> since() {
    Optional<String> value = given.one("since");
    Optional<Instant> moment = value.flatMap(Filters::instant);
    if (value.isPresent() && moment.isEmpty()) {
      given.refuse(
          "since",
          value.get(),
          "since is a day such as 2026-05-13, or a moment such as 2026-05-13T08:15:00Z");
    }
    return moment;
  }

  private static Optional<Instant> instant(String value) {
    try {
      return Optional.of(Instant.parse(value));
    } catch (DateTimeParseException e) {
      return Dates.date(value)
          .map(days -> days.first().atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1_000));
    }
  }

  /// The last day of `asOf`.
  Optional<LocalDate> asOf() {
    return moment("asOf").map(Dates::last);
  }

  /// The days that a parameter names: a year, a month, a day.
  private Optional<Dates> moment(String name) {
    Optional<String> value = given.one(name);
    Optional<Dates> days = value.flatMap(Dates::date);
    if (value.isPresent() && days.isEmpty()) {
      given.refuse(
          Mistake.in(
                  Code.INVALID_PARAMETER,
                  name,
                  value.get(),
                  name + " is a date such as 2019, 2019-05 or 2019-05-13")
              .suggesting(Moments.meant(value.get())));
    }
    return days;
  }

  private Optional<Query> presence(String name, String word) {
    Optional<Field> field =
        switch (word) {
          case "date" -> Optional.of(Field.PUBLISHED);
          case "facts" -> Optional.of(Field.KIND);
          default ->
              Field.articleFacets().stream().filter(facet -> facet.word().equals(word)).findFirst();
        };
    if (field.isEmpty()) {
      given.refuse(name, word, name + " is the name of a facet, date or facts");
    }
    return field.map(Query.Has::new);
  }

  /// The days of `due`: a date or a range of them.
  Optional<Days> due() {
    Optional<String> value = given.one("due");
    Optional<Dates> days = value.flatMap(Dates::parse);
    if (value.isPresent() && days.isEmpty()) {
      given.refuse(
          "due", value.get(), "due is a date such as 2019-05, or a range such as 2018..2019-06");
    }
    return days.map(d -> new Days(d.first(), d.last()));
  }
}
