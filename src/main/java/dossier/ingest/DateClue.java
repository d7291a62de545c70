package dossier.ingest;

import dossier.article.Days;
import java.util.List;

/// One way to learn when an article appeared.
interface DateClue {

  /// What the clue finds.
  ///
  /// @param known the days that are possible after the clues before this one
  List<Finding> find(Undated undated, Days known);

  /// Something learned about the date.
  ///
  /// @param possible the days on which the article can have appeared, as intervals in ascending
  ///   order
  /// @param approximate whether people use the words loosely
  /// @param evidence where it stands, for a reader
  record Finding(List<Days> possible, boolean approximate, String evidence) {
    public Finding {
      possible = List.copyOf(possible);
    }

    static Finding exact(Days days, String evidence) {
      return new Finding(List.of(days), false, evidence);
    }

    static Finding about(Days days, String evidence) {
      return new Finding(List.of(days), true, evidence);
    }
  }
}
