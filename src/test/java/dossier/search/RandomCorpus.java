package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Tag;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.fact.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Articles and facts made by dice: few words, names and days, so that queries meet them.
final class RandomCorpus {
  static final List<String> WORDS =
      ("gateway gates gate launch launched market marketplace partner partners seller fee the a of "
              + "C++ C# C AT&T .NET U.S. US e-commerce 11main.com café cafe "
              + "联邦快递 联邦 快 カメラ Düsseldorf "
              + "million 3.5 2017 influencer's Influencer")
          .transform(all -> List.of(all.split(" ")));

  private static final List<String> LABELS =
      List.of(
          "Gateway ’17",
          "Ann Lee",
          "ann lee",
          "Ann",
          "Xi'an",
          "ÉCOLE",
          "联邦",
          "a\u0001b",
          "z".repeat(400));

  private final Random random;

  RandomCorpus(Random random) {
    this.random = random;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  String words(int most) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i >= 0; i--) {
      words.add(one(WORDS));
    }
    return String.join(one(List.of(" ", " ", " ", ". ", "\n\n")), words);
  }

  String id() {
    return "a" + random.nextInt(30);
  }

  LocalDate day() {
    return LocalDate.of(2012 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  Days days() {
    LocalDate day = day();
    return switch (random.nextInt(6)) {
      case 0 -> new Days(LocalDate.MIN, day);
      case 1 -> new Days(day, LocalDate.MAX);
      case 2 -> new Days(day, day.plusDays(random.nextInt(2_000)));
      case 3 -> Days.ofYear(day.getYear());
      default -> Days.of(day);
    };
  }

  Article article() {
    Articles article = Articles.id(id()).text(words(25));
    if (random.nextInt(4) > 0) {
      article.title(words(4));
    }
    if (random.nextInt(4) > 0) {
      article.published(days());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      String label = one(LABELS);
      article.tag(one(List.of(Tag.Kind.values())), Tag.slug(label), label);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      article.author(words(2));
    }
    if (random.nextBoolean()) {
      article.publisher(one(LABELS));
    }
    if (random.nextBoolean()) {
      article.language(one(List.of("en", "zh", "de-AT"))).mentioned(2015, 2017);
    }
    if (random.nextInt(3) == 0) {
      article.duplicate(id(), one(List.of(Duplicate.Kind.values())));
    }
    return article.url("https://News.example/" + random.nextInt()).article();
  }

  List<Fact> facts(Article article) {
    List<Fact> facts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      facts.add(fact(article));
    }
    return facts;
  }

  private Fact fact(Article article) {
    Evidence evidence = evidence(article);
    Subject who =
        new Subject(random.nextBoolean() ? Optional.of("ann") : Optional.empty(), one(LABELS));
    String property = one(List.of("revenue", "fee", "users"));
    return switch (random.nextInt(5)) {
      case 0 ->
          new Fact.Target(
              who,
              property,
              Optional.of(quantity()),
              Optional.empty(),
              random.nextBoolean() ? Optional.of(when()) : Optional.empty(),
              one(List.of(Fact.Status.values())),
              evidence);
      case 1 ->
          new Fact.Measure(
              who, property, quantity(), Optional.empty(), Optional.of(when()), evidence);
      case 2 ->
          new Fact.Event(
              one(List.of(Fact.EventType.values())),
              who,
              Optional.empty(),
              Optional.of(when()),
              Optional.empty(),
              Optional.empty(),
              evidence);
      case 3 -> new Fact.Relation(who, "owner", who, Optional.empty(), evidence);
      default -> new Fact.Claim(who, property, evidence);
    };
  }

  private Evidence evidence(Article article) {
    int start = random.nextInt(article.text().length());
    int end = start + random.nextInt(article.text().length() - start);
    return new Evidence(
        new ArticleId(article.id().value()),
        article.text().substring(start, end),
        start,
        end,
        List.of(),
        new Evidence.Attribution(one(List.of(Evidence.Attribution.Kind.values())), "", ""),
        one(List.of(Evidence.Modality.values())),
        random.nextBoolean(),
        random.nextInt(4) / 4.0,
        "rule");
  }

  private Quantity quantity() {
    Optional<BigDecimal> number =
        random.nextInt(4) == 0
            ? Optional.empty()
            : Optional.of(BigDecimal.valueOf(random.nextInt(5), 1));
    Optional<BigDecimal> high =
        random.nextInt(3) == 0
            ? number.map(low -> low.add(BigDecimal.valueOf(random.nextInt(3), 1)))
            : Optional.empty();
    return new Quantity(
        "so many", number, high, Quantity.Comparator.EQ, one(List.of("", "USD", "%")));
  }

  private When when() {
    return new When("then", "2017", random.nextInt(3) == 0 ? Days.ALL : days());
  }

  /// A word as somebody might type it.
  String typed() {
    String word = one(WORDS);
    return random.nextBoolean() ? word : word.toUpperCase(Locale.ROOT);
  }

  String label() {
    String label = one(LABELS);
    return switch (random.nextInt(4)) {
      case 0 -> Tag.slug(label);
      case 1 -> label.toUpperCase(Locale.ROOT);
      case 2 -> one(List.of("2015", "2017", "en", "target", "news.example", "a3", "nobody", "fee"));
      default -> label;
    };
  }
}
