package dossier.page;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A piece of HTML that is all article, such as the content of a feed's entry.
public final class Fragment {
  private static final String NOT_WORDS =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, figcaption";
  private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p[\\s>]");
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

  private Fragment() {}

  /// Its words: paragraphs separated by blank lines, without markup. Where none of them is marked,
  /// a blank line ends a paragraph, as in plain text and in what WordPress stores.
  public static String text(String html) {
    return PARAGRAPH.matcher(html).find()
        ? blocks(html)
        : Arrays.stream(BLANK_LINE.split(html))
            .map(Fragment::blocks)
            .filter(paragraph -> !paragraph.isEmpty())
            .collect(Collectors.joining("\n\n"));
  }

  private static String blocks(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NOT_WORDS).remove();
    return Outline.of(body).blocks().stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
