package dossier.http;

import dossier.query.Field;
import dossier.query.Query;
import dossier.vocabulary.Name;
import dossier.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Takes for words of a query their other spellings, and where synonyms are asked for, for a name
/// of the vocabulary its other labels; and says so. Words in quotes or behind a field's name mean
/// themselves. Safe for use by many threads.
final class Widening {
  private static final int MOST_WORDS = 6;
  private static final int MOST_LABELS = 16;

  private final Vocabulary vocabulary;

  Widening(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The selection with a wider query; itself where it asks for words as they are.
  Selection of(Selection articles) {
    if (articles.expand().equals("none")) {
      return articles;
    }
    List<Expanded> said = new ArrayList<>();
    Query wider = wider(articles.typed(), articles.expand().equals("synonyms"), said);
    return said.isEmpty() ? articles : articles.widened(wider, said);
  }

  private Query wider(Query query, boolean synonyms, List<Expanded> said) {
    return switch (query) {
      case Query.Word word -> joined(wider(List.of(word), true, synonyms, said), true);
      case Query.And(List<Query> clauses) -> joined(wider(clauses, true, synonyms, said), true);
      case Query.Or(List<Query> clauses) -> joined(wider(clauses, false, synonyms, said), false);
      case Query.Boost(Query clause, float factor) ->
          new Query.Boost(wider(clause, synonyms, said), factor);
      case Query.AtLeast _, Query.Not _, Query.All _, Query.Phrase _, Query.Prefix _ -> query;
      case Query.Wildcard _, Query.Fuzzy _, Query.Label _, Query.Range _, Query.Has _ -> query;
      case Query.Near _, Query.Added _ -> query;
    };
  }

  private static Query joined(List<Query> clauses, boolean all) {
    return clauses.size() == 1
        ? clauses.getFirst()
        : all ? new Query.And(clauses) : new Query.Or(clauses);
  }

  private List<Query> wider(
      List<Query> clauses, boolean all, boolean synonyms, List<Expanded> said) {
    List<Query> wider = new ArrayList<>();
    for (int at = 0; at < clauses.size(); ) {
      int from = at;
      int words = words(clauses, at);
      Optional<Wider> found = Optional.empty();
      for (int n = Math.min(words, MOST_WORDS); n > 0 && found.isEmpty(); n--) {
        found = alternatives(clauses.subList(from, from + n), synonyms);
      }
      if (found.isPresent()) {
        wider.add(found.get().query(all));
        said.add(found.get().said());
        at += found.get().words().size();
      } else {
        Query clause = clauses.get(at);
        wider.add(clause instanceof Query.Word ? clause : wider(clause, synonyms, said));
        at++;
      }
    }
    return wider;
  }

  /// How many words without a field stand side by side from a place on.
  private static int words(List<Query> clauses, int from) {
    int to = from;
    while (to < clauses.size()
        && clauses.get(to) instanceof Query.Word word
        && word.field().isEmpty()) {
      to++;
    }
    return to - from;
  }

  /// Words, and what is taken beside them.
  private record Wider(List<Query> words, Set<Query> others, Expanded said) {
    Query query(boolean all) {
      List<Query> any = new ArrayList<>();
      any.add(joined(words, all));
      any.addAll(others);
      return new Query.Or(any);
    }
  }

  private Optional<Wider> alternatives(List<Query> words, boolean synonyms) {
    List<String> typed = words.stream().map(word -> ((Query.Word) word).text()).toList();
    String text = String.join(" ", typed);
    Set<String> also = new LinkedHashSet<>();
    Set<Query> others = new LinkedHashSet<>();
    if (typed.size() == 1) {
      also.addAll(Spellings.of(text));
    } else if (typed.size() == 2) {
      Spellings.ofPair(typed.getFirst(), typed.getLast().toLowerCase(Locale.ROOT))
          .ifPresent(also::add);
    }
    also.forEach(spelling -> others.add(spelt(spelling)));
    if (synonyms) {
      for (Name.Kind kind : Name.Kind.values()) {
        vocabulary.named(kind, text).ifPresent(name -> add(name, text, also, others));
      }
    }
    return also.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wider(words, others, new Expanded(text, List.copyOf(also))));
  }

  private static Query spelt(String spelling) {
    return spelling.contains(" ")
        ? new Query.Phrase(Optional.empty(), spelling, 0)
        : new Query.Word(Optional.empty(), spelling);
  }

  /// The other labels as they are written, and what the archive has found to mean the name.
  private static void add(Name name, String text, Set<String> also, Set<Query> others) {
    List<String> labels = new ArrayList<>(name.otherLabels());
    labels.addFirst(name.label());
    labels.stream()
        .filter(label -> !label.equalsIgnoreCase(text))
        .limit(MOST_LABELS)
        .forEach(label -> {
          also.add(label);
          others.add(new Query.Phrase(Optional.empty(), label, 0));
        });
    if (!also.isEmpty()) {
      Field.ofArticles(name.kind().name())
          .ifPresent(field -> others.add(new Query.Label(field, name.id())));
    }
  }
}
