package dossier.article;

import java.text.Normalizer;
import java.util.Locale;

/// A name that an article is filed under.
///
/// @param id a vocabulary id, or the [#slug(String)] of the label for a name outside the vocabulary
/// @param label as shown
/// @param brought whether the file brought the name; otherwise it was found in the text
public record Tag(Kind kind, String id, String label, boolean brought) {

  /// What the name names. `TOPIC` is a section, tag or keyword that the file brings.
  public enum Kind {
    INITIATIVE,
    TOPIC,
    PERSON,
    ORGANISATION,
    PLACE
  }

  /// The id of a label outside the vocabulary: folded, letters and digits of any script kept, the
  /// rest one hyphen. Never empty for a label with a visible character.
  public static String slug(String label) {
    String folded =
        Normalizer.normalize(label, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    String slug = folded.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "x" + Integer.toHexString(label.strip().hashCode()) : slug;
  }
}
