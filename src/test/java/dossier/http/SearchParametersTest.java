package dossier.http;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.query.Field;
import dossier.query.Limits;
import dossier.query.Query;
import dossier.search.DrillDown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What parameters mean.
class SearchParametersTest {
  private final SearchParameters parameters = new SearchParameters(Limits.URL);

  private Asked.Search asked(String query) {
    Map<String, List<String>> given = QueryString.read(query).orElseThrow();
    return switch (parameters.search(given)) {
      case Reading.Understood<Asked.Search>(var asked) -> asked;
      case Reading.Refused<Asked.Search>(var mistakes) -> throw new AssertionError(mistakes);
    };
  }

  private List<Mistake> mistakes(String query) {
    return switch (parameters.search(QueryString.read(query).orElseThrow())) {
      case Reading.Understood<Asked.Search>(var asked) -> throw new AssertionError(asked);
      case Reading.Refused<Asked.Search>(var mistakes) -> mistakes;
    };
  }

  @Test
  void a_range_of_years_selects_each() {
    assertThat(asked("year=2015..2017&year=2019&year.not=2016").request().scope().drillDowns())
        .containsExactly(
            new DrillDown(
                Field.YEAR, Set.of("2015", "2016", "2017", "2019"), Set.of(), Set.of("2016")));
  }

  @Test
  void both_ends_are_included_at_their_precision() {
    assertThat(asked("from=2019-02&to=2020").request().query())
        .isEqualTo(
            new Query.Range(Field.PUBLISHED, LocalDate.of(2019, 2, 1), LocalDate.of(2020, 12, 31)));
  }

  @Test
  void a_form_with_empty_fields_asks_nothing() {
    Asked.Search asked = asked("q=&year=&from=&limit=&utm_source=mail");
    assertThat(asked.request().query()).isEqualTo(new Query.All());
    assertThat(asked.request().page().limit()).isEqualTo(20);
  }

  @Test
  void words_can_be_asked_for_as_they_stand() {
    assertThat(asked("q=ports&expand=none").request().query())
        .isEqualTo(new Query.Phrase(java.util.Optional.empty(), "ports", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "yaer=2019, unknown-parameter, year",
    "size=5, unknown-parameter, limit",
    "year=20l9, invalid-parameter, 2019",
    "year=2015-2019, invalid-parameter, 2015..2019",
    "from=2019/05, invalid-parameter, 2019-05",
    "sort=newst, invalid-parameter, newest",
    "facets=persn:5, invalid-parameter, person",
    "match=al, invalid-parameter, all"
  })
  void a_slip_is_answered_with_what_was_meant(String query, String code, String meant) {
    Mistake mistake = mistakes(query).getFirst();
    assertThat(mistake.code()).isEqualTo(code);
    assertThat(mistake.suggestion()).contains(meant);
  }

  @Test
  void every_mistake_is_named() {
    assertThat(mistakes("limit=x&offset=-1&sort=up&year=1&q=a&q=b"))
        .extracting(Mistake::parameter)
        .containsExactlyInAnyOrder("limit", "offset", "sort", "year", "q");
  }

  @Test
  void a_refused_query_is_shown_where_in_code_points() {
    Mistake mistake = mistakes("syntax=strict&q=%F0%9F%9A%8B+%22tram").getFirst();
    assertThat(mistake.code()).isEqualTo("query-syntax");
    assertThat(mistake.position()).hasValueSatisfying(p -> assertThat(p.start()).isEqualTo(2));
  }

  @Test
  void a_query_string_survives_being_written_and_read() {
    var random = new Random(11);
    for (int i = 0; i < 300; i++) {
      Map<String, List<String>> given =
          Map.of(text(random) + "n", List.of(text(random), text(random)));
      String written = QueryString.write(given);
      assertThat(QueryString.read(written)).as(written).contains(given);
    }
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(8), 1, 0x10ffff)
        .filter(point -> point < 0xd800 || point > 0xdfff)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void segments_hold_the_whole_text_and_html_only_marks() {
    var spans =
        List.of(new dossier.search.Snippet.Span(3, 6), new dossier.search.Snippet.Span(6, 9));
    List<Segment> segments = Segment.of("<b>one&two", spans);
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
        .isEqualTo("<b>one&two");
    assertThat(Segment.html(segments)).isEqualTo("&lt;b&gt;<mark>one</mark><mark>&amp;tw</mark>o");
  }
}
