package dossier.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The part of a page that holds its article, and how it was found.
///
/// @param origin the strategy that found it
/// @param certain whether the page itself marks the part
record MainPart(Part part, String origin, boolean certain) {
  private static final int SHORTEST = 150;

  /// The share of the page's running text that a marked part must hold.
  private static final double MARKED = 0.4;

  /// How much more a part with a heading of the first rank counts.
  private static final int TITLED = 3;

  /// So much running text close together is an article of its own.
  private static final int WHOLE_ARTICLE = 1000;

  /// A part with so much of the running text of the one around it stands for it.
  private static final double DOMINANT = 0.7;

  /// The body that the page marks, else its article or main part, else where most of its running
  /// text is.
  static Optional<MainPart> of(Outline page) {
    Optional<MainPart> body = marked(page, MainPart::isBody, "page: body");
    if (body.isPresent()) {
      return body;
    }
    for (String tag : List.of("article", "main")) {
      Optional<MainPart> found = marked(page, part -> is(part, tag), "page: " + tag);
      if (found.isPresent()) {
        return found.map(main -> new MainPart(tighten(page, main.part), main.origin, true));
      }
    }
    return page.parts().stream()
        .findFirst()
        .map(whole -> tighten(page, whole))
        .map(whole ->
            densest(page)
                .filter(part -> outweighs(page.prose(part), page.prose(whole)))
                .map(part -> new MainPart(part, "page: densest part", false))
                .orElseGet(() -> new MainPart(whole, "page: widest part", false)));
  }

  /// Whether a dense part is the article, and what else the page holds are others.
  private static boolean outweighs(int dense, int all) {
    return dense * 2 > all || (dense > WHOLE_ARTICLE && dense * 4 > all);
  }

  private static boolean isBody(Part part) {
    return !part.is("body")
        && (part.element.attr("itemprop").equals("articleBody") || part.sense.body());
  }

  private static boolean is(Part part, String tag) {
    return part.is(tag) || part.element.attr("role").equals(tag);
  }

  private static Optional<MainPart> marked(Outline page, Predicate<Part> mark, String origin) {
    int all = page.parts().isEmpty() ? 0 : page.prose(page.parts().getFirst());
    Optional<Part> best = Optional.empty();
    int most = Math.max(SHORTEST, (int) (all * MARKED));
    for (Part part : page.parts()) {
      if (!part.isJunk() && mark.test(part)) {
        int prose = page.prose(part) * (part.isTitled() ? TITLED : 1);
        boolean inner =
            best.filter(b -> b.holds(part) && prose > DOMINANT * page.prose(b)).isPresent();
        if (prose > most || inner) {
          most = Math.max(most, prose);
          best = Optional.of(part);
        }
      }
    }
    return best.map(part -> new MainPart(part, origin, true));
  }

  /// The innermost part that still holds nearly all running text of the given one.
  private static Part tighten(Outline page, Part from) {
    Part best = from;
    for (Part part : page.parts()) {
      boolean inside = part != best && best.holds(part) && !part.isJunk() && !part.is("p");
      if (inside && page.prose(part) > DOMINANT * page.prose(best)) {
        best = part;
      }
    }
    return best;
  }

  /// The part with the most running text close below it: a block counts in full for the part around
  /// its own, half for the next, a third for the one after (after Readability, Arc90 2009).
  private static Optional<Part> densest(Outline page) {
    Map<Part, Integer> scores = new HashMap<>();
    Optional<Part> best = Optional.empty();
    int most = 0;
    for (Block block : page.blocks()) {
      int prose = block.part().isJunk() ? 0 : block.prose();
      Optional<Part> around = prose == 0 ? Optional.empty() : Optional.of(block.container());
      for (int step = 1; step <= 3 && around.isPresent(); step++) {
        int score = scores.merge(around.get(), prose / step, Integer::sum);
        if (score > most) {
          most = score;
          best = around;
        }
        around = around.get().parent;
      }
    }
    return best;
  }
}
