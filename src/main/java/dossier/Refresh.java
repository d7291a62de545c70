package dossier;

import dossier.http.Archive;
import dossier.http.Reload;
import dossier.http.Reloaded;
import dossier.ingest.Ingest;
import dossier.ingest.Relearned;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads the names and rules of an open archive again, and makes them hold: for articles that come,
/// for those of the index that they touch, and for all answers. Safe for use by many threads, one
/// after the other.
final class Refresh implements Reload {
  private final Places places;
  private final OpenArchive open;
  private final Opening opening;
  private Knowledge known;
  private KnowledgeFiles read;
  private String contents;

  /// What opens an archive to readers.
  interface Opening {
    void open(Archive archive) throws IOException;
  }

  /// @param known what was read of `places` last
  Refresh(Places places, Knowledge known, OpenArchive open, Opening opening) throws IOException {
    this.places = places;
    this.known = known;
    this.open = open;
    this.opening = opening;
    this.read = KnowledgeFiles.of(places);
    this.contents = read.contents();
  }

  /// The archive with the names and rules of now.
  synchronized Archive archive() {
    return Archive.of(open.index(), known.vocabulary(), known.rules(), open.ingest(), this)
        .of(places.corpus());
  }

  /// The files as they were last read.
  synchronized KnowledgeFiles read() {
    return read;
  }

  @Override
  public synchronized Reloaded reload() throws IOException {
    KnowledgeFiles files = KnowledgeFiles.of(places);
    String fresh = files.contents();
    boolean isUntouched = fresh.equals(contents);
    Knowledge now = isUntouched ? known : Knowledge.load(places);
    boolean isSame = isUntouched || now.isLike(known);
    Relearned articles = isSame ? open.ingest().relearn() : relearn(now);
    Reloaded reloaded =
        new Reloaded(
            Reloaded.Changes.between(known.names(), now.names()),
            Reloaded.Changes.between(known.rules().hashes(), now.rules().hashes()),
            Stream.concat(now.problems().stream(), files.gone(read).stream()).toList(),
            articles);
    known = now;
    read = files;
    contents = fresh;
    if (!isSame) {
      opening.open(archive());
    }
    return reloaded;
  }

  private Relearned relearn(Knowledge now) throws IOException {
    Ingest ingest = open.ingest();
    return ingest.relearn(ingest.understanding().with(now.vocabulary(), now.extractor()));
  }

  /// Tells a person what a reload did: a line a problem, and a line in all.
  static void tell(Reloaded reloaded, PrintWriter err) {
    List<String> problems = reloaded.problems();
    problems.forEach(problem -> err.println("warning: " + problem));
    err.printf(
        Locale.ROOT,
        "names: %s; rules: %s; %d articles understood anew, %d of them changed, %d failed; %.1f s%n",
        counts(reloaded.names()),
        counts(reloaded.rules()),
        reloaded.articles().articles(),
        reloaded.articles().changed(),
        reloaded.articles().failed(),
        reloaded.articles().took().toMillis() / 1000.0);
    err.flush();
  }

  private static String counts(Reloaded.Changes changes) {
    return "%d added, %d changed, %d removed"
        .formatted(changes.added().size(), changes.changed().size(), changes.removed().size());
  }
}
