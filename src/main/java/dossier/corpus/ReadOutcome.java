package dossier.corpus;

import dossier.article.RawArticle;
import java.util.OptionalInt;

/// What came of reading a file, or one record of it. A file of records has many outcomes, any other
/// exactly one.
public sealed interface ReadOutcome {

  /// The path below the corpus folder, `/` between the parts; empty for what came over HTTP.
  String file();

  /// An article was read.
  record Read(RawArticle article) implements ReadOutcome {
    @Override
    public String file() {
      return article.file();
    }
  }

  /// Nothing could be read here.
  ///
  /// @param reason begins with one of a few fixed words (`too large`, `binary`, `empty`,
  ///   `unreadable`, `changed`, `bad record`, `symbolic link`, `not a regular file`, `unknown
  ///   format`, `encrypted`, `no text`, `too slow`), details behind a colon
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
