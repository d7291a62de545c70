package dossier.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEncodingTest {
  private static final String SENTENCE =
      "Zoë’s café in Łódź sells bread — “the best of the town”, say those who eat it.";

  @ParameterizedTest
  @CsvSource({
    "utf-8, utf-8",
    "iso-8859-1, utf-8",
    "windows-1252, utf-8",
    "shift_jis, utf-8",
    "windows-1250, windows-1250",
    "utf-16le, utf-8"
  })
  void a_page_in_utf_8_is_read_so_whatever_it_declares(String declared, String written) {
    byte[] page = page(declared, SENTENCE).getBytes(Charset.forName(written));
    assertThat(read(page)).isEqualTo(SENTENCE);
  }

  @ParameterizedTest
  @CsvSource({
    "shift_jis, 今日は良い天気ですから散歩に行きましょう。",
    "iso-2022-jp, 今日は良い天気ですから散歩に行きましょう。",
    "gb18030, 阿里巴巴今天在杭州公布了新的计划。",
    "iso-8859-1, Zoë mange du pain à Nîmes."
  })
  void a_page_in_an_older_encoding_is_read_as_it_declares(String declared, String sentence) {
    byte[] page = page(declared, sentence).getBytes(Charset.forName(declared));
    assertThat(read(page)).isEqualTo(sentence);
  }

  private static String read(byte[] page) {
    return Page.of(page, bytes -> new String(bytes, StandardCharsets.UTF_8)).text();
  }

  private static String page(String charset, String sentence) {
    return "<html><head><meta charset=%s><title>Bread</title></head><body><article><p>%s</p></article></body></html>"
        .formatted(charset, sentence);
  }
}
