package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.Days;
import dossier.article.Tag;
import dossier.fact.Evidence.Attribution;
import dossier.fact.Evidence.Modality;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  private static final Extractor EXTRACTOR =
      new Extractor(
          Vocabulary.of(
              List.of(
                  name(
                      "lamp-club",
                      Name.Kind.INITIATIVE,
                      "Lamp Club",
                      List.of("its lamp site"),
                      "2016"),
                  name("brightco", Name.Kind.ORGANISATION, "Brightco", List.of(), ""),
                  name("courier", Name.Kind.ORGANISATION, "Valley Courier", List.of(), ""),
                  name("ann-ray", Name.Kind.PERSON, "Ann Ray", List.of(), ""))),
          Rules.builtIn());

  private static Name name(
      String id, Name.Kind kind, String label, List<String> contextual, String start) {
    Optional<String> none = Optional.empty();
    Optional<String> type = Optional.of(id.equals("courier") ? "media" : "thing");
    Optional<String> begun = start.isEmpty() ? none : Optional.of(start);
    return new Name(
        id,
        kind,
        label,
        List.of(),
        type,
        none,
        begun,
        none,
        none,
        none,
        contextual,
        contextual.isEmpty() ? List.of() : List.of("Brightco"),
        List.of(),
        none);
  }

  private static List<Fact> facts(String text) {
    return EXTRACTOR.extract(Articles.english(text)).facts();
  }

  private static <F extends Fact> F only(Class<F> kind, String text) {
    List<F> facts = facts(text).stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(facts).hasSize(1);
    return facts.getFirst();
  }

  @Test
  void a_target_tells_who_what_how_many_and_by_when_counted_from_the_start_of_its_initiative() {
    String text =
        "Brightco opened Lamp Club. It aims to sign up more than 5,000 local shops within three years.";
    Fact.Target target = only(Fact.Target.class, text);
    assertThat(target.who().id()).contains("brightco");
    assertThat(target.value().orElseThrow())
        .isEqualTo(
            new Quantity(
                "more than 5,000 local shops",
                Optional.of(new BigDecimal(5000)),
                Quantity.Comparator.GT,
                "{shop}"));
    assertThat(target.deadline().orElseThrow())
        .isEqualTo(
            new When(
                "within three years",
                "2019~",
                new Days(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))));
    assertThat(target.evidence().initiatives()).containsExactly("lamp-club");
    assertThat(target.evidence().quote())
        .isEqualTo("It aims to sign up more than 5,000 local shops within three years");
  }

  @Test
  void a_time_told_in_the_sentence_is_the_anchor_of_its_deadline() {
    Fact.Target target =
        only(
            Fact.Target.class,
            "On June 3, 2012, Brightco promised to plant 90 trees within two months.");
    assertThat(target.deadline().orElseThrow().edtf()).isEqualTo("2012-08-03~");
  }

  @Test
  void without_an_anchor_a_deadline_stays_a_duration() {
    Article article =
        Articles.article(
            "Brightco promised to plant 90 trees within two months.",
            Locale.ENGLISH,
            Optional.empty(),
            List.of());
    Fact.Target target = (Fact.Target) EXTRACTOR.extract(article).facts().getFirst();
    assertThat(target.deadline()).contains(new When("within two months", "P2M", Days.ALL));
  }

  @Test
  void a_revised_target_keeps_what_it_was_before_and_bare_numbers_share_the_noun() {
    Fact.Target target =
        only(
            Fact.Target.class,
            "Brightco has cut its goal of registering 90,000 small shops a year to 400.");
    assertThat(target.status()).isEqualTo(Fact.Status.REVISED);
    assertThat(target.value().orElseThrow().number()).contains(new BigDecimal(400));
    assertThat(target.value().orElseThrow().unit()).isEqualTo("{shop}/a");
    assertThat(target.previous().orElseThrow().number()).contains(new BigDecimal(90_000));
  }

  @Test
  void growing_a_number_is_a_second_target_of_the_same_thing() {
    List<Fact> facts =
        facts(
            "Brightco wants to win 100 guides — growing this figure to more than one thousand in two years.");
    assertThat(facts)
        .extracting(f -> ((Fact.Target) f).value().orElseThrow().unit())
        .containsExactly("{guide}", "{guide}");
  }

  @Test
  void money_in_brackets_is_the_same_amount_converted_and_a_fiscal_year_is_twelve_months() {
    Fact.Measure measure =
        only(
            Fact.Measure.class,
            "Brightco generated 18 billion yuan ($2.8 billion) in the fiscal year ended June.");
    assertThat(measure.property()).isEqualTo("revenue");
    assertThat(measure.value().unit()).isEqualTo("CNY");
    assertThat(measure.converted().orElseThrow().unit()).isEqualTo("USD");
    assertThat(measure.period().orElseThrow().days())
        .isEqualTo(new Days(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 6, 30)));
  }

  @Test
  void a_pronoun_stands_for_the_last_fitting_name() {
    assertThat(only(Fact.Event.class, "Ann Ray runs Brightco. She resigned in May.").who().id())
        .contains("ann-ray");
    assertThat(
            only(Fact.Measure.class, "Brightco met Ann Ray. The company employs 300 people.")
                .what()
                .id())
        .contains("brightco");
  }

  @Test
  void sources_are_told_apart() {
    assertThat(attribution("According to the Valley Courier, Brightco employs 300 people."))
        .isEqualTo(new Attribution(Attribution.Kind.PUBLICATION, "Valley Courier", "According to"));
    assertThat(attribution("Brightco employs 300 people, Ann Ray said."))
        .isEqualTo(new Attribution(Attribution.Kind.NAMED, "Ann Ray", "said"));
    assertThat(
            attribution("Brightco employs 300 people, three people familiar with the matter said.")
                .kind())
        .isEqualTo(Attribution.Kind.ANONYMOUS);
    assertThat(attribution("Brightco employs 300 people.").kind())
        .isEqualTo(Attribution.Kind.AUTHOR);
  }

  private static Attribution attribution(String text) {
    return only(Fact.Measure.class, text).evidence().attribution();
  }

  @Test
  void what_did_not_happen_is_negated_and_what_may_happen_is_possible() {
    assertThat(only(Fact.Event.class, "Brightco did not acquire Lamp Club.").evidence().negated())
        .isTrue();
    assertThat(only(Fact.Event.class, "Brightco might acquire Lamp Club.").evidence().modality())
        .isEqualTo(Modality.POSSIBLE);
    assertThat(only(Fact.Event.class, "Brightco will acquire Lamp Club.").evidence().modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(only(Fact.Event.class, "In May, Brightco acquired Lamp Club.").evidence().modality())
        .isEqualTo(Modality.ACTUAL);
  }

  @Test
  void a_fact_that_is_stated_twice_is_one_fact() {
    assertThat(facts("Brightco employs 300 people.\n\nBrightco employs 300 people.")).hasSize(1);
  }

  @Test
  void an_amount_beside_an_anonymous_source_is_not_part_of_the_fact() {
    Fact.Target target =
        only(
            Fact.Target.class,
            "Brightco failed to meet its goals, according to three people familiar with the matter.");
    assertThat(target.status()).isEqualTo(Fact.Status.MISSED);
    assertThat(target.value()).isEmpty();
  }

  @Test
  void a_fact_without_a_named_initiative_belongs_to_the_only_one_of_its_article() {
    String text = "Brightco employs 300 people.";
    Tag other = new Tag(Tag.Kind.INITIATIVE, "other", "Other", true);
    Tag club = new Tag(Tag.Kind.INITIATIVE, "lamp-club", "Lamp Club", true);
    Article two = Articles.article(text, Locale.ENGLISH, Optional.empty(), List.of(other, club));
    assertThat(
            EXTRACTOR
                .extract(Articles.tagged(text, "lamp-club"))
                .facts()
                .getFirst()
                .evidence()
                .initiatives())
        .containsExactly("lamp-club");
    assertThat(EXTRACTOR.extract(two).facts().getFirst().evidence().initiatives()).isEmpty();
  }

  @Test
  void an_article_in_another_language_has_years_and_names_but_no_facts() {
    Article article =
        Articles.article(
            "Brightco employs 300 people in 2018.", Locale.FRENCH, Optional.empty(), List.of());
    assertThat(EXTRACTOR.extract(article).facts()).isEmpty();
    assertThat(EXTRACTOR.extract(article).years()).containsExactly(2018);
    assertThat(EXTRACTOR.mentions(article)).extracting(TypedMention::value).contains("brightco");
  }

  @Test
  void the_years_are_those_the_text_names_itself() {
    assertThat(
            EXTRACTOR
                .extract(
                    Articles.english(
                        "From 2014-2016 and in June 1999, not last year, 2,018 of 3000."))
                .years())
        .containsExactly(1999, 2014, 2015, 2016);
  }

  @Test
  void a_fact_that_is_told_twice_keeps_both_quotes_and_its_id() {
    String once = "Brightco has 300 lamps.";
    String twice = "Brightco has 300 lamps. It rained. In all, Brightco has 300 lamps.";
    Fact.Measure alone = only(Fact.Measure.class, once);
    Fact.Measure fact = only(Fact.Measure.class, twice);
    assertThat(alone.evidence().also()).isEmpty();
    assertThat(fact.id()).isEqualTo(alone.id());
    assertThat(fact.evidence().start()).isZero();
    assertThat(fact.evidence().also())
        .singleElement()
        .satisfies(also -> {
          assertThat(twice.substring(also.start(), also.end())).isEqualTo(also.exact());
          assertThat(also.start()).isGreaterThan(30);
        });
  }

  @Test
  void what_two_firms_have_or_one_does_twice_is_not_one_fact() {
    assertThat(facts("Brightco has 300 lamps. Moonco Ltd has 300 lamps.")).hasSize(2);
    assertThat(facts("Brightco was founded in 2014. Brightco launched a new lamp in 2018."))
        .filteredOn(Fact.Event.class::isInstance)
        .hasSize(2);
  }

  @Test
  void a_range_keeps_both_ends() {
    Fact.Target target = only(Fact.Target.class, "Brightco aims to reach 18 to 20 million users.");
    Quantity value = target.value().orElseThrow();
    assertThat(value.number().orElseThrow()).isEqualByComparingTo("18000000");
    assertThat(value.high().orElseThrow()).isEqualByComparingTo("20000000");
    assertThat(value.comparator()).isEqualTo(Quantity.Comparator.EQ);
  }

  @Test
  void an_aside_between_commas_does_not_take_the_event_from_those_who_act() {
    Fact.Event event =
        only(
            Fact.Event.class,
            "At least 35 Brightco employees, more than half of the team, have left in the past year.");
    assertThat(event.type().word()).isEqualTo("departure");
    assertThat(event.value().flatMap(Quantity::number)).contains(new BigDecimal(35));
  }

  @Test
  void the_last_name_of_a_list_that_a_preposition_governs_is_not_who_acts() {
    assertThat(facts("Buyers from Russia, France, Spain, and Poland make up 60% of its users."))
        .noneMatch(
            fact -> fact instanceof Fact.Measure share && share.what().text().equals("Poland"));
  }
}
