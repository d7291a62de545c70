package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dossier.article.About;
import dossier.article.Claim;
import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {
  private static final String SENTENCE = "The old mill by the river grinds flour again. ";
  private static final String HEAD =
      """
      From: "Moreau, Ines" <ines@courier.example>
      To: readers@courier.example
      Subject: =?UTF-8?Q?Bread_by_bicycle=3A_caf=C3=A9?=
       and mill
      Date: Tue, 1 Jul 2003 23:52:37 -0700 (PDT)
      Message-ID: <20030701.1@courier.example>
      List-Id: "The Valley Courier" <news.courier.example>
      MIME-Version: 1.0
      """;

  @TempDir private Path temp;

  @Test
  void a_message_says_who_wrote_it_when_and_about_what() {
    RawArticle mail =
        mail(HEAD + "\nThe bakery brings its bread by bicycle.\n\n-- \nInes Moreau\n");
    assertThat(mail.id()).isEqualTo("20030701.1@courier.example");
    assertThat(mail.file()).isEqualTo("m.eml");
    assertThat(mail.text()).isEqualTo("The bakery brings its bread by bicycle.");
    assertThat(mail.claims())
        .containsExactly(
            new Claim(About.TITLE, "Bread by bicycle: café and mill", "mail: Subject"),
            new Claim(About.AUTHOR, "Moreau, Ines", "mail: From"),
            new Claim(About.PUBLISHED, "2003-07-01T23:52:37-07:00", "mail: Date"),
            new Claim(About.PUBLISHER, "The Valley Courier", "mail: List-Id"));
  }

  @Test
  void encodings_of_transfer_and_letters_are_undone() {
    String quoted =
        "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nDas M=FChlrad dreht sich wie=\nder.\n";
    assertThat(mail(HEAD + quoted).text()).isEqualTo("Das Mühlrad dreht sich wieder.");
    String koi =
        Base64.getMimeEncoder()
            .encodeToString("Мельница снова мелет муку.".getBytes(Charset.forName("koi8-r")));
    assertThat(
            mail(HEAD
                    + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n"
                    + koi)
                .text())
        .isEqualTo("Мельница снова мелет муку.");
    assertThat(
            mail(HEAD + "Content-Type: text/plain; charset=no-such-thing\n\nDas Mühlrad.").text())
        .isEqualTo("Das Mühlrad.");
    RawArticle raw = mail("Subject: Mühle über Nacht\nFrom: Jörg Öz <j@x.example>\n\nText.");
    assertThat(raw.claims())
        .extracting(Claim::value)
        .containsExactly("Mühle über Nacht", "Jörg Öz");
  }

  @Test
  void flowed_lines_are_joined_and_quoted_words_of_others_left_out() {
    String flowed =
        "Content-Type: text/plain; format=flowed\n\nThe mill turns \nagain.\n> I asked whether\n> it would.\nYes, \nit does.\n";
    assertThat(mail(HEAD + flowed).text()).isEqualTo("The mill turns again.\nYes, it does.");
    assertThat(mail(HEAD + "\nSee:\n> The whole article is quoted here, line after line.\n").text())
        .contains("> The whole article");
  }

  @Test
  void plain_text_is_taken_unless_the_page_says_much_more() {
    assertThat(
            mail(alternative(
                    "The mill turns again, says the miller.",
                    "<p>The mill turns again, says the miller.</p>"))
                .origin())
        .isEqualTo("mail: plain text");
    RawArticle fuller =
        mail(
            alternative(
                "View this in your browser.",
                "<article><p>" + SENTENCE.repeat(5) + "</p></article>"));
    assertThat(fuller.text()).startsWith("The old mill");
    assertThat(fuller.origin()).startsWith("mail: ");
  }

  @Test
  void what_is_attached_is_read_as_files_are() {
    byte[] zip = Packed.zip().with("in.txt", "from the archive").bytes();
    String message =
        HEAD
            + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee what is attached.\n"
            + "--b\nContent-Type: application/octet-stream; name=\"notes.md\"\nContent-Disposition: attachment; filename=\"notes.md\"\n\n# Salt\n\nThe works are open.\n"
            + "--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"x.png\"\n\nno\n"
            + "--b\nContent-Type: application/zip\nContent-Disposition: attachment; filename=\"../a.zip\"\nContent-Transfer-Encoding: base64\n\n"
            + Base64.getMimeEncoder().encodeToString(zip)
            + "\n--b\nContent-Type: message/rfc822\n\nSubject: Forwarded\nFrom: a@x.example\nMessage-ID: <f@x.example>\n\nForwarded words.\n--b--\n";
    Folder folder = folder().with("m.eml", message);
    assertThat(folder.skipped()).isEmpty();
    assertThat(folder.articles())
        .extracting(RawArticle::file, RawArticle::text)
        .containsExactly(
            tuple("m.eml", "See what is attached."),
            tuple("m.eml/notes.md", "The works are open."),
            tuple("m.eml/%2E%2E/a.zip/in.txt", "from the archive"),
            tuple("m.eml/part-3", "Forwarded words."));
  }

  @Test
  void a_message_without_text_is_one_outcome() {
    assertThat(
            folder()
                .with("m.eml", HEAD + "\n \n")
                .with("n.eml", "")
                .with(
                    "o.eml",
                    HEAD
                        + "Content-Type: multipart/encrypted; boundary=b\n\n--b\nContent-Type: application/octet-stream\n\nsealed\n--b--\n")
                .skipped())
        .containsExactly(
            new Skipped("m.eml", "empty: the message has no text"),
            new Skipped("n.eml", "empty: the message has no text"),
            new Skipped("o.eml", "encrypted"));
  }

  @Test
  void a_mailbox_gives_its_messages_one_by_one() {
    String mailbox =
        """
        From a@x.example Tue Jul  1 10:52:37 2003
        Subject: First
        Message-ID: <1@x.example>

        From Monday on the mill is open.
        >From the river comes the water.

        From b@x.example Wed Jul  2 10:52:37 2003 +0200
        Subject: Second

        Second words.

        From c@x.example Wed Jul  2 10:52:38 2003
        Subject: Third

        """;
    Folder folder = folder().with("m.mbox", mailbox);
    assertThat(folder.articles())
        .extracting(RawArticle::file, RawArticle::id, RawArticle::text)
        .containsExactly(
            tuple(
                "m.mbox/1",
                "1@x.example",
                "From Monday on the mill is open.\nFrom the river comes the water."),
            tuple("m.mbox/2", "m.mbox/2", "Second words."));
    assertThat(folder.skipped())
        .containsExactly(new Skipped("m.mbox/3", "empty: the message has no text"));
  }

  @Test
  void a_message_too_large_costs_itself_only_and_a_text_is_no_mailbox() {
    StringBuilder mailbox = new StringBuilder();
    for (String size : List.of("small", "large", "last")) {
      mailbox
          .append("From a@x.example Tue Jul  1 10:52:37 2003\nSubject: ")
          .append(size)
          .append("\n\n");
      mailbox.append("Some words.\n".repeat(size.equals("large") ? 4_500_000 : 1)).append('\n');
    }
    Folder folder =
        folder().with("a.mbox", mailbox.toString()).with("b.mbox", "Words and no messages.\n");
    assertThat(folder.articles())
        .extracting(RawArticle::file)
        .containsExactly("a.mbox/1", "a.mbox/3");
    assertThat(folder.skipped())
        .containsExactly(
            new Skipped("a.mbox/2", "too large: more than 52428800 bytes"),
            new Skipped("b.mbox", "damaged: IO, it does not begin with a message"));
  }

  @Test
  void a_page_saved_with_all_its_parts_is_the_page() {
    String saved =
        """
        From: <Saved by Blink>
        Snapshot-Content-Location: https://news.example/mill
        Subject: The mill
        Date: Tue, 4 Jul 2023 10:00:00 -0000
        MIME-Version: 1.0
        Content-Type: multipart/related; type="text/html"; boundary="--b"

        ----b
        Content-Type: text/html
        Content-ID: <frame@x>
        Content-Transfer-Encoding: quoted-printable
        Content-Location: https://news.example/mill

        <html><head><meta charset=3D"utf-8"><title>The mill turns</title></head><body><article><p>=
        %s=C3=A9</p></article></body></html>
        ----b
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        AAAA
        ----b--
        """
            .formatted(SENTENCE.repeat(5));
    RawArticle page = folder().with("p.mhtml", saved).articles().getFirst();
    assertThat(page.text()).startsWith("The old mill").endsWith("é");
    assertThat(page.claims(About.URL))
        .extracting(Claim::value)
        .containsExactly("https://news.example/mill");
    assertThat(page.claims(About.TITLE))
        .extracting(Claim::value)
        .containsExactly("The mill turns", "The mill");
    assertThat(page.claims(About.PUBLISHED)).isEmpty();
  }

  @Test
  void no_cut_and_no_flipped_byte_ever_ends_in_an_exception() {
    byte[] whole =
        alternative(SENTENCE, "<p>" + SENTENCE.repeat(4) + "</p>").getBytes(StandardCharsets.UTF_8);
    long seed = 20_262;
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      byte[] broken = whole.clone();
      for (int j = 0; j <= i % 5; j++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      broken = Arrays.copyOf(broken, i % 4 == 0 ? random.nextInt(broken.length) : broken.length);
      assertThat(folder().with("a.eml", broken).outcomes())
          .as("seed %d, round %d", seed, i)
          .hasSize(1);
    }
  }

  @Test
  void parts_inside_parts_without_end_are_one_outcome() {
    StringBuilder deep = new StringBuilder(HEAD);
    for (int i = 0; i < 20_000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\n\n--b")
          .append(i)
          .append('\n');
    }
    assertThat(folder().with("deep.eml", deep + "\nbottom\n").outcomes()).hasSize(1);
  }

  private static String alternative(String plain, String html) {
    return HEAD
        + "Content-Type: multipart/alternative; boundary=\"=_b\"\n\n--=_b\nContent-Type: text/plain; charset=utf-8\n\n"
        + plain
        + "\n--=_b\nContent-Type: text/html; charset=utf-8\n\n<html><body>"
        + html
        + "</body></html>\n--=_b--\n";
  }

  private RawArticle mail(String message) {
    return folder().with("m.eml", message).articles().getFirst();
  }

  private Folder folder() {
    return new Folder(temp.resolve("corpus"));
  }
}
