package dossier.fact;

import java.util.Set;

/// Judges runs of capitalised words: what in them is a name, and whether of a person or an organisation.
final class Capitals {
  private static final Set<String> ORGANISATION =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "plc", "ag", "gmbh", "group", "holdings", "holding", "bank", "university",
          "institute", "company", "corporation", "association", "ministry", "agency", "airlines", "airways", "motors",
          "technologies", "partners", "capital", "council", "committee", "commission", "department", "board", "union",
          "foundation", "society", "college", "school", "hospital", "museum", "times", "post", "journal", "news",
          "press", "systems", "industries", "international", "services", "solutions", "energy", "works", "stores",
          "foods", "labs", "media", "networks", "software", "games", "trams", "railways", "lines", "club", "party");
  private static final Set<String> NEVER =
      Set.of(
          "i", "i'm", "i've", "mr", "mrs", "ms", "dr", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
          "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
          "november", "december", "american", "americans", "chinese", "british", "german", "french", "japanese",
          "european", "europeans", "western", "asian", "african", "russian", "indian", "u.s.", "u.k.", "english", "spanish",
          "canadian", "australian", "dutch", "swiss", "italian", "korean", "internet", "ceo", "cfo", "coo", "cto", "b2b",
          "b2c", "covid", "ai", "it", "christmas", "easter", "god", "photo", "editor", "ok", "gdp", "faq", "ipo", "pr",
          "hr", "vp", "usa", "uk", "us", "eu", "q1", "q2", "q3", "q4", "tv", "pc", "cd", "dvd", "usd", "eur", "rmb", "cny");
  private static final Set<String> COMMON_FIRST =
      Set.of(
          "a", "an", "the", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "you",
          "his", "her", "their", "our", "my", "your", "but", "and", "or", "so", "yet", "nor", "in", "on", "at",
          "by", "for", "from", "to", "with", "without", "as", "if", "when", "while", "after", "before",
          "since", "until", "because", "although", "though", "however", "last", "next", "now", "then", "there",
          "here", "what", "why", "how", "who", "where", "which", "some", "many", "most", "more", "few",
          "several", "all", "every", "each", "one", "two", "three", "four", "five", "six", "seven", "eight",
          "nine", "ten", "both", "no", "not", "never", "only", "also", "even", "still", "just", "meanwhile",
          "despite", "about", "among", "under", "over", "during", "within", "between", "against", "through",
          "according", "today", "yesterday", "tomorrow", "will", "would", "can", "could", "should", "may",
          "might", "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "let", "once",
          "perhaps", "maybe", "whether", "whatever", "such", "other", "others", "another", "any", "instead",
          "of", "up", "down", "out", "off", "than", "too", "very", "well", "yes", "please", "thanks", "then-",
          "early", "late", "recent", "recently", "back", "co", "former", "chief", "senior", "vice", "new",
          "sales", "revenue", "profit", "profits", "people", "companies", "founded", "based", "editor's",
          "read", "see", "note", "nearly", "almost", "around", "roughly", "half", "dozens", "hundreds",
          "thousands", "millions", "shares", "analysts", "officials", "critics", "customers", "sellers",
          "buyers", "users", "workers", "employees", "investors", "experts", "overall", "total", "net",
          "first", "second", "third", "finally", "moreover", "furthermore", "additionally", "therefore",
          "thus", "hence", "speaking", "unlike", "like", "given", "following", "looking", "being", "having",
          "growth");

  private Capitals() {}

  /// The token after a run of capitalised words that begins at `i`; `i` where there is none. "of", "and", "&" and
  /// hyphens may stand inside.
  static int runEnd(Words words, int i, int longest) {
    int end = i;
    int k = i;
    while (k - i < longest * 2 && k < words.size()) {
      Token token = words.token(k);
      boolean joint =
          k > i && (token.is("&") || (token.is("-") && words.adjacent(k) && words.adjacent(k + 1)) || isOf(words, k));
      if (!words.free(k) || !(joint || isCapital(words, k, i))) {
        break;
      }
      k++;
      end = joint ? end : k;
    }
    return end;
  }

  private static boolean isOf(Words words, int k) {
    return words.at(k).equals("of") && ORGANISATION.contains(words.at(k - 1)) && words.token(k + 1).capital();
  }

  private static boolean isCapital(Words words, int k, int from) {
    Token token = words.token(k);
    boolean name = token.isWord() && token.capital() && !NEVER.contains(token.word());
    boolean version = k > from && token.isNumber() && token.word().length() <= 2 && !words.at(k - 1).equals("of")
        && words.token(k - 1).isWord() && !(words.token(k + 1).isWord() && !words.token(k + 1).capital());
    return name || version && Nouns.after(words, k + 1, false).isEmpty() && !words.at(k + 1).matches("[%,.].*");
  }

  /// The first token of a run that belongs to the name: titles, roles and words that only begin a sentence do not.
  static int trimmedStart(Words words, int from, int to) {
    int i = from;
    while (i < to) {
      boolean common = COMMON_FIRST.contains(words.at(i)) && (startsSentence(words, i) || i > from || to - i == 1);
      boolean role = to - i > 1 && Roles.at(words, i).isPresent() && Roles.at(words, i).get().end() <= to;
      if (!common && !role && !words.at(i).equals("-")) {
        return i;
      }
      i = role ? Math.max(i + 1, Math.min(to, Roles.at(words, i).get().end())) : i + 1;
    }
    return i;
  }

  private static boolean startsSentence(Words words, int i) {
    return i == 0 || words.isBreak(i - 1) || words.at(i - 1).matches("[\"'(:;-]");
  }

  /// Two or three words beside a role or behind a title.
  static boolean isPerson(Words words, int start, int to) {
    boolean title = Roles.isTitle(words.at(start - 1))
        || (words.at(start - 1).equals(".") && Roles.isTitle(words.at(start - 2)));
    if (title) {
      return true;
    }
    boolean length = to - start >= 2 && to - start <= 4 && !ORGANISATION.contains(words.at(to - 1))
        && words.token(to - 1).isWord();
    return length && (roleBefore(words, start) || roleAfter(words, to));
  }

  private static boolean roleBefore(Words words, int start) {
    int last = words.at(start - 1).equals(",") ? start - 1 : start;
    for (int i = Math.max(0, last - 4); i < last; i++) {
      if (Roles.at(words, i).filter(role -> role.end() == last).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean roleAfter(Words words, int to) {
    int i = words.at(to + 1).matches("a|an|the|its|who") ? to + 2 : to + 1;
    return (words.at(to).equals(",") && Roles.at(words, i).isPresent())
        || (words.at(to).equals("(") && Roles.at(words, to + 1).isPresent());
  }

  /// A run that ends like an organisation, stands inside a sentence, or begins one with more than one word or a
  /// possessive behind it.
  static boolean isOrganisation(Words words, int from, int start, int to) {
    if (ORGANISATION.contains(words.at(to - 1)) && to - start > 1) {
      return true;
    }
    boolean single = to - start == 1;
    if (single && (words.at(start).length() < 2 || Roles.at(words, start).isPresent())) {
      return false;
    }
    boolean inside = !startsSentence(words, start) || start > from;
    return inside || !single || words.at(to).equals("'s") || verbAfter(words, to);
  }

  /// Whether what follows can only be the verb of a name: "Brightco said".
  private static boolean verbAfter(Words words, int i) {
    String word = words.at(i);
    return words.token(i).isWord() && !words.token(i).capital()
        && (word.endsWith("ed") || word.matches("has|is|was|will|plans|said|says|aims|wants|had|sold|won|bought|built"));
  }

  /// Whether two words differ by one letter replaced.
  static boolean oneApart(String a, String b) {
    if (a.length() != b.length() || a.length() < 4) {
      return false;
    }
    int differences = 0;
    for (int i = 0; i < a.length(); i++) {
      differences += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differences == 1;
  }
}
