package dossier.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir private Path temp;

  @Test
  void documents_are_articles_packed_or_not_and_a_bad_one_is_named() throws IOException {
    byte[] letter = openText("The ferry runs again.");
    Folder folder =
        new Folder(temp)
            .with("bad.pdf", "%PDF-1.7 and nothing else")
            .with("letter.odt", letter)
            .with("packed.odt.gz", Folder.gzip(letter));
    assertThat(folder.articles())
        .extracting(RawArticle::text)
        .containsExactly("The ferry runs again.", "The ferry runs again.");
    assertThat(folder.skipped()).extracting(Skipped::file).containsExactly("bad.pdf");
    assertThat(folder.skipped().getFirst().reason()).startsWith("unreadable: ");
  }

  private static byte[] openText(String paragraph) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      String xml = "<o:doc xmlns:o='o'><o:body><o:p>" + paragraph + "</o:p></o:body></o:doc>";
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
