package dossier.lucene;

import dossier.article.Article;
import dossier.article.Days;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.article.PublicationDate;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.When;
import dossier.query.Field;
import dossier.search.Kept;
import dossier.search.Rank;
import dossier.search.Shingles;
import dossier.search.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;

/// Articles and facts as Lucene's documents. Safe for use by many threads.
final class Documents {
  private final Stored stored = new Stored();
  private final FacetsConfig facets = Schema.facets();
  private final FieldType text = Schema.text();
  private final FieldType positions = Schema.positions();

  /// The block of an article: its facts in the order of their places, then itself.
  ///
  /// @param added when the archive first took it in
  List<Document> block(Kept kept, Instant added) throws IOException {
    Article article = kept.article();
    Comparator<Fact> place = Comparator.comparingInt(fact -> fact.evidence().start());
    List<Fact> ordered =
        kept.facts().stream()
            .sorted(place.thenComparingInt(fact -> fact.evidence().end()))
            .toList();
    List<Document> block = new ArrayList<>();
    for (Fact fact : ordered) {
      block.add(of(article, fact, block.size()));
    }
    Document whole = of(article, ordered);
    kept.raw()
        .map(raw -> stored.write(raw, article.text()))
        .ifPresent(raw -> whole.add(new StoredField(Schema.RAW, raw)));
    block.add(whole);
    block.forEach(document -> document.add(Added.field(added)));
    return block;
  }

  private Document of(Article article, List<Fact> facts) throws IOException {
    Metadata about = article.about();
    Document document = new Document();
    addId(document, about, "article");
    addPlace(document, about.id().value());
    document.add(new StoredField(Schema.ABOUT, stored.write(about)));
    addGroup(document, article);
    document.add(new StoredField(Schema.BODY, article.text()));
    document.add(new NumericDocValuesField(Schema.COUNT, facts.size()));
    about.title().ifPresent(title -> addText(document, Field.TITLE, title, about));
    about.title().ifPresent(title -> addBoundaries(document, Field.TITLE, title));
    addText(document, Field.TEXT, article.text(), about);
    addBoundaries(document, Field.TEXT, article.text());
    about.authors().forEach(author -> addText(document, Field.AUTHOR, author, about));
    about.published().map(PublicationDate::days).ifPresent(days -> addDays(document, days));
    for (Field field : Field.values()) {
      List<Value> values = Value.of(article, facts, field);
      addValues(document, field, values, false);
      values.stream()
          .flatMap(value -> Suggestions.terms(field, value).stream())
          .forEach(term -> addTerm(document, Schema.SUGGEST, term));
    }
    return facets.build(document);
  }

  /// What copies are found by. An exact copy is not found by its shingles but through the article
  /// it is a copy of, so that thousands of them cost as little as one.
  private static void addGroup(Document document, Article article) {
    Metadata about = article.about();
    if (!about.file().isEmpty()) {
      addTerm(document, Schema.FILE, about.file());
    }
    about.duplicateOf().ifPresent(duplicate -> addDuplicate(document, duplicate));
    document.add(new BinaryDocValuesField(Schema.RANK, Lookup.bytes(Rank.of(about))));
    Shingles.of(article)
        .ifPresent(shingles -> {
          int[] sketch = shingles.sketch();
          addTerm(document, Schema.SAME, shingles.fingerprint());
          document.add(
              new BinaryDocValuesField(
                  Schema.SKETCH, Kinship.bytes(shingles.fingerprint(), sketch)));
          if (about.duplicateOf().filter(d -> d.kind() == Duplicate.Kind.EXACT).isEmpty()) {
            for (String band : Shingles.bands(sketch)) {
              addTerm(document, Schema.LIKE, band);
            }
          }
          if (shingles.canBePart() && about.duplicateOf().filter(Duplicate::isCopy).isEmpty()) {
            shingles.samples().forEach(sample -> addTerm(document, Schema.PART, sample));
            document.add(new BinaryDocValuesField(Schema.SAMPLES, Parts.bytes(shingles)));
          }
        });
  }

  private static void addDuplicate(Document document, Duplicate duplicate) {
    String other = duplicate.of().value();
    if (duplicate.isCopy()) {
      addTerm(document, Schema.ORIGINAL, other);
      document.add(new SortedDocValuesField(Schema.GROUP, new BytesRef(other)));
    } else {
      addTerm(document, Schema.CONTAINER, other);
    }
  }

  private Document of(Article article, Fact fact, int number) throws IOException {
    Metadata about = article.about();
    Document document = new Document();
    addId(document, about, "fact");
    document.add(new StoredField(Schema.FACT, stored.write(fact)));
    addTerm(document, Schema.FACT_ID, fact.id());
    addPlace(document, String.format(Locale.ROOT, "%s %06d", about.id().value(), number));
    document.add(new DoubleDocValuesField(Schema.CONFIDENCE, fact.evidence().confidence()));
    about.published().map(PublicationDate::days).ifPresent(days -> addDay(document, days));
    Value.quantity(fact).ifPresent(quantity -> addNumber(document, quantity));
    deadline(fact).ifPresent(days -> addDue(document, days));
    for (Field field : Field.factFacets()) {
      if (field.isInherited()) {
        addCounts(document, Schema.dimension(field, true), Value.of(article, List.of(), field));
      } else {
        addValues(document, field, Value.of(fact, field), true);
      }
    }
    return facets.build(document);
  }

  private static void addNumber(Document document, Quantity quantity) {
    Optional<BigDecimal> low = quantity.number();
    low.ifPresent(n -> document.add(new DoublePoint(Schema.NUMBER, n.doubleValue())));
    quantity
        .high()
        .or(() -> low)
        .ifPresent(n -> document.add(new DoublePoint(Schema.NUMBER_HIGH, n.doubleValue())));
  }

  private static Optional<Days> deadline(Fact fact) {
    return fact instanceof Fact.Target target
        ? target.deadline().map(When::days).filter(days -> !days.equals(Days.ALL))
        : Optional.empty();
  }

  private static void addId(Document document, Metadata about, String type) {
    String id = about.id().value();
    addTerm(document, Schema.ID, id);
    addTerm(document, Schema.TYPE, type);
  }

  private static void addPlace(Document document, String place) {
    document.add(new SortedDocValuesField(Schema.PLACE, new BytesRef(place)));
  }

  private void addText(Document document, Field field, String value, Metadata about) {
    List<Analysis> forms = new ArrayList<>(List.of(Analysis.STEMMED, Analysis.EXACT));
    Analysis.of(about.language()).ifPresent(forms::add);
    for (Analysis form : forms) {
      document.add(new org.apache.lucene.document.Field(Schema.words(field, form), value, text));
    }
    if (!value.isBlank()) {
      addHas(document, field);
    }
  }

  private void addBoundaries(Document document, Field field, String value) {
    Boundaries boundaries = Boundaries.of(value);
    if (!boundaries.isEmpty()) {
      document.add(
          new org.apache.lucene.document.Field(Schema.boundaries(field), boundaries, positions));
    }
  }

  private static void addDays(Document document, Days days) {
    document.add(field(Schema.FIRST, days.first()));
    document.add(field(Schema.LAST, days.last()));
    addDay(document, days);
    addHas(document, Field.PUBLISHED);
  }

  private static void addDay(Document document, Days days) {
    if (!days.opensEarly()) {
      document.add(new NumericDocValuesField(Schema.DAY, days.first().toEpochDay()));
    }
  }

  private static void addDue(Document document, Days days) {
    document.add(new LongPoint(Schema.DUE_FIRST, days.first().toEpochDay()));
    document.add(new LongPoint(Schema.DUE_LAST, days.last().toEpochDay()));
  }

  private static LongField field(String name, LocalDate day) {
    return new LongField(name, day.toEpochDay(), org.apache.lucene.document.Field.Store.NO);
  }

  private static void addHas(Document document, Field field) {
    addTerm(document, Schema.HAS, field.word());
  }

  private static void addTerm(Document document, String name, String term) {
    document.add(new StringField(name, term, org.apache.lucene.document.Field.Store.NO));
  }

  private static void addValues(
      Document document, Field field, List<Value> values, boolean ofFact) {
    for (Value value : values) {
      Names.terms(value).forEach(term -> addTerm(document, Schema.names(field), term));
      if (field.kind() == Field.Kind.YEAR) {
        document.add(new IntPoint(Schema.years(field), Integer.parseInt(value.id())));
      }
    }
    if (!values.isEmpty()) {
      addHas(document, field);
    }
    boolean counted = ofFact ? field.ofFacts() : field.ofArticles();
    if (field.isFacet() && counted) {
      addCounts(document, Schema.dimension(field, ofFact), values);
    }
  }

  private static void addCounts(Document document, String dimension, List<Value> values) {
    values.forEach(v -> document.add(new SortedSetDocValuesFacetField(dimension, v.id())));
    if (values.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(dimension, Schema.MISSING));
    }
  }
}
