package dossier.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static String cell(Layout layout, String text) throws IOException {
    StringBuilder out = new StringBuilder();
    Table.of(out, layout, List.of("x")).add(List.of(text));
    return out.substring(out.indexOf("\n") + 1).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "\t=1",
        "\r=1",
        "＝1+1",
        "=HYPERLINK(\"http://x\")"
      })
  void a_spreadsheet_is_given_no_formula(String text) throws IOException {
    assertThat(cell(new Layout(false, true), text)).matches("(?s)\"?'.*");
    assertThat(cell(new Layout(true, true), text)).matches("(?s)\"?'.*|\"?\\s*'?=?1.*");
    assertThat(cell(Layout.CSV, text)).doesNotStartWith("'").doesNotStartWith("\"'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5", "+3.25", "-0.001", "plain", "a=b", "3-4"})
  void what_is_no_formula_stays_as_it_is(String text) throws IOException {
    assertThat(cell(new Layout(false, true), text)).isEqualTo(text);
  }

  @Test
  void only_a_spreadsheet_is_given_a_byte_order_mark() throws IOException {
    StringBuilder excel = new StringBuilder();
    Table.of(excel, new Layout(false, true), List.of("x"));
    assertThat(excel).startsWith("\ufeffx");
    StringBuilder plain = new StringBuilder();
    Table.of(plain, Layout.CSV, List.of("x"));
    assertThat(plain).startsWith("x");
  }

  @ParameterizedTest
  @CsvSource({"'a\u0000b', a b", "'a\u001bb', a b", "'a\ud83d', a\ufffd"})
  void what_stops_readers_is_replaced(String text, String shown) throws IOException {
    assertThat(cell(Layout.CSV, text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"name,q\nx,a\n", "name;q\r\nx;a\r\n", "\ufeffname\tq\nx\ta"})
  void a_table_of_another_tool_is_read_however_its_cells_are_set_apart(String text) {
    GivenTable table = GivenTable.read(text, 10);
    assertThat(table.columns()).containsExactly("name", "q");
    assertThat(table.rows().getFirst().cells()).containsEntry("q", "a").containsEntry("name", "x");
    assertThat(table.rows().getFirst().line()).isEqualTo(2);
  }
}
