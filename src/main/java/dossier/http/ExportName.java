package dossier.http;

import dossier.article.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The name of an exported file: what was asked, the day, the form.
///
/// @param stem letters, digits and hyphens of any script
/// @param ending `2026-11-20.csv`
record ExportName(String stem, String ending) {
  private static final int LONGEST = 80;

  static ExportName of(Asked.Export asked, LocalDate day) {
    Map<String, List<String>> query = new TreeMap<>(asked.articles().given());
    query.keySet().removeAll(ExportForm.NAMES);
    query.remove("of");
    String what = asked.what() instanceof Asked.Facts ? "facts" : "articles";
    String words =
        query.entrySet().stream()
            .map(one ->
                (one.getKey().equals("q") ? "" : one.getKey() + "-")
                    + String.join("-", one.getValue()))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("-"));
    String stem = words.isBlank() ? what : what + "-" + Tag.slug(words);
    int end = Math.min(stem.length(), LONGEST);
    String cut = stem.substring(0, Character.isHighSurrogate(stem.charAt(end - 1)) ? end - 1 : end);
    return new ExportName(cut, day + "." + asked.form().format().suffix());
  }

  /// The value of `Content-Disposition` (RFC 6266): the name in ASCII, and where it has other
  /// letters also in full.
  String disposition() {
    String name = stem + "-" + ending;
    String ascii = name.replaceAll("[^\\x20-\\x7e]+", "-");
    String plain = "attachment; filename=\"" + ascii + "\"";
    return ascii.equals(name)
        ? plain
        : plain
            + "; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
  }
}
