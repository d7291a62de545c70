package dossier.lucene;

import dossier.search.IndexException;
import dossier.search.IndexException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `index.json`: that the folder holds a whole index, and how it was made. It is published once,
/// after the first commit, so that a folder without it has never answered anything.
///
/// @param format the [Schema#FORMAT] it was written in
/// @param schema the [Schema#hash()] it was written with
/// @param lucene the Lucene that made it
/// @param id made when the index was created
record Manifest(int format, String schema, String lucene, String id) {
  static final String FILE = "index.json";

  static Manifest ofThisProgram(String id) {
    return new Manifest(Schema.FORMAT, Schema.hash(), Version.LATEST.toString(), id);
  }

  /// The manifest of `folder`, if it is an index this program can read.
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Manifest manifest = parse(file);
    Manifest ours = ofThisProgram(manifest.id);
    if (manifest.format != ours.format || !manifest.schema.equals(ours.schema)) {
      throw new IndexException(
          Reason.OTHER_FORMAT,
          "index %s has format %d, schema %s, and this program reads format %d, schema %s: rebuild it"
              .formatted(folder, manifest.format, manifest.schema, ours.format, ours.schema));
    }
    return Optional.of(manifest);
  }

  private static Manifest parse(Path file) throws IOException {
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readString(file));
      return new Manifest(
          json.required("format").asInt(),
          json.required("schema").asString(),
          json.required("lucene").asString(),
          json.required("id").asString());
    } catch (JacksonException | CharacterCodingException e) {
      throw new IndexException(
          Reason.DAMAGED, "index damaged: %s: restore or rebuild".formatted(file), e);
    }
  }

  /// Writes the manifest so that after a crash it is there whole or not at all.
  void publish(Path folder) throws IOException {
    Path unfinished = folder.resolve(FILE + ".tmp");
    byte[] json = JsonMapper.shared().writeValueAsBytes(this);
    Files.write(unfinished, json);
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(unfinished, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
  }
}
