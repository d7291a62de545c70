package dossier.search;

import dossier.query.Field;
import java.io.IOException;
import java.util.List;

/// What an archive can be asked for, at its last commit: help with typing. Promised in kind, not
/// which suggestions there are, or in which order.
public interface Dictionary {

  /// What somebody may want who has typed so much. Everything suggested is in some article.
  ///
  /// @param typed the begin of a name, of any word in it, or of a query; a slip of the hand is
  ///   forgiven where nothing begins so
  /// @param most at most so many
  List<Suggestion> suggest(String typed, int most) throws IOException;

  /// The words of the archive that are spelt nearly like `word`, the likeliest first; none where it
  /// has that word itself, or where it is too short to tell.
  List<String> alike(String word, int most) throws IOException;

  /// Something to ask for.
  ///
  /// @param of the field of labels it is a value of; [Field#TITLE] for an article's title, and
  ///   [Field#TEXT] for a query
  /// @param text how it is shown
  /// @param id the label's id, or the article's; empty for a query
  /// @param articles how many have it
  record Suggestion(Field of, String text, String id, int articles) {}
}
