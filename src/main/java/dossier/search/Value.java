package dossier.search;

import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.Duplicate;
import dossier.article.Metadata;
import dossier.article.Tag;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.Quantity;
import dossier.fact.Subject;
import dossier.query.Field;
import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article or a fact has in a field of labels or years: the one definition that all engines
/// index and count.
///
/// Both parts are cleaned: control characters are spaces, and what is longer than 256 characters is
/// cut and ends in a hash of the whole, so that a hostile label is still one value like any other.
///
/// @param id what is counted and filtered by; never empty
/// @param label how it is shown
public record Value(String id, String label) {
  private static final int LONGEST = 256;
  private static final Map<Field, List<String>> FEW =
      Map.of(
          Field.KIND, kinds(),
          Field.STATUS, words(Fact.Status.values()),
          Field.MODALITY, words(Evidence.Modality.values()),
          Field.ATTRIBUTION, words(Evidence.Attribution.Kind.values()));
  private static final int KEPT = 200;
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}]");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  public Value {
    id = clean(id);
    label = clean(label);
  }

  private static Value of(String word) {
    return new Value(word, word);
  }

  /// The form in which values are kept and asked for.
  public static String clean(String text) {
    String clean = CONTROL.matcher(text).replaceAll(" ").strip();
    if (clean.length() <= LONGEST) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(KEPT - 1)) ? KEPT - 1 : KEPT;
    return clean.substring(0, end) + "…" + ArticleId.hash(clean.toLowerCase(Locale.ROOT));
  }

  /// The form in which ids and labels are compared.
  public static String key(String text) {
    return clean(text).toLowerCase(Locale.ROOT);
  }

  /// The form in which a label is looked into: without case and accents.
  public static String folded(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARK.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// Whether somebody who asks for `asked` means this value: its id, or its label, without regard
  /// to case.
  boolean isMeantBy(String asked) {
    String key = key(asked);
    return key.equals(key(id)) || key.equals(key(label));
  }

  /// The values an article has in `field`, each id once; none for a field of text or of facts.
  public static List<Value> of(Article article, List<Fact> facts, Field field) {
    Metadata about = article.about();
    Stream<Value> values =
        switch (field) {
          case ID -> Stream.of(of(about.id().value()));
          case YEAR ->
              about.published().stream()
                  .flatMap(date -> date.days().years().mapToObj(year -> of("" + year)));
          case MENTIONED -> about.mentionedYears().stream().map(year -> of("" + year));
          case INITIATIVE -> tags(about, Tag.Kind.INITIATIVE);
          case TOPIC -> tags(about, Tag.Kind.TOPIC);
          case PERSON -> tags(about, Tag.Kind.PERSON);
          case ORGANISATION -> tags(about, Tag.Kind.ORGANISATION);
          case PLACE -> tags(about, Tag.Kind.PLACE);
          case SOURCE -> source(about).stream();
          case LANGUAGE ->
              Stream.of(about.language())
                  .filter(language -> !language.getLanguage().isEmpty())
                  .map(language -> of(language.toLanguageTag()));
          case KIND -> facts.stream().map(fact -> of(fact.kind()));
          case DUPLICATE ->
              about.duplicateOf().stream()
                  .filter(Duplicate::isCopy)
                  .map(copy -> of(copy.of().value()));
          case TITLE, TEXT, AUTHOR, PUBLISHED, STATUS, MODALITY, ATTRIBUTION, WHO, PROPERTY, UNIT ->
              Stream.of();
        };
    return distinct(values);
  }

  /// The values that `field` can have at all, where they are few; empty where anything can be one.
  public static Optional<List<String>> possible(Field field) {
    return Optional.ofNullable(FEW.get(field));
  }

  /// The values a fact has in `field`; none for a field of articles.
  public static List<Value> of(Fact fact, Field field) {
    Evidence evidence = fact.evidence();
    Stream<Value> values =
        switch (field) {
          case KIND -> Stream.of(of(fact.kind()));
          case STATUS ->
              fact instanceof Fact.Target target
                  ? Stream.of(of(word(target.status())))
                  : Stream.of();
          case MODALITY -> Stream.of(of(word(evidence.modality())));
          case ATTRIBUTION -> Stream.of(of(word(evidence.attribution().kind())));
          case WHO -> Stream.of(who(fact)).map(Value::of);
          case PROPERTY -> Stream.of(of(property(fact)));
          case UNIT -> quantity(fact).map(Quantity::unit).map(Value::of).stream();
          case ID, TITLE, TEXT, AUTHOR, PUBLISHED, YEAR, MENTIONED, INITIATIVE, TOPIC, PERSON ->
              Stream.of();
          case ORGANISATION, PLACE, SOURCE, LANGUAGE, DUPLICATE -> Stream.of();
        };
    return distinct(values);
  }

  /// The amount a fact is about, which `min` and `max` are compared with.
  public static Optional<Quantity> quantity(Fact fact) {
    return switch (fact) {
      case Fact.Target target -> target.value();
      case Fact.Measure measure -> Optional.of(measure.value());
      case Fact.Event event -> event.value();
      case Fact.Relation _, Fact.Claim _ -> Optional.empty();
    };
  }

  private static Subject who(Fact fact) {
    return switch (fact) {
      case Fact.Target target -> target.who();
      case Fact.Measure measure -> measure.what();
      case Fact.Event event -> event.who();
      case Fact.Relation relation -> relation.subject();
      case Fact.Claim claim -> claim.about();
    };
  }

  private static String property(Fact fact) {
    return switch (fact) {
      case Fact.Target target -> target.property();
      case Fact.Measure measure -> measure.property();
      case Fact.Event event -> event.type().word();
      case Fact.Relation relation -> relation.property();
      case Fact.Claim claim -> claim.topic();
    };
  }

  private static Value of(Subject subject) {
    return new Value(subject.id().orElseGet(() -> slug(subject.text())), subject.text());
  }

  private static Stream<Value> tags(Metadata about, Tag.Kind kind) {
    return about.tags(kind).stream().map(tag -> new Value(tag.id(), tag.label()));
  }

  private static Optional<Value> source(Metadata about) {
    return about
        .publisher()
        .map(publisher -> new Value(slug(publisher), publisher))
        .or(() ->
            about.url().map(URI::getHost).filter(Objects::nonNull).map(Value::key).map(Value::of));
  }

  private static String slug(String label) {
    return label.isBlank() ? "" : Tag.slug(label);
  }

  private static List<String> kinds() {
    return Arrays.stream(Fact.class.getPermittedSubclasses())
        .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Value::word).toList();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<Value> distinct(Stream<Value> values) {
    var seen = new HashSet<String>();
    return values.filter(value -> !value.id.isEmpty() && seen.add(value.id)).toList();
  }
}
