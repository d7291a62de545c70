package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The forms a quantity is written in: a line a form.
class QuantitiesTest {
  private final Extractor extractor = new Extractor(Vocabulary.EMPTY, Rules.none());

  private List<QuantityMention> quantities(String text) {
    return extractor.quantities(Articles.english(text));
  }

  private String shown(String text) {
    return quantities(text).stream().map(QuantitiesTest::line).collect(Collectors.joining(", "));
  }

  private static String line(QuantityMention m) {
    String sign = m.change() == QuantityMention.Change.SAME ? "" : m.change().sign() + " ";
    String value =
        m.high().isPresent()
            ? plain(m.low().orElseThrow()) + ".." + plain(m.high().get())
            : m.value().map(QuantitiesTest::plain).orElse("?");
    String kind = m.kind() == QuantityMention.Kind.ORDINAL ? "#" : "";
    return (kind + sign + value + " " + m.unit()).strip();
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          They sold two and a half million lamps.     | 2500000 {lamp}
          They sold 1.5m lamps and 4bn bulbs.         | 1500000 {lamp}, 4000000000 {bulb}
          It drew 4 hundred million viewers.          | 400000000 {viewer}
          It drew two hundred and two thousand fans.  | 202000 {fan}
          It drew three hundred and five fans.        | 305 {fan}
          It drew 4 thousand 3 hundred and 21 fans.   | 4321 {fan}
          They made three lakh crore parts.           | 3000000000000 {part}
          They made 12,34,567 parts.                  | 1234567 {part}
          They made 1 234 567 parts.                  | 1234567 {part}
          They made 50 000 parts.                     | 50000 {part}
          They made 1.000.000 parts.                  | 1000000 {part}
          It costs 1.234,50 euros.                    | 1234.5 EUR
          It holds 3,5 kg.                            | 3.5 kg
          It fell by .5 percent.                      | down 0.5 %
          It is nine point nought four metres.        | 9.04 m
          They bought a dozen vans.                   | 12 {van}
          They bought half a dozen vans.              | 6 {van}
          They bought three dozen vans.               | 36 {van}
          They bought half a million vans.            | 500000 {van}
          They bought １２ vans.                       | 12 {van}
          It was minus 40 degrees Celsius.            | -40 Cel
          They lost -5 points.                        | down -5 {point}
          A 10,000-strong workforce came.             | 10000 {workforce}
          """)
  void numbers_are_read_in_words_and_digits_in_any_mix(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two-thirds of them left.                    | 0.666666666667 1
          Nearly three quarters of staff left.        | ~ 0.75 1
          One in five workers left.                   | 0.2 1
          Nine out of ten sellers left.               | 0.9 1
          About half of the sellers left.             | ~ 0.5 1
          Costs fell by a third.                      | down 0.333333333333 1
          It needs 1/2 pound of flour.                | 0.5 [lb_av]
          It is 10 1/2 miles long.                    | 10.5 [mi_i]
          It took half an hour.                       | 0.5 h
          It is 2½ metres wide.                       | 2.5 m
          """)
  void parts_of_a_whole_are_shares_unless_a_unit_follows(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It costs £3bn.                              | 3000000000 GBP
          It costs a $2.4-billion loan.               | 2400000000 USD
          It costs US$5, A$6, C$7 and HK$8.           | 5 USD, 6 AUD, 7 CAD, 8 HKD
          It costs HK $20.5m.                         | 20500000 HKD
          It costs AUD1.5m or USD 200.                | 1500000 AUD, 200 USD
          It costs 5 million Danish crowns.           | 5000000 DKK
          It costs 300 Canadian dollars.              | 300 CAD
          It costs 19 cents.                          | 0.19 USD
          It costs 90 pence.                          | 0.9 GBP
          It costs ¥500 in Tokyo.                     | 500 JPY
          It costs ¥500 in Beijing.                   | 500 CNY
          It costs 2 million pounds.                  | 2000000 GBP
          It costs 35 lakh rupees.                    | 3500000 INR
          It costs $3 million (about €2.7 million).   | 3000000 USD, 2700000 EUR
          It costs $80 a barrel.                      | 80 USD/[bbl_us]
          It costs $80 per sq m.                      | 80 USD/m2
          It pays $2 per share.                       | 2 USD/{share}
          It pays $30,000 a year.                     | 30000 USD/a
          """)
  void money_has_its_iso_code_scale_and_rate(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It gained 25 basis points.                  | up 0.25 %
          It gained 3 percentage points.              | up 3 %
          It covers 300 sq m.                         | 300 m2
          It covers 40 square miles and 2 hectares.   | 40 [smi_us], 2 har
          It drove at 50mph.                          | 50 [mi_i]/h
          It drove 20 miles per gallon.               | 20 [mi_i]/[gal_us]
          It makes 5.5kWh and 6 kW.                   | 5.5 kW.h, 6 kW
          It stores 54GB.                             | 54 GBy
          It runs at 2.4GHz.                          | 2.4 GHz
          He is 5 feet 6 inches tall.                 | 5.5 [ft_i]
          It found 4 ppb and 12 ppm.                  | 4 [ppb], 12 [ppm]
          She is 30 years old.                        | 30 a
          The 18-month-old child slept.               | 18 mo
          It took six weeks and 16 hours.             | 6 wk, 16 h
          It employs 300 people per site.             | 300 {person}/{site}
          It makes 3,000 tests per day.               | 3000 {test}/d
          """)
  void measures_have_their_ucum_code(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It takes 10 to 20 million users.            | 10000000..20000000 {user}
          It takes between 5 and 10 percent.          | 5..10 %
          It takes 5–10 vans.                         | 5..10 {van}
          It moved from 240 to 273.                   | 240..273
          It takes $200 to $4 million.                | 200..4000000 USD
          It takes three or four years.               | 3..4 a
          It takes more than 60 per cent.             | > 60 %
          It takes at least 60 vans.                  | > 60 {van}
          It takes up to 60 vans.                     | < 60 {van}
          It takes 500+ vans or 60 vans or more.      | > 500 {van}, > 60 {van}
          It takes sub-300 sq m space.                | < 300 m2
          It takes about 60 vans.                     | ~ 60 {van}
          It takes dozens of vans.                    | 12..120 {van}
          It takes tens of thousands of dollars.      | 10000..100000 USD
          It takes several vans.                      | ~ ? {van}
          It rose 5% to 10 yuan.                      | up 5 %, 10 CNY
          It was down 68p.                            | down 0.68 GBP
          It lost 190 points, or 0.6%.                | down 190 {point}, down 0.6 %
          It lost more than 60%.                      | > 60 %
          The Dow was +0.2% then.                     | up 0.2 %
          """)
  void ranges_bounds_and_movements_are_told_apart(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It plans 12 new foreign car plants.         | 12 {plant}
          It has 4.3m digital and physical copies.    | 4300000 {copy}
          It was a 12 page document.                  | 12 {page}
          It has a three-bed flat.                    | 3 {bed}
          It has four-, five- and six-cylinder vans.  | 4 {cylinder}, 5 {cylinder}, 6 {cylinder}
          It sold 435 homes by sale and 187 by tender.| 435 {home}, 187 {home}
          One of the best screens broke.              | 1 {screen}
          He came twenty-first, she 2nd, I third.     | #21, #2, #3
          """)
  void what_is_counted_is_found_behind_adjectives(String text, String expected) {
    assertThat(shown(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They won 3-1 and drew 89-89.",
        "Call 1-800-555-0100 now.",
        "See Section 427 Row 21 of the Big 12.",
        "The iPhone 12 Mini and ID.3 came in 2019.",
        "It began at 11 a.m. on March 3, 2011.",
        "No one knew which one it was.",
        "Version 1.2.3 of page 7 is at https://x.org/a?b=30%25%2020 now.",
        "Jane Roe, 25, said so.",
      })
  void a_score_a_telephone_a_label_or_a_date_is_no_quantity(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void the_whole_phrase_names_what_is_counted_and_of_tells_what_a_share_is_of() {
    assertThat(quantities("It plans 12 new foreign car plants.").getFirst().unitName())
        .isEqualTo("new foreign car plant");
    assertThat(quantities("It makes 60% of its revenue abroad.").getFirst().concept())
        .contains("its revenue abroad");
  }
}
