package dossier.eval;

import dossier.fact.NameMention;
import dossier.vocabulary.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// How well the names of texts are found, by the measure of CoNLL-2003: a name is right when its
/// first and last character and its kind are. Guesses of no certain kind do not count, nor do names
/// of other things (`MISC`).
///
/// @param tallies of persons, organisations, places, and all three
/// @param misses what was missed and what was too much, a line each
public record NameFigures(List<Tally> tallies, List<String> misses) {
  private static final Map<String, Name.Kind> KINDS =
      Map.of(
          "PER", Name.Kind.PERSON,
          "PERSON", Name.Kind.PERSON,
          "ORG", Name.Kind.ORGANISATION,
          "ORGANISATION", Name.Kind.ORGANISATION,
          "ORGANIZATION", Name.Kind.ORGANISATION,
          "LOC", Name.Kind.PLACE,
          "GPE", Name.Kind.PLACE,
          "PLACE", Name.Kind.PLACE);
  private static final int SHOWN = 30;

  /// A name as the set writes it, in UTF-16 indices.
  private record Told(Name.Kind kind, int start, int end) {}

  /// @param find the names of a text
  public static NameFigures of(List<GoldText> texts, Function<String, List<NameMention>> find) {
    List<String> misses = new ArrayList<>();
    List<Tally> all = new ArrayList<>();
    for (GoldText text : texts) {
      Set<Told> wanted = wanted(text);
      Set<Told> told = told(find.apply(text.text()));
      Set<Told> right = new HashSet<>(wanted);
      right.retainAll(told);
      wanted.stream()
          .filter(w -> !right.contains(w))
          .map(w -> line("missed", text, w))
          .forEach(misses::add);
      told.stream()
          .filter(t -> !right.contains(t))
          .map(t -> line("extra", text, t))
          .forEach(misses::add);
      kinds().forEach(kind -> all.add(tally(kind, right, told, wanted)));
    }
    List<Tally> sums =
        kinds()
            .map(kind -> sum(word(kind), all.stream().filter(t -> t.measure().equals(word(kind)))))
            .toList();
    return new NameFigures(
        Stream.concat(sums.stream(), Stream.of(sum("all", sums.stream()))).toList(),
        List.copyOf(misses));
  }

  private static Stream<Name.Kind> kinds() {
    return Stream.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE);
  }

  private static Set<Told> wanted(GoldText text) {
    Set<Told> wanted = new HashSet<>();
    for (GoldText.Mention mention : text.mentions()) {
      Optional.ofNullable(KINDS.get(mention.type()))
          .map(kind ->
              new Told(
                  kind,
                  text.text().offsetByCodePoints(0, mention.start()),
                  text.text().offsetByCodePoints(0, mention.end())))
          .ifPresent(wanted::add);
    }
    return wanted;
  }

  private static Set<Told> told(List<NameMention> names) {
    Set<Told> told = new HashSet<>();
    names.stream()
        .filter(name -> name.sure() && name.kind() != Name.Kind.INITIATIVE)
        .forEach(name -> told.add(new Told(name.kind(), name.start(), name.end())));
    return told;
  }

  private static Tally tally(Name.Kind kind, Set<Told> right, Set<Told> told, Set<Told> wanted) {
    return new Tally(word(kind), count(kind, right), count(kind, told), count(kind, wanted));
  }

  private static int count(Name.Kind kind, Set<Told> names) {
    return (int) names.stream().filter(name -> name.kind == kind).count();
  }

  private static Tally sum(String measure, Stream<Tally> tallies) {
    return tallies.reduce(
        new Tally(measure, 0, 0, 0),
        (a, b) ->
            new Tally(
                measure, a.right() + b.right(), a.told() + b.told(), a.wanted() + b.wanted()));
  }

  private static String word(Name.Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String line(String what, GoldText text, Told told) {
    String all = text.text();
    String around =
        all.substring(Math.max(0, told.start - SHOWN), told.start)
            + "["
            + all.substring(told.start, told.end)
            + "]"
            + all.substring(told.end, Math.min(all.length(), told.end + SHOWN));
    return String.join("\t", what, word(told.kind), text.id(), around.replaceAll("\\s+", " "));
  }
}
