package dossier.lucene;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dossier.article.Metadata;
import dossier.article.RawArticle;
import dossier.fact.Fact;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of articles and facts to be shown again, as JSON. Safe for use by many threads.
final class Stored {
  private final JsonMapper mapper =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
                  .withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY))
          .addMixIn(Fact.class, Kinds.class)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Target.class, name = "target"),
    @JsonSubTypes.Type(value = Fact.Measure.class, name = "measure"),
    @JsonSubTypes.Type(value = Fact.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Fact.Relation.class, name = "relation"),
    @JsonSubTypes.Type(value = Fact.Claim.class, name = "claim")
  })
  private interface Kinds {}

  String write(Metadata about) {
    return mapper.writeValueAsString(about);
  }

  /// @param text the article's, which is left out where `raw` has the same
  String write(RawArticle raw, String text) {
    return mapper.writeValueAsString(raw.text().equals(text) ? raw.withText("") : raw);
  }

  /// @param text the article's
  RawArticle raw(String json, String text) {
    RawArticle raw = mapper.readValue(json, RawArticle.class);
    return raw.text().isEmpty() ? raw.withText(text) : raw;
  }

  String write(Fact fact) {
    return mapper.writerFor(Fact.class).writeValueAsString(fact);
  }

  Metadata metadata(String json) {
    return mapper.readValue(json, Metadata.class);
  }

  Fact fact(String json) {
    return mapper.readValue(json, Fact.class);
  }
}
