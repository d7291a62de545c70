package dossier.corpus;

import dossier.article.Claim;
import dossier.article.RawArticle;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What came of reading a file, one record of it, or an entry inside it. A file of records and a
/// container have many outcomes, any other exactly one.
public sealed interface ReadOutcome {

  /// The path below the corpus folder, `/` between the parts, for an entry that of its container
  /// and its own: `2019.zip/may/a.html`; empty for what came over HTTP.
  String file();

  /// An article was read.
  record Read(RawArticle article) implements ReadOutcome {
    @Override
    public String file() {
      return article.file();
    }

    /// The same article with more claims, less reliable than those it has.
    Read with(List<Claim> more) {
      List<Claim> claims = Stream.concat(article.claims().stream(), more.stream()).toList();
      return new Read(
          new RawArticle(
              article.file(),
              article.id(),
              article.text(),
              article.origin(),
              article.clipping(),
              claims));
    }
  }

  /// Nothing could be read here.
  ///
  /// @param reason begins with one of a few fixed words (`too large`, `binary`, `empty`,
  ///   `unreadable`, `damaged`, `encrypted`, `changed`, `bad record`, `symbolic link`, `not a
  ///   regular file`, `unknown format`, `no text`, `too slow`), details behind a colon
  /// @param line the line of the record, from 1, where it was one record and not the file
  record Skipped(String file, String reason, OptionalInt line) implements ReadOutcome {
    public Skipped(String file, String reason) {
      this(file, reason, OptionalInt.empty());
    }

    /// The file, and the line where it was one record: `news/1987.jsonl:12`.
    public String place() {
      return line.isPresent() ? file + ":" + line.getAsInt() : file;
    }
  }
}
