package dossier.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which articles: a predicate over an article. How many, in what order and with which facets is
/// not said here.
///
/// Where a text query names no field it is asked of the title and the text. Words that hold nothing
/// to look for, such as a lone `&`, are left out of what they stand in; alone they match no
/// article. `toString` gives the query in the language, in a form that parses to an equal query.
public sealed interface Query {

  /// Every article.
  record All() implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A word, in any inflected form. What the analyzer splits into several tokens must stand side by
  /// side.
  record Word(Optional<Field> field, String text) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// Words in exactly this form and order, with at most `slop` moves to bring them together. One
  /// word is a phrase too.
  record Phrase(Optional<Field> field, String text, int slop) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A word that begins with `text`, in the unstemmed form.
  record Prefix(Optional<Field> field, String text) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A word like `pattern`, in the unstemmed form: `*` stands for any letters, `?` for one. Never
  /// begins with either.
  record Wildcard(Optional<Field> field, String pattern) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A word at most `edits` (1 or 2) insertions, deletions, changes or swaps away that begins with
  /// the same letter, in the unstemmed form.
  record Fuzzy(Optional<Field> field, String text, int edits) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A label field has the value: its id, or its label without regard to case.
  record Label(Field field, String value) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// A field of days or years meets the days from `first` to `last`; [LocalDate#MIN] and
  /// [LocalDate#MAX] are open ends.
  record Range(Field field, LocalDate first, LocalDate last) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// The field has any value.
  record Has(Field field) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// The archive took the article in after a moment. No query of text means it.
  record Added(Instant after) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// All of the clauses; every article where there is none.
  record And(List<Query> clauses) implements Query {
    public And {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// Any of the clauses; no article where there is none.
  record Or(List<Query> clauses) implements Query {
    public Or {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// Every article that the clause does not match.
  record Not(Query clause) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// At least `count` of the clauses.
  record AtLeast(int count, List<Query> clauses) implements Query {
    public AtLeast {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// The same articles, scored `factor` times as high.
  record Boost(Query clause, float factor) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }

  /// Words placed near each other, in the text.
  record Near(Optional<Field> field, Interval interval) implements Query {
    @Override
    public String toString() {
      return QueryPrinter.print(this);
    }
  }
}
