package dossier.http;

import dossier.article.About;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.article.Tag;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import dossier.search.Index;
import dossier.search.ModelIndex;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/// Made-up archives for tests: a small one that never changes, and random ones.
final class Sample {
  private static final List<String> WORDS =
      List.of("harbour", "railway", "budget", "minister", "bridge", "promise", "delay", "ferry");
  private static final List<String> PEOPLE = List.of("Ada Lind", "Bo Karlsen", "Cy Moss");
  private static final String TEXT =
      "The Harbour Line 🚋 will carry 2 million passengers by 2021, the minister said.\n\n"
          + "Critics call <b>the plan</b> & its budget a dream.";

  private Sample() {}

  static Vocabulary vocabulary() {
    return Vocabulary.of(
        List.of(
            initiative("harbour-line", "Harbour Line"),
            initiative("north-bridge", "North Bridge")));
  }

  private static Name initiative(String id, String label) {
    return new Name(
        id,
        Name.Kind.INITIATIVE,
        label,
        List.of(),
        Optional.of("railway"),
        Optional.empty(),
        Optional.of("2017"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /// Three articles: one with two facts, its copy, and one that is undated and has no title.
  static Index small() throws IOException {
    Index index = ModelIndex.plain();
    Article line = line();
    index.put(line, List.of(target(line), claim(line)));
    Article copy =
        new Article(
            about(
                "copy",
                Optional.of("Harbour Line promised"),
                Optional.of(copyOf(line.id().value()))),
            TEXT);
    index.put(copy, List.of());
    index.put(undated(), List.of());
    index.commit();
    return index;
  }

  private static Duplicate copyOf(String id) {
    return new Duplicate(new ArticleId(id), Duplicate.Kind.EXACT, 1);
  }

  static Article line() {
    return new Article(about("line", Optional.of("Harbour Line promised"), Optional.empty()), TEXT);
  }

  private static Metadata about(String id, Optional<String> title, Optional<Duplicate> original) {
    return new Metadata(
        new ArticleId(id),
        title,
        title.orElse("A bridge nobody dated …"),
        List.of("Ada Lind"),
        Optional.of("The Quay"),
        Optional.of("Harbour"),
        Optional.of(
            new PublicationDate(
                "2017-06",
                new Days(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 6, 30)),
                "front matter: published")),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.of(URI.create("https://quay.example/" + id)),
        "2017/" + id + ".md",
        List.of(
            new Tag(Tag.Kind.INITIATIVE, "harbour-line", "Harbour Line", false),
            new Tag(Tag.Kind.TOPIC, "transport", "Transport", true)),
        List.of(2021),
        original,
        Map.of(About.TITLE, "JSON-LD: headline", About.LANGUAGE, "text: detected"));
  }

  static Article undated() {
    var about =
        new Metadata(
            new ArticleId("undated"),
            Optional.empty(),
            "A bridge nobody dated …",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Locale.ROOT,
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            Optional.empty(),
            Map.of());
    return new Article(about, "A bridge nobody dated, and nobody signed.");
  }

  private static Evidence evidence(Article article, String quote) {
    int start = article.text().indexOf(quote);
    return new Evidence(
        article.id(),
        quote,
        start,
        start + quote.length(),
        List.of("harbour-line"),
        new Evidence.Attribution(Evidence.Attribution.Kind.NAMED, "the minister", "said"),
        Evidence.Modality.PLANNED,
        false,
        0.9,
        "target-by");
  }

  static Fact target(Article article) {
    return new Fact.Target(
        new Subject(Optional.of("harbour-line"), "The Harbour Line"),
        "passengers",
        Optional.of(
            new Quantity(
                "2 million passengers",
                Optional.of(new BigDecimal("2000000")),
                Quantity.Comparator.EQ,
                "{passenger}")),
        Optional.empty(),
        Optional.of(new When("by 2021", "2021", Days.ofYear(2021))),
        Fact.Status.ANNOUNCED,
        evidence(article, "will carry 2 million passengers by 2021"));
  }

  private static Fact claim(Article article) {
    return new Fact.Claim(
        new Subject(Optional.empty(), "the plan"), "feasibility", evidence(article, "a dream"));
  }

  /// Articles of random words, years, people and copies.
  static Index random(long seed, int articles) throws IOException {
    var random = new Random(seed);
    Index index = ModelIndex.plain();
    for (int i = 0; i < articles; i++) {
      Article article = new Article(metadata(random, i), words(random));
      index.put(article, random.nextInt(3) == 0 ? List.of(claimOf(article)) : List.of());
    }
    index.commit();
    return index;
  }

  private static Fact claimOf(Article article) {
    String quote = article.text().substring(0, 6);
    return new Fact.Claim(new Subject(Optional.empty(), quote), "tone", evidence(article, quote));
  }

  private static Metadata metadata(Random random, int i) {
    int year = 2010 + random.nextInt(8);
    int last = random.nextInt(5) == 0 ? year + 1 : year;
    Days days = new Days(LocalDate.of(year, 1 + random.nextInt(12), 3), LocalDate.of(last, 12, 31));
    var date = new PublicationDate(days.first() + "/" + days.last(), days, "made up");
    List<Tag> tags = new ArrayList<>();
    for (String person : PEOPLE) {
      if (random.nextInt(3) == 0) {
        tags.add(new Tag(Tag.Kind.PERSON, Tag.slug(person), person, true));
      }
    }
    return new Metadata(
        new ArticleId("a" + i),
        Optional.of("Number " + i),
        "Number " + i,
        List.of(),
        random.nextBoolean() ? Optional.of("The Quay") : Optional.empty(),
        Optional.empty(),
        random.nextInt(6) == 0 ? Optional.empty() : Optional.of(date),
        Optional.empty(),
        Locale.ENGLISH,
        Optional.empty(),
        "a" + i + ".txt",
        tags,
        random.nextBoolean() ? List.of(2012 + random.nextInt(5)) : List.of(),
        i > 0 && random.nextInt(9) == 0 ? Optional.of(copyOf("a0")) : Optional.empty(),
        Map.of());
  }

  private static String words(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 4 + random.nextInt(4); i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
