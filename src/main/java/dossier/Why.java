package dossier;

import dossier.article.About;
import dossier.article.Days;
import dossier.article.Edtf;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.RawArticle;
import dossier.article.Tag;
import dossier.ingest.Reasons;
import dossier.ingest.Understanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Why an article is understood as it is, as text for people: first what is known and from where,
/// then each line of a clipping with what it was taken for. Made for one article.
final class Why implements Reasons {
  private static final int LONGEST_SHOWN = 100;

  private final List<String> dates = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  private Why() {}

  static String of(Understanding understanding, RawArticle raw) {
    Why why = new Why();
    Metadata about = understanding.of(raw, why).article().about();
    return why.text(raw, about);
  }

  @Override
  public void line(String kind, String text, String because) {
    lines.add(String.format(Locale.ROOT, "  %-9s %s", kind, shown(text)) + after("  ← ", because));
  }

  @Override
  public void date(String evidence, List<Days> possible, String verdict) {
    String days =
        possible.stream().limit(3).map(Edtf::format).collect(Collectors.joining(" or "))
            + (possible.size() > 3 ? " or …" : "");
    dates.add(row("date clue", days, evidence, verdict));
  }

  @Override
  public void tag(Tag tag, Supplier<String> why) {
    tags.add(row(tag.kind().name().toLowerCase(Locale.ROOT), tag.label(), why.get(), ""));
  }

  private String text(RawArticle raw, Metadata about) {
    List<String> all = new ArrayList<>();
    all.add(about.file().isEmpty() ? about.id().value() : Terminal.name(about.file()));
    all.add(
        row("text", raw.clipping() ? "cleaned line by line" : "as it stands", raw.origin(), ""));
    all.add(
        about.title().isEmpty()
            ? row("title", "none; shown as " + about.heading(), "first words", "")
            : known("title", about.heading(), about, About.TITLE));
    all.addAll(dates);
    all.add(date("published", about.published()));
    about.modified().ifPresent(date -> all.add(date("modified", Optional.of(date))));
    all.add(known("authors", String.join("; ", about.authors()), about, About.AUTHOR));
    all.add(known("publisher", about.publisher().orElse(""), about, About.PUBLISHER));
    all.add(known("section", about.section().orElse(""), about, About.SECTION));
    all.add(known("url", about.url().map(Object::toString).orElse(""), about, About.URL));
    all.add(known("language", about.language().toLanguageTag(), about, About.LANGUAGE));
    all.addAll(tags);
    all.add("  the file says:");
    raw.claims()
        .forEach(claim ->
            all.add(
                row(
                    "  " + claim.about().name().toLowerCase(Locale.ROOT),
                    shown(claim.value()),
                    claim.where(),
                    "")));
    if (!lines.isEmpty()) {
      all.add("  its lines:");
      all.addAll(lines);
    }
    return String.join("\n", all) + "\n\n";
  }

  private static String known(String label, String value, Metadata about, About what) {
    return row(label, shown(value), about.origins().getOrDefault(what, ""), "");
  }

  private static String date(String label, Optional<PublicationDate> date) {
    return date.map(known -> row(label, known.edtf(), known.evidence(), ""))
        .orElseGet(() -> row(label, "unknown", "", ""));
  }

  /// A line of the form `label: value ← where: verdict`; what is empty is left out.
  private static String row(String label, String value, String where, String verdict) {
    return String.format(Locale.ROOT, "  %-13s %s", label, value.isEmpty() ? "none" : value)
        + after("  ← ", Terminal.line(where))
        + after("  → ", verdict);
  }

  private static String after(String sign, String words) {
    return words.isEmpty() ? "" : sign + words;
  }

  /// As much as fits a line, without what a terminal would obey.
  private static String shown(String text) {
    String plain = Terminal.line(text);
    return plain.length() <= LONGEST_SHOWN
        ? plain
        : plain.substring(0, LONGEST_SHOWN) + " … (" + text.length() + " characters)";
  }
}
