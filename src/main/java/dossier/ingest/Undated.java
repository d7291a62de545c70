package dossier.ingest;

import dossier.article.RawArticle;
import dossier.vocabulary.Mention;
import dossier.vocabulary.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An article that is to be dated: what its date is concluded from.
///
/// @param datelines lines of a clipping that say when it appeared
/// @param title the title, or empty
/// @param text the article's text
/// @param sentences the text's sentences in order
/// @param initiative the one initiative it is about; empty where it is about none or several
/// @param today no article is from after it
/// @param reasons told what was found and what became of it
record Undated(
    RawArticle raw,
    List<String> datelines,
    String title,
    String text,
    List<Sentence> sentences,
    Optional<Name> initiative,
    LocalDate today,
    Reasons reasons) {

  /// @param aboutInitiative whether it names the article's one initiative
  record Sentence(String text, boolean aboutInitiative) {}

  static List<Sentence> sentences(
      String text, int[] starts, List<Mention> mentions, Optional<Name> initiative) {
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int start = starts[i];
      int end = i + 1 < starts.length ? starts[i + 1] : text.length();
      boolean about =
          initiative.isPresent()
              && mentions.stream()
                  .anyMatch(mention ->
                      mention.start() >= start
                          && mention.start() < end
                          && mention.name().equals(initiative.get()));
      sentences.add(new Sentence(text.substring(start, end), about));
    }
    return sentences;
  }

  /// The sentences that name the article's one initiative.
  List<Sentence> aboutInitiative() {
    return sentences.stream().filter(Sentence::aboutInitiative).toList();
  }
}
