package dossier.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanAmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          公司投资了1000万元。         | = 10000000 CNY
          公司投资了36.57亿美元。      | = 3657000000 USD
          公司投资了四万五千六百元。   | = 45600 CNY
          收入增长了百分之五。         | up 5 %
          收入下降5.5％。              | down 5.5 %
          三分之一的员工离开。         | = 0.333333333333 1
          利润占三成五。               | = 35 %
          商品打八五折。               | = 85 %
          她现在60岁。                 | = 60 a
          它重一吨半。                 | = 1.5 t
          它重2.3千克。                | = 2.3 kg
          公司有超过300名员工。        | > 300 {person}
          公司有大约两千三百五十家店。 | ~ 2350 {company}
          公司有五百多辆车。           | > 500 {vehicle}
          等了3个月。                  | = 3 mo
          上升20个基点。               | up 0.2 %
          """)
  void a_chinese_quantity_has_number_unit_and_bound(String text, String expected) {
    String found =
        HanAmounts.in(text).stream()
            .map(m ->
                m.change().sign() + " " + m.value().orElseThrow().toPlainString() + " " + m.unit())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2014年3月5日上午8点开始。", "一切都很好。", "我家在四川。", "一个人走了。"})
  void a_date_a_clock_or_a_word_is_no_quantity(String text) {
    assertThat(HanAmounts.in(text)).isEmpty();
  }
}
