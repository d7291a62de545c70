package dossier.corpus;

import dossier.article.RawArticle;
import dossier.corpus.ReadOutcome.Skipped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// A corpus folder that a test fills and reads.
public record Folder(Path path) {

  public Folder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Folder with(String name, byte[] bytes) {
    try {
      Path file = path.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Folder without(String name) {
    try {
      Files.delete(path.resolve(name));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Corpus corpus() {
    return Corpus.of(path);
  }

  List<ReadOutcome> outcomes() {
    List<ReadOutcome> outcomes = new ArrayList<>();
    Corpus.Listing listing = corpus().list();
    outcomes.addAll(listing.skipped());
    listing.files().forEach(file -> corpus().read(file, outcomes::add));
    return outcomes;
  }

  List<RawArticle> articles() {
    return outcomes().stream()
        .filter(ReadOutcome.Read.class::isInstance)
        .map(outcome -> ((ReadOutcome.Read) outcome).article())
        .toList();
  }

  List<Skipped> skipped() {
    return outcomes().stream().filter(Skipped.class::isInstance).map(Skipped.class::cast).toList();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
