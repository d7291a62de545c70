package dossier;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.FieldMap;
import dossier.corpus.Inventory;
import dossier.corpus.Shape;
import dossier.ingest.Ingest;
import dossier.ingest.Progress;
import dossier.ingest.Report;
import dossier.ingest.Selection;
import dossier.lucene.LuceneIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/// An archive open for reading and writing: the index, and what brings the corpus into it.
record OpenArchive(LuceneIndex index, Inventory inventory, Ingest ingest, FieldMap fields)
    implements Closeable {

  /// @param duplicates how similar articles are that are copies of each other
  static OpenArchive open(Places places, Knowledge knowledge, double duplicates)
      throws IOException {
    LuceneIndex index = LuceneIndex.open(places.index());
    try {
      Inventory inventory =
          Inventory.load(places.index(), index.info().id(), shape(places, duplicates));
      return new OpenArchive(
          index,
          inventory,
          new Ingest(index, inventory, knowledge.understanding(), duplicates),
          places.fields());
    } catch (IOException | RuntimeException e) {
      index.close();
      throw e;
    }
  }

  /// Makes the index hold what the corpus holds.
  Report read(Path corpus, Progress progress) throws IOException {
    return read(corpus, Selection.CHANGED, progress);
  }

  /// As [#read(Path, Progress)], but looks only at selected files.
  Report read(Path corpus, Selection selection, Progress progress) throws IOException {
    if (!Files.isDirectory(corpus)) {
      throw new NotDirectoryException(corpus.toString());
    }
    return ingest.run(Corpus.of(corpus).with(fields), selection, progress);
  }

  /// What decides, beside its file, what an article looks like: the names, the rules, this program,
  /// where the corpus lies, where its records have what, and what counts as a copy.
  private static String shape(Places places, double duplicates) throws IOException {
    String corpus = places.corpus().toAbsolutePath().normalize().toString();
    return Shape.of(
        program() + corpus + places.fields() + " " + duplicates,
        List.of(places.vocabulary(), places.rules()));
  }

  /// A hash of the program's jar; of nothing, where it runs from a folder of classes.
  private static String program() throws IOException {
    Path jar = Places.program();
    return Files.isRegularFile(jar) ? ArticleId.hash(Files.readAllBytes(jar)) : "";
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
