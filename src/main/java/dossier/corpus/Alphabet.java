package dossier.corpus;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The letters that one language, or a few that share them, adds to ASCII, and an encoding in which
/// it was written. Encodings of one byte a letter look alike to a detector; what tells them apart
/// is that in the right one the letters of a text all belong to one alphabet.
///
/// @param letters lower case
record Alphabet(Charset charset, String letters) {
  private static final String POLISH = "ąćęłńóśźż";
  private static final String CZECH = "áčďéěíňóřšťúůýžľĺŕôä";
  private static final String HUNGARIAN = "áéíóöőúüű";
  private static final String CROATIAN = "čćđšž";
  private static final String ROMANIAN = "ăâîşţ";
  private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژگکـ";

  /// Of alphabets that fit alike, the earlier is meant.
  private static final List<Alphabet> LATIN =
      List.of(
          of("windows-1252", "äöüßé"),
          of("windows-1252", "àâçéèêëîïôûùüœæÿ"),
          of("windows-1252", "áéíóúñüàèòïç"),
          of("windows-1252", "ãõáéíóúâêôçàü"),
          of("windows-1252", "àèéìíòóù"),
          of("windows-1252", "åäöæøéüà"),
          of("windows-1252", "ëïéèüöáóê"),
          of("windows-1252", "áéíóúýþæöð"),
          of("windows-1254", "çğıöşüâîi̇"),
          of("windows-1250", POLISH),
          of("windows-1250", CZECH),
          of("windows-1250", HUNGARIAN),
          of("windows-1250", CROATIAN),
          of("windows-1250", ROMANIAN),
          of("ISO-8859-2", POLISH),
          of("ISO-8859-2", CZECH),
          of("ISO-8859-2", CROATIAN),
          of("ISO-8859-2", ROMANIAN),
          of("windows-1257", "ąčęėįšųūž"),
          of("windows-1257", "āčēģīķļņšūž"),
          of("windows-1257", "äöõüšž"));

  private static final List<Alphabet> RIGHT_TO_LEFT =
      List.of(of("windows-1256", ARABIC), of("ISO-8859-6", ARABIC));

  private static Alphabet of(String charset, String letters) {
    return new Alphabet(Charset.forName(charset), letters);
  }

  /// The encoding of a text in a Latin script; windows-1252 where none fits better.
  static Charset latin(byte[] bytes) {
    return LATIN.stream()
        .min(Comparator.comparingInt(alphabet -> alphabet.misfits(bytes)))
        .orElseThrow()
        .charset();
  }

  /// The encoding in which the bytes beyond ASCII are Arabic, where those prevail.
  static Optional<Charset> arabic(byte[] bytes) {
    long high = Encoding.count(bytes, b -> b < 0);
    long ascii = Encoding.count(bytes, Character::isLetter);
    return RIGHT_TO_LEFT.stream()
        .filter(alphabet -> high > ascii && alphabet.misfits(bytes) * 50L <= high)
        .map(Alphabet::charset)
        .findFirst();
  }

  /// How many characters would be strange in a text of this language and encoding.
  private int misfits(byte[] bytes) {
    String text = new String(bytes, charset);
    int misfits = 0;
    for (int i = 0; i < text.length(); i++) {
      misfits += text.charAt(i) > 0x7F && isStrange(text, i) ? 1 : 0;
    }
    return misfits;
  }

  private boolean isStrange(String text, int at) {
    char c = text.charAt(at);
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED -> true;
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_NUMBER ->
          c == '\uFFFD' || isLetter(text, at - 1) || isLetter(text, at + 1);
      case Character.OTHER_PUNCTUATION ->
          c != '’' && isLetter(text, at - 1) && isLetter(text, at + 1);
      default -> Character.isLetter(c) && letters.indexOf(Character.toLowerCase(c)) < 0;
    };
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
