package dossier.cite;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// References in the RIS format, UTF-8 and CRLF (Research Information Systems, RIS Format
/// Specifications, 2011; tags as Zotero and EndNote read them). Each begins with `TY` and ends with
/// `ER`, so one that is cut is seen to be.
final class Ris implements Sink<Reference> {
  private static final String TYPE = "NEWS";

  private final Appendable out;

  Ris(Appendable out) {
    this.out = out;
  }

  @Override
  public void add(Reference reference) throws IOException {
    tag("TY", TYPE);
    tag("ID", reference.id());
    tag("TI", reference.title());
    for (Author author : reference.authors()) {
      tag("AU", author.inverted());
    }
    tag("T2", reference.publisher());
    tag("SE", reference.section());
    date(reference.issued().map(Issued::of));
    tag("LA", Optional.of(reference.language().toLanguageTag()).filter(l -> !l.equals("und")));
    tag("UR", reference.url().map(Object::toString));
    for (String keyword : reference.keywords()) {
      tag("KW", keyword);
    }
    if (reference.quote().isPresent()) {
      tag("N1", reference.quote().get().note());
    }
    tag("AV", Optional.of(reference.file()).filter(file -> !file.isEmpty()));
    tag("ER", "");
    out.append("\r\n");
  }

  /// `PY` is a year; `DA` is year/month/day/other, and what cannot be said in three numbers stands
  /// in the fourth.
  private void date(Optional<Issued> issued) throws IOException {
    if (issued.isEmpty()) {
      return;
    }
    List<Integer> first = issued.get().first();
    if (!first.isEmpty()) {
      tag("PY", String.format(Locale.ROOT, "%04d", first.getFirst()));
    }
    boolean isOne = issued.get().isOne();
    String other = isOne ? "" : issued.get().edtf();
    tag(
        "DA",
        String.join(
            "/",
            part(first, 0, "%04d"),
            isOne ? part(first, 1, "%02d") : "",
            isOne ? part(first, 2, "%02d") : "",
            other.replace('/', '–')));
  }

  private static String part(List<Integer> date, int i, String form) {
    return i < date.size() ? String.format(Locale.ROOT, form, date.get(i)) : "";
  }

  private void tag(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      tag(name, value.get());
    }
  }

  private void tag(String name, String value) throws IOException {
    out.append(name).append("  - ").append(value).append("\r\n");
  }

  @Override
  public void end() {}
}
