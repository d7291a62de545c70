package dossier.query;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/// The query language: standard Lucene syntax over the fields of [Field], for text that anybody may
/// type.
///
/// [Repair] makes of the text one that Lucene's syntax parser can read, [Translation] makes of its
/// tree a [Query]. Safe for use by many threads. Time is linear in the text, the stack bounded by
/// [Limits#depth()].
public final class QueryParser {
  private static final String PLACE_OF_NO_FIELD = "";

  /// How closely a text must keep to the language.
  public enum Syntax {
    /// what cannot be read is repaired, and each repair is a problem
    LENIENT,
    /// the first problem is the refusal
    STRICT,
    /// no operators: every word of the text, each once
    PLAIN
  }

  /// What words side by side mean.
  public enum Match {
    ALL,
    ANY
  }

  private QueryParser() {}

  /// Reads a query; never throws. Lenient and plain syntax are refused for limits only.
  public static ParsedQuery parse(String text, Syntax syntax, Match match, Limits limits) {
    Findings findings = new Findings(syntax == Syntax.STRICT);
    if (text.codePointCount(0, text.length()) > limits.length()) {
      int end = text.offsetByCodePoints(0, limits.length());
      findings.refuse(Flaw.QUERY_TOO_LONG, end, text.length(), limits.length());
      return answer(new Query.All(), findings);
    }
    Typed typed = Typed.of(text, findings);
    if (typed.isBlank()) {
      return answer(new Query.All(), findings);
    }
    if (syntax == Syntax.PLAIN) {
      return answer(plain(typed, match, limits, findings), findings);
    }
    Repaired repaired = new Repair(typed, syntax == Syntax.LENIENT, limits, findings).run();
    if (findings.refused()) {
      return answer(new Query.All(), findings);
    }
    if (repaired.length() == 0) {
      findings.add(Flaw.NOTHING_ASKED, typed.length(), typed.length());
      return answer(plain(typed, match, limits, findings), findings);
    }
    Query query =
        read(repaired, match, limits, findings)
            .orElseGet(() -> plain(typed, match, limits, findings));
    return answer(query, findings);
  }

  /// The query of a repaired text; nothing, and a problem, where nothing was left of it or where
  /// Lucene's parser cannot read it after all.
  static Optional<Query> read(Repaired repaired, Match match, Limits limits, Findings findings) {
    try {
      var tree = new StandardSyntaxParser().parse(repaired.text(), PLACE_OF_NO_FIELD);
      return Optional.of(new Translation(repaired, match, limits, findings).query(tree));
    } catch (QueryNodeParseException unreadable) {
      int at = place(unreadable, repaired);
      findings.add(Flaw.QUERY_SYNTAX, at, at);
      return Optional.empty();
    }
  }

  /// A syntax error is at the token after the last one that could be read; a lexical one tells no
  /// place but the begin.
  private static int place(QueryNodeParseException unreadable, Repaired repaired) {
    return unreadable instanceof ParseException syntax && syntax.currentToken != null
        ? repaired.typedStart(syntax.currentToken.next.beginColumn)
        : 0;
  }

  private static Query plain(Typed typed, Match match, Limits limits, Findings findings) {
    Set<String> seen = new HashSet<>();
    List<Query> words =
        Stream.of(typed.text().strip().split(" +"))
            .flatMap(Gapless::words)
            .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
            .<Query>map(word -> new Query.Word(Optional.empty(), word))
            .toList();
    if (words.size() > limits.plainWords()) {
      findings.refuse(
          Flaw.QUERY_TOO_COMPLEX, 0, typed.length(), limits.plainWords() + " different words");
    }
    return match == Match.ALL ? Translation.all(words) : Translation.any(words);
  }

  private static ParsedQuery answer(Query query, Findings findings) {
    Optional<Problem> refusal = findings.refusal();
    return new ParsedQuery(
        refusal.isPresent() ? new Query.All() : query, findings.problems(), refusal);
  }
}
