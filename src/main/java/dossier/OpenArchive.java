package dossier;

import dossier.article.ArticleId;
import dossier.corpus.Corpus;
import dossier.corpus.FieldMap;
import dossier.corpus.Inventory;
import dossier.ingest.Ingest;
import dossier.ingest.Meanings;
import dossier.ingest.Progress;
import dossier.ingest.Report;
import dossier.ingest.Selection;
import dossier.ingest.Understanding;
import dossier.lucene.LuceneIndex;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// An archive open for reading and writing: the index, and what brings the corpus into it.
record OpenArchive(LuceneIndex index, Inventory inventory, Ingest ingest, FieldMap fields)
    implements Closeable {

  /// @param duplicates how similar articles are that are copies of each other
  static OpenArchive open(Places places, Knowledge knowledge, double duplicates)
      throws IOException {
    LuceneIndex index = LuceneIndex.open(places.index());
    try {
      String id = index.info().id();
      Inventory inventory = Inventory.load(places.index(), id, shape(places, duplicates));
      Meanings meanings = Meanings.load(places.index(), id, program());
      if (meanings.isUnknown()) {
        inventory.distrust();
      }
      Understanding understanding = knowledge.understanding();
      meanings.begin(understanding.meanings());
      return new OpenArchive(
          index,
          inventory,
          new Ingest(index, inventory, understanding, meanings, duplicates),
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

  /// What decides, beside its file and the names and rules, what an article looks like: this
  /// program, where the corpus lies, where its records have what, and what counts as a copy.
  private static String shape(Places places, double duplicates) throws IOException {
    String corpus = places.corpus().toAbsolutePath().normalize().toString();
    return ArticleId.hash(program() + corpus + places.fields() + " " + duplicates);
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
