package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrawlTest {
  private static final String SENTENCE = "The old mill by the river grinds flour again. ";

  @TempDir private Path temp;

  /// A crawl that a test fills, each record a gzip member of its own or not.
  private static final class Crawl {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean isPacked;

    Crawl(boolean isPacked) {
      this.isPacked = isPacked;
      record("warcinfo", "", "application/warc-fields", Packed.utf8("software: a test\r\n"));
    }

    Crawl record(String type, String target, String contentType, byte[] body) {
      return record(type, target, contentType, body, body.length);
    }

    Crawl record(String type, String target, String contentType, byte[] body, int length) {
      String address = target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n";
      String head =
          """
          WARC/1.0\r
          WARC-Type: %s\r
          %sWARC-Date: 2020-02-02T02:02:02Z\r
          WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>\r
          Content-Type: %s\r
          Content-Length: %d\r
          \r
          """
              .formatted(type, address, contentType, length);
      byte[] record = join(Packed.utf8(head), body, Packed.utf8("\r\n\r\n"));
      bytes.writeBytes(isPacked ? Folder.gzip(record) : record);
      return this;
    }

    Crawl response(String target, String head, byte[] body) {
      String status = head.startsWith("HTTP/") ? head : "HTTP/1.1 200 OK\r\n" + head;
      byte[] answer = join(Packed.utf8(status + "\r\n\r\n"), body);
      return record("response", target, "application/http; msgtype=response", answer);
    }

    Crawl page(String target, String words) {
      return response(
          target, "Content-Type: text/html; charset=utf-8", page(words, StandardCharsets.UTF_8));
    }

    static byte[] page(String words, Charset charset) {
      return "<html><head><title>%s</title></head><body><article><p>%s</p></article></body></html>"
          .formatted(words, (words + ": " + SENTENCE).repeat(4))
          .getBytes(charset);
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pages_are_read_and_requests_revisits_pictures_and_errors_are_not(boolean isPacked) {
    byte[] crawl =
        new Crawl(isPacked)
            .record(
                "request",
                "https://news.example/a",
                "application/http; msgtype=request",
                Packed.utf8("GET /a HTTP/1.1\r\n\r\n"))
            .page("https://news.example/a", "The mill")
            .response("https://news.example/logo.png", "Content-Type: image/png", new byte[3 << 20])
            .response(
                "https://news.example/gone",
                "HTTP/1.1 404 Not Found\r\nContent-Type: text/html",
                Crawl.page("Gone", StandardCharsets.UTF_8))
            .record(
                "revisit",
                "https://news.example/a",
                "application/http; msgtype=response",
                Packed.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"))
            .response(
                "https://news.example/notes.txt?x=1",
                "Server: x",
                Packed.utf8("Notes without a content type."))
            .record(
                "resource", "https://news.example/r.txt", "text/plain", Packed.utf8("A resource."))
            .bytes();
    String name = isPacked ? "c.warc.gz" : "c.warc";
    Folder folder = folder().with(name, crawl);
    assertThat(folder.skipped()).isEmpty();
    assertThat(folder.articles())
        .extracting(RawArticle::file)
        .containsExactly(
            name + "/https://news.example/a",
            name + "/https://news.example/notes.txt?x=1",
            name + "/https://news.example/r.txt");
  }

  @Test
  void the_address_is_a_claim_and_the_day_of_the_fetch_is_none() {
    RawArticle article =
        folder()
            .with("c.warc", new Crawl(false).page("https://news.example/a", "The mill").bytes())
            .articles()
            .getFirst();
    assertThat(article.claims(About.URL))
        .containsExactly(new Claim(About.URL, "https://news.example/a", "WARC-Target-URI"));
    assertThat(article.claims(About.PUBLISHED)).isEmpty();
    assertThat(article.claims(About.TITLE)).extracting(Claim::value).contains("The mill");
  }

  @Test
  void encodings_of_http_are_undone() {
    byte[] page = Crawl.page("The mill", StandardCharsets.UTF_8);
    String html = "Content-Type: text/html\r\n";
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(page);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    byte[] chunked =
        join(
            Packed.utf8("10\r\n"),
            Arrays.copyOf(page, 16),
            Packed.utf8("\r\n%x\r\n".formatted(page.length - 16)),
            Arrays.copyOfRange(page, 16, page.length),
            Packed.utf8("\r\n0\r\n\r\n"));
    byte[] crawl =
        new Crawl(true)
            .response("https://x.example/gzip", html + "Content-Encoding: gzip", Folder.gzip(page))
            .response(
                "https://x.example/deflate",
                html + "Content-Encoding: deflate",
                deflated.toByteArray())
            .response("https://x.example/chunked", html + "Transfer-Encoding: chunked", chunked)
            .response("https://x.example/undone", html + "Content-Encoding: gzip", page)
            .response(
                "https://x.example/windows",
                "Content-Type: text/html; charset=windows-1251",
                Crawl.page("Мельница", Charset.forName("windows-1251")))
            .response("https://x.example/odd", html + "Content-Encoding: aes", page)
            .bytes();
    Folder folder = folder().with("c.warc.gz", crawl);
    assertThat(folder.articles()).hasSize(5);
    assertThat(folder.articles().subList(0, 4))
        .allSatisfy(article -> assertThat(article.text()).startsWith("The mill: The old mill"));
    assertThat(folder.articles().getLast().text()).startsWith("Мельница: The");
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped("c.warc.gz/https://x.example/odd", "damaged: IO, content encoding aes"));
  }

  @Test
  void an_answer_that_is_a_bomb_is_skipped_and_the_rest_is_read() {
    String html = "Content-Type: text/html\r\nContent-Encoding: gzip";
    byte[] crawl =
        new Crawl(false)
            .response("https://x.example/bomb", html, Folder.gzip(new byte[60 << 20]))
            .page("https://x.example/b", "Second")
            .bytes();
    Folder folder = folder().with("c.warc", crawl);
    assertThat(folder.articles()).hasSize(1);
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped(
                "c.warc/https://x.example/bomb",
                "too large: unpacks to more than 200 times its size"));
  }

  @Test
  void an_answer_whose_head_never_ends_is_skipped_and_the_rest_is_read() {
    byte[] crawl =
        new Crawl(false)
            .response("https://x.example/a", "X: " + "x".repeat(3 << 20), new byte[0])
            .page("https://x.example/b", "Second")
            .bytes();
    Folder folder = folder().with("c.warc", crawl);
    assertThat(folder.articles()).hasSize(1);
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped(
                "c.warc/https://x.example/a",
                "too large: the head of an entry has more than 1048576 bytes"));
  }

  @ParameterizedTest
  @ValueSource(ints = {-20, 150})
  void a_record_that_lies_about_its_length_does_not_take_all_others_with_it(int lie) {
    byte[] body = Packed.utf8("A resource of some length, written for this test only.");
    byte[] crawl =
        new Crawl(false)
            .page("https://x.example/a", "First")
            .record("resource", "https://x.example/liar.txt", "text/plain", body, body.length + lie)
            .page("https://x.example/b", "Second")
            .page("https://x.example/c", "Third")
            .page("https://x.example/d", "Fourth")
            .bytes();
    Folder folder = folder().with("c.warc", crawl);
    assertThat(folder.articles())
        .extracting(RawArticle::file)
        .contains(
            "c.warc/https://x.example/a",
            "c.warc/https://x.example/c",
            "c.warc/https://x.example/d");
    assertThat(folder.skipped())
        .extracting(Skipped::reason)
        .anyMatch(reason -> reason.startsWith("damaged: "));
  }

  @Test
  void records_before_a_cut_are_kept_and_what_is_no_crawl_is_one_outcome() {
    byte[] whole =
        new Crawl(true)
            .page("https://x.example/a", "First")
            .page("https://x.example/b", "Second")
            .bytes();
    Folder folder =
        folder()
            .with("cut.warc.gz", Arrays.copyOf(whole, whole.length - 100))
            .with("empty.warc", "")
            .with("none.warc", "This is no crawl. ".repeat(1_000));
    assertThat(folder.articles())
        .extracting(RawArticle::file)
        .containsExactly("cut.warc.gz/https://x.example/a");
    List<String> files = folder.skipped().stream().map(Skipped::file).distinct().toList();
    assertThat(files).containsExactly("cut.warc.gz", "empty.warc", "none.warc");
  }

  @Test
  void no_cut_and_no_flipped_byte_ever_ends_in_an_exception() {
    byte[] whole =
        new Crawl(false)
            .page("https://x.example/a", "First")
            .response(
                "https://x.example/g",
                "Content-Type: text/html\r\nContent-Encoding: gzip",
                Folder.gzip(Crawl.page("Second", StandardCharsets.UTF_8)))
            .bytes();
    long seed = 20_261;
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j <= i % 3; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      broken = Arrays.copyOf(broken, i % 4 == 0 ? random.nextInt(broken.length) : broken.length);
      assertThat(folder().with("a.warc", broken).outcomes())
          .as("seed %d, round %d", seed, i)
          .isNotEmpty();
    }
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
