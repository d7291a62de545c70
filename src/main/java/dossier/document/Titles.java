package dossier.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what programs write into the properties of a document by themselves from what people do.
final class Titles {
  private static final Pattern BY_PROGRAM =
      Pattern.compile(
          "(?iu)microsoft (?:word|powerpoint|excel|office\\w*)\\b.*|(?:untitled|unbenannt|sans titre|document|dokument|title"
              + "|titel|presentation|powerpoint presentation|(?:word|pdf) document|slide)[\\s\\-_]*\\d*|print(?:ing)?"
              + "|\\(?(?:anonymous|unspecified|unknown|none|null)\\)?|.*\\.(?:docx?|dotx?|odt|pdf|rtf|txt|indd|qxp|qxd|pages|tex"
              + "|dvi|e?ps|pptx?|xlsx?|html?|aspx?|php|wpd|p65|fm|md)|https?://.*|file:.*|[\\W\\d_]*");

  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?iu)(?:windows|microsoft(?: office)?|default|office|hp|dell|lenovo)?[\\s\\-_]*"
              + "(?:users?|admin(?:istrator)?|owner|author|autor|creator|staff|guest|root|nobody)[\\s\\-_]*\\d*"
              + "|\\(?(?:anonymous|unspecified|unknown|none|null)\\)?|python-docx|[\\W\\d_]*");

  private Titles() {}

  /// A title someone gave; empty for the name of a file or what a program puts there.
  static Optional<String> given(String written) {
    String title = oneLine(written);
    return Optional.of(title).filter(words -> !BY_PROGRAM.matcher(words).matches());
  }

  /// The name of an author; empty for that of an account.
  static Optional<String> author(String written) {
    String name = oneLine(written);
    return Optional.of(name).filter(words -> !ACCOUNT.matcher(words).matches());
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
  }
}
