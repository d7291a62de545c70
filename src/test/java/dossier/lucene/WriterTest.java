package dossier.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
  @TempDir Path folder;

  /// A disk that can fill up and be cleared.
  private static final class Disk extends FilterDirectory {
    private volatile boolean full;

    Disk(Directory in) {
      super(in);
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
      return super.createOutput(name, context);
    }
  }

  private static void put(Writer writer, String id) throws IOException {
    Document document = new Document();
    document.add(new StringField(Schema.ID, id, Store.NO));
    writer.write(to -> to.addDocument(document));
  }

  private static int count(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.numDocs();
    }
  }

  @Test
  void a_full_disk_loses_nothing_committed_and_writing_goes_on_when_there_is_space()
      throws IOException {
    try (Disk disk = new Disk(FSDirectory.open(folder));
        Writer writer = Writer.create(folder, disk, Clock.systemUTC())) {
      put(writer, "a");
      writer.commit(() -> {});
      disk.full = true;
      assertThatExceptionOfType(IndexException.class)
          .isThrownBy(() -> {
            put(writer, "b");
            writer.commit(() -> {});
          })
          .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.DISK_FULL));
      assertThat(count(disk)).isEqualTo(1);
      disk.full = false;
      put(writer, "c");
      writer.commit(() -> {});
      assertThat(count(disk)).isBetween(2, 3);
    }
  }

  @Test
  void whoever_lost_writes_to_anothers_fault_is_told() throws Exception {
    try (Disk disk = new Disk(FSDirectory.open(folder));
        Writer writer = Writer.create(folder, disk, Clock.systemUTC())) {
      put(writer, "mine");
      disk.full = true;
      Thread other =
          Thread.ofVirtual()
              .start(() ->
                  assertThatExceptionOfType(IndexException.class)
                      .isThrownBy(() -> writer.commit(() -> {})));
      other.join();
      disk.full = false;
      boolean told = false;
      try {
        writer.commit(() -> {});
      } catch (IndexException e) {
        told = true;
      }
      assertThat(told || count(disk) == 1).as("told of the loss, or there was none").isTrue();
    }
  }
}
