package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {

  record Pair(String language, String charset, String text) {
    byte[] bytes() {
      return text.getBytes(Charset.forName(charset));
    }

    @Override
    public String toString() {
      return language + " in " + charset + ", " + text.length() + " letters";
    }
  }

  static Stream<Pair> pairs() {
    return Tongues.ALL.stream()
        .flatMap(tongue ->
            Stream.concat(tongue.charsets().stream(), Tongues.UNICODE.stream())
                .flatMap(charset ->
                    Stream.of(tongue.text(), tongue.brief())
                        .map(text -> new Pair(tongue.language(), charset, text))));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_text_is_read_in_the_encoding_it_was_written_in(Pair pair) {
    assertThat(Decoding.decode(pair.bytes())).isEqualTo(pair.text());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_byte_order_mark_decides_and_is_no_part_of_the_text(Pair pair) {
    for (String form : Tongues.UNICODE) {
      ByteArrayOutputStream marked = new ByteArrayOutputStream();
      marked.writeBytes("\uFEFF".getBytes(Charset.forName(form)));
      marked.writeBytes(pair.text().getBytes(Charset.forName(form)));
      assertThat(Decoding.decode(marked.toByteArray())).isEqualTo(pair.text());
    }
  }

  @ParameterizedTest
  @MethodSource("unicode")
  void utf_8_that_is_cut_or_holds_a_bad_byte_loses_no_more_than_that(String text) {
    byte[] bytes = (text + "é").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    assertThat(Decoding.decode(bytes)).startsWith(text);
  }

  static List<String> unicode() {
    return Tongues.ALL.stream().map(Tongues::text).toList();
  }
}
