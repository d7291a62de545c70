package dossier.search;

import dossier.query.Field;
import dossier.query.Query;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case of `contract/index-cases.json`: a query, and the ids it finds in [ContractCorpus].
record ContractCase(String about, Query query, List<String> ids) {

  static List<ContractCase> all() throws IOException {
    try (InputStream in = ContractCase.class.getResourceAsStream("/contract/index-cases.json")) {
      return list(JsonMapper.shared().readTree(in)).stream().map(ContractCase::read).toList();
    }
  }

  private static ContractCase read(JsonNode json) {
    List<String> ids = list(json.get("ids")).stream().map(JsonNode::asString).toList();
    return new ContractCase(json.get("about").asString(), query(json.get("query")), ids);
  }

  private static Query query(JsonNode json) {
    String kind = json.propertyNames().iterator().next();
    JsonNode of = json.get(kind);
    return switch (kind) {
      case "word" -> new Query.Word(Optional.empty(), of.asString());
      case "phrase" -> new Query.Phrase(Optional.empty(), of.asString(), 0);
      case "prefix" -> new Query.Prefix(Optional.empty(), of.asString());
      case "fuzzy" -> new Query.Fuzzy(Optional.empty(), of.asString(), 1);
      case "label" -> new Query.Label(field(of.get(0)), of.get(1).asString());
      case "has" -> new Query.Has(field(of));
      case "range" ->
          new Query.Range(
              field(of.get(0)),
              LocalDate.parse(of.get(1).asString()),
              LocalDate.parse(of.get(2).asString()));
      case "and" -> new Query.And(list(of).stream().map(ContractCase::query).toList());
      case "not" -> new Query.Not(query(of));
      default -> throw new IllegalArgumentException("no such query: " + kind);
    };
  }

  private static Field field(JsonNode word) {
    return Field.ofArticles(word.asString()).orElseThrow();
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }

  @Override
  public String toString() {
    return about;
  }
}
