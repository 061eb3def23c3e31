package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.argmap.format.ReadResult;
import org.argmap.model.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema for language models describes a part of the native format, and keeps to its means. */
class LanguageModelSchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode DERIVED = MAPPER.readTree(JsonFormat.languageModelSchema());
  private static final Schema SCHEMA = schema(DERIVED);
  private static final Schema NATIVE = schema(MAPPER.readTree(JsonFormat.schema()));

  /** All that structured output of the large services takes. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "minItems",
          "enum",
          "anyOf");

  private static Schema schema(JsonNode document) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(document);
  }

  private static JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null
        ? node
        : DERIVED.get("$defs").get(reference.asString().substring("#/$defs/".length()));
  }

  @Test
  void it_keeps_to_what_structured_output_takes() {
    assertThat(levels(DERIVED, 1)).isLessThanOrEqualTo(5);
    DERIVED.get("$defs").forEach(each -> levels(each, 1));
    int words = 0;
    for (JsonNode each : DERIVED.findValues("enum")) {
      words += each.size();
    }
    assertThat(words).isLessThan(1_000);
    assertThat(DERIVED.findValues("minItems")).allMatch(least -> least.asInt() <= 1);
  }

  /** Checks a part of the schema; returns how many levels of values it has. */
  private static int levels(JsonNode part, int depth) {
    assertThat(depth).as("nothing is recursive").isLessThan(10);
    JsonNode node = resolved(part);
    assertThat(KEYWORDS).containsAll(node.propertyNames());
    int below = 0;
    if (node.has("properties")) {
      assertThat(node.get("additionalProperties").asBoolean(true)).isFalse();
      List<String> required = new ArrayList<>();
      node.get("required").forEach(name -> required.add(name.asString()));
      assertThat(required).containsExactlyElementsOf(node.get("properties").propertyNames());
      for (JsonNode property : node.get("properties")) {
        below = Math.max(below, levels(property, depth + 1));
      }
    } else if (node.has("items")) {
      below = levels(node.get("items"), depth + 1);
    } else if (node.has("anyOf")) {
      for (JsonNode option : node.get("anyOf")) {
        below = Math.max(below, levels(option, depth + 1) - 1);
      }
    }
    return 1 + below;
  }

  @Test
  void whatever_fits_it_fits_the_native_schema() {
    for (long seed = 0; seed < 300; seed++) {
      JsonNode any = new Generator(seed).value(DERIVED);
      assertThat(SCHEMA.validate(any)).as("seed %d: %s", seed, any).isEmpty();
      assertThat(NATIVE.validate(any)).as("seed %d: %s", seed, any).isEmpty();
    }
  }

  @Test
  void whatever_fits_it_and_refers_to_what_is_there_is_read_without_an_error() {
    int arguments = 0;
    for (long seed = 0; seed < 300; seed++) {
      JsonNode any = consistent(new Generator(seed).value(DERIVED), seed);
      assertThat(SCHEMA.validate(any)).as("seed %d: %s", seed, any).isEmpty();
      ReadResult read = JsonFormat.standard().read(any.toString());
      assertThat(read.findings())
          .as("seed %d: %s", seed, any)
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
      assertThat(read.map().claims()).hasSameSizeAs(any.get("claims"));
      arguments += read.map().arguments().size();
    }
    assertThat(arguments).isGreaterThan(300);
  }

  @Test
  void what_lies_outside_the_part_is_refused() {
    String claim = "{\"id\": \"c1\", \"text\": \"t\", \"standing\": \"asserted\"}";
    String map =
        "{\"argmap\": \"1.0\", \"title\": \"\", \"claims\": [%s], \"arguments\": [], \"questions\": []}";
    assertThat(SCHEMA.validate(MAPPER.readTree(map.formatted(claim)))).isEmpty();
    for (String other :
        List.of(
            claim.replace("c1", "a1"),
            claim.replace("asserted", "true"),
            claim.replace("\"t\"", "null"),
            claim.replace("}", ", \"colour\": 1}"),
            "{\"id\": \"c1\", \"text\": \"t\"}")) {
      assertThat(SCHEMA.validate(MAPPER.readTree(map.formatted(other)))).as(other).isNotEmpty();
    }
  }

  /** Gives each element an id of its own and leads all references to elements that are there. */
  private static JsonNode consistent(JsonNode document, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Map<String, TreeSet<String>> ids = new HashMap<>();
    for (String list : List.of("claims", "arguments", "questions")) {
      TreeSet<String> given = new TreeSet<>();
      for (JsonNode element : document.get(list)) {
        String id = list.substring(0, 1) + (given.size() + 1);
        ((ObjectNode) element).put("id", id);
        given.add(id);
      }
      ids.put(list, given);
    }
    List<String> claimIds = List.copyOf(ids.get("claims"));
    List<String> argumentIds = List.copyOf(ids.get("arguments"));
    if (claimIds.isEmpty()) {
      ((ArrayNode) document.get("arguments")).removeAll();
      document.get("questions").forEach(q -> ((ArrayNode) q.get("positions")).removeAll());
      return document;
    }
    for (JsonNode argument : document.get("arguments")) {
      boolean isOfClaim = argument.get("target").asString().startsWith("c");
      List<String> targets = isOfClaim ? claimIds : argumentIds;
      ((ObjectNode) argument).put("target", targets.get(random.nextInt(targets.size())));
      leadTo(claimIds, (ArrayNode) argument.get("premises"), random);
    }
    document
        .get("questions")
        .forEach(question -> leadTo(claimIds, (ArrayNode) question.get("positions"), random));
    return document;
  }

  private static void leadTo(List<String> ids, ArrayNode references, SplittableRandom random) {
    for (int i = 0; i < references.size(); i++) {
      references.set(i, ids.get(random.nextInt(ids.size())));
    }
  }

  /** Makes values that fit a schema, by the schema alone. */
  private static final class Generator {
    private static final List<String> TEXTS =
        List.of(
            "", " ", "It rains.", "null", "\u00e9\ud83d\ude00", "a\nb\t\"c\"\\", "\u0000", "1e9");

    private final SplittableRandom random;

    Generator(long seed) {
      this.random = new SplittableRandom(seed);
    }

    JsonNode value(JsonNode part) {
      JsonNode node = resolved(part);
      if (node.has("enum")) {
        return node.get("enum").get(random.nextInt(node.get("enum").size()));
      } else if (node.has("anyOf")) {
        return value(node.get("anyOf").get(random.nextInt(node.get("anyOf").size())));
      }
      return switch (node.get("type").asString()) {
        case "object" -> object(node);
        case "array" -> array(node);
        case "string" ->
            MAPPER.getNodeFactory().stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        default -> throw new IllegalStateException("no value of " + node);
      };
    }

    private JsonNode object(JsonNode node) {
      ObjectNode made = MAPPER.createObjectNode();
      for (String name : node.get("properties").propertyNames()) {
        made.set(name, value(node.get("properties").get(name)));
      }
      return made;
    }

    private JsonNode array(JsonNode node) {
      int least = node.has("minItems") ? node.get("minItems").asInt() : 0;
      ArrayNode made = MAPPER.createArrayNode();
      for (int i = least + random.nextInt(6); i > 0; i--) {
        made.add(value(node.get("items")));
      }
      return made;
    }
  }
}
