package dossier.ingest;

import dossier.fact.Extractor;
import dossier.fact.Rules;
import dossier.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Vocabularies, rules and texts that a seed makes: each name and rule in one of several versions or
/// not at all, in any order; texts that have them in many ways of writing.
final class RandomKnowledge {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-06-01T00:00:00Z"), ZoneOffset.UTC);

  private static final List<List<List<String>>> NAMES =
      List.of(
          List.of(
              List.of(
                  "{\"id\":\"moon-9\",\"prefLabel\":\"Moon Garden ’09\",\"start\":\"2009-03\"}",
                  "{\"id\":\"moon-9\",\"prefLabel\":\"Moon Garden '09\",\"altLabel\":[\"Moongarden\"],\"owner\":\"brightco\"}"),
              List.of(
                  "{\"id\":\"lamp-day\",\"prefLabel\":\"Lamp Day\",\"altLabel\":[\"灯节\"],\"recurs\":\"--12-12\"}",
                  "{\"id\":\"lamp-day\",\"prefLabel\":\"Lamp Day\",\"contextual\":[\"12.12\"],\"needs\":[\"Brightco\",\"sale\"]}",
                  "{\"id\":\"lamp-day\",\"prefLabel\":\"Lamp Day\",\"exclude\":[\"Lamp Day Museum\"]}")),
          List.of(
              List.of(
                  "{\"id\":\"brightco\",\"prefLabel\":\"Brightco\",\"altLabel\":[\"Brightco Group\"]}",
                  "{\"id\":\"brightco\",\"prefLabel\":\"Brightco Holding\",\"altLabel\":[\"Brightco\"]}"),
              List.of(
                  "{\"id\":\"neill\",\"prefLabel\":\"Neill\"}",
                  "{\"id\":\"neill\",\"prefLabel\":\"Neill & Sons\",\"altLabel\":[\"Neill\"]}"),
              List.of("{\"id\":\"other-moon\",\"prefLabel\":\"Moongarden\"}"),
              List.of("{\"id\":\"cafe\",\"prefLabel\":\"Café Noir\",\"altLabel\":[\"カフェ\"]}")),
          List.of(
              List.of("{\"id\":\"ines\",\"prefLabel\":\"Ines Moreau\",\"altLabel\":[\"inesm\"]}"),
              List.of("{\"id\":\"jo\",\"prefLabel\":\"Jo Quill\"}")),
          List.of(List.of("{\"id\":\"ebbing\",\"prefLabel\":\"Ebbing\"}")));

  private static final List<List<String>> RULES =
      List.of(
          List.of(
              "target announced planned vow(s|ed)? to  quantity [deadline]",
              "target announced possible vow(s|ed)? to  quantity [deadline]"),
          List.of("measure catch actual hauled in  quantity [period]"),
          List.of("property crews - lorry | child", "property kin - child"),
          List.of("target announced planned aim(s|ed)? to  quantity  id=targets/announced"),
          List.of("none idiom - hauled in the sun"));

  private static final List<String> FORMS =
      List.of(
          "Moon Garden '09",
          "Moon\u00a0Garden ’09",
          "MOONGARDEN",
          "Moongarden",
          "Lamp Day",
          "the Lamp Day Museum",
          "庆祝灯节的人",
          "12.12",
          "Brightco’s",
          "Brightco",
          "Brightco Group",
          "O’Neill & Sons",
          "Neill",
          "カフェバー",
          "Café Noir",
          "Ines Moreau",
          "inesm",
          "Jo Quill",
          "Ebbing",
          "nobody at all");

  private static final List<String> SENTENCES =
      List.of(
          "%s aims to sign up 3 million sellers within two years.",
          "%s vowed to plant 40 trees by 2026.",
          "In 2021 %s hauled in 12 tonnes of fish.",
          "At the sale %s counted 7 lorries and 90 children.",
          "%s has a full-width ｎａｍｅ and 5 lorries.",
          "Last year %s opened a shop in March.",
          "Nothing was said about %s.");

  private static final List<String> FILES =
      List.of("initiatives.jsonl", "organisations.jsonl", "people.jsonl", "places.jsonl");

  private final Random random;
  private final List<List<Choice>> names;
  private final List<Choice> rules;

  RandomKnowledge(Random random) {
    this.random = random;
    this.names = NAMES.stream().map(this::some).toList();
    this.rules = some(RULES);
  }

  /// Writes names and rules below `folder`, in place of those that are there, and reads them: what
  /// they were before, but for one or two names or rules.
  Understanding understanding(Path folder) throws IOException {
    for (int i = random.nextInt(2); i < 2; i++) {
      List<Choice> file = random.nextInt(3) == 0 ? rules : names.get(random.nextInt(names.size()));
      int at = random.nextInt(file.size());
      file.set(at, file.get(at).other(random));
      Collections.swap(file, at, random.nextInt(file.size()));
    }
    Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
    for (int i = 0; i < FILES.size(); i++) {
      Files.writeString(vocabulary.resolve(FILES.get(i)), written(names.get(i)));
    }
    Path own = Files.createDirectories(folder.resolve("rules"));
    Files.writeString(own.resolve("own.rules"), written(rules));
    Vocabulary loaded = Vocabulary.load(vocabulary).vocabulary();
    return new Understanding(loaded, new Extractor(loaded, Rules.load(own).rules()), CLOCK);
  }

  private static String written(List<Choice> choices) {
    return choices.stream().map(Choice::line).collect(Collectors.joining());
  }

  /// One of the versions of a name or rule; none of them where `chosen` is their number.
  private record Choice(List<String> versions, int chosen) {
    Choice other(Random random) {
      return new Choice(versions, random.nextInt(versions.size() + 1));
    }

    String line() {
      return chosen < versions.size() ? versions.get(chosen) + "\n" : "";
    }
  }

  private List<Choice> some(List<List<String>> versions) {
    return versions.stream()
        .map(one -> new Choice(one, 0).other(random))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// One to six sentences.
  String text() {
    return IntStream.rangeClosed(0, random.nextInt(6))
        .mapToObj(_ -> SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(name()))
        .collect(Collectors.joining(" "));
  }

  /// A name in some way of writing.
  String name() {
    return FORMS.get(random.nextInt(FORMS.size()));
  }
}
