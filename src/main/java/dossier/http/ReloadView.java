package dossier.http;

import dossier.ingest.Relearned;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The answer of `/v1/reload`.
///
/// @param result `unchanged` where names, rules and articles are what they were
record ReloadView(
    String result,
    Reloaded.Changes names,
    Reloaded.Changes rules,
    List<Trouble> problems,
    Articles articles,
    long tookMs) {

  static ReloadView of(Reloaded reloaded, long tookMs) {
    Relearned articles = reloaded.articles();
    return new ReloadView(
        reloaded.isNothing() ? "unchanged" : "reloaded",
        reloaded.names(),
        reloaded.rules(),
        reloaded.problems().stream().map(Trouble::of).toList(),
        new Articles(articles.articles(), articles.changed(), articles.failed()),
        tookMs);
  }

  /// What became of articles.
  ///
  /// @param understood how many were understood anew
  record Articles(int understood, int changed, int failed) {}

  /// A line that could not be taken, or a file that is gone, which has no line.
  record Trouble(String file, Optional<Integer> line, Optional<Integer> column, String message) {
    private static final Pattern FORM = Pattern.compile("(.+?)(?::(\\d+):(\\d+))?: (.*)", Pattern.DOTALL);

    static Trouble of(String problem) {
      Matcher parts = FORM.matcher(problem);
      return parts.matches()
          ? new Trouble(parts.group(1), number(parts, 2), number(parts, 3), parts.group(4))
          : new Trouble("", Optional.empty(), Optional.empty(), problem);
    }

    private static Optional<Integer> number(Matcher parts, int group) {
      return Optional.ofNullable(parts.group(group)).map(Integer::valueOf);
    }
  }
}
