package org.argmap.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.argmap.format.ReadResult;
import org.argmap.format.WriteOptions;
import org.argmap.format.json.codec.FieldDescriptor;
import org.argmap.format.json.codec.KeptFields;
import org.argmap.format.json.codec.ObjectDescriptor;
import org.argmap.format.json.codec.ValueCodecs;
import org.argmap.format.json.document.MapReader;
import org.argmap.format.json.element.ElementList;
import org.argmap.format.json.element.MapFields;
import org.argmap.format.json.element.PartCodecs;
import org.argmap.model.Finding;
import org.argmap.model.Severity;
import org.argmap.testing.RandomMaps;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonNode DOCUMENT = MAPPER.readTree(JsonFormat.schema());
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(DOCUMENT);

  private static List<Error> errors(JsonNode document) {
    return SCHEMA.validate(document);
  }

  private static JsonNode written(long seed, boolean places) {
    return MAPPER.readTree(
        JsonFormat.standard()
            .write(
                RandomMaps.map(seed, (int) (seed % 25)),
                WriteOptions.builder().places(places).build())
            .text()
            // A tree of big numbers would spell out their zeros.
            .replaceAll("[eE][+-]?\\d{8,}", ""));
  }

  @Test
  void the_schema_is_a_schema() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(DOCUMENT)).isEmpty();
  }

  @Test
  void every_written_document_is_valid() {
    for (int seed = 0; seed < 200; seed++) {
      assertThat(errors(written(seed, seed % 2 == 0))).as("seed %d", seed).isEmpty();
    }
  }

  @Test
  void the_schema_names_the_fields_that_are_written_and_read() {
    Map<String, ObjectDescriptor<?>> descriptors = new LinkedHashMap<>();
    ElementList.ALL.forEach(list -> descriptors.put(list.kind().word(), list.descriptor()));
    descriptors.put("citation", PartCodecs.CITATION.descriptor());
    descriptors.put("likelihood", PartCodecs.LIKELIHOOD.descriptor());
    descriptors.put("premise", PartCodecs.FULL_PREMISE.descriptor());
    descriptors.put("criticalQuestion", PartCodecs.CRITICAL_QUESTION.descriptor());
    descriptors.put("illocution", PartCodecs.ILLOCUTION.descriptor());
    descriptors.put("place", PartCodecs.PLACE.descriptor());
    descriptors.forEach(
        (name, descriptor) -> {
          JsonNode described = DOCUMENT.at("/$defs/" + name);
          assertThat(described.path("properties").propertyNames())
              .as(name)
              .containsExactlyInAnyOrderElementsOf(
                  descriptor.fields().stream().map(FieldDescriptor::name).toList());
          List<String> required = new ArrayList<>();
          described.path("required").forEach(field -> required.add(field.asString()));
          assertThat(required)
              .as(name)
              .containsExactlyInAnyOrderElementsOf(
                  descriptor.needed().stream().map(FieldDescriptor::name).toList());
          descriptor.fields().forEach(field -> hasTheWords(described, name, field));
        });
    TreeSet<String> top = new TreeSet<>();
    MapFields.DESCRIPTOR.fields().forEach(field -> top.add(field.name()));
    ElementList.ALL.forEach(list -> top.add(list.key()));
    top.add(MapReader.VERSION);
    assertThat(DOCUMENT.path("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(top);
  }

  private static void hasTheWords(JsonNode described, String name, FieldDescriptor<?, ?> field) {
    if (field.type() instanceof ValueCodecs.Words<?> words) {
      List<String> listed = new ArrayList<>();
      described
          .path("properties")
          .path(field.name())
          .path("enum")
          .forEach(word -> listed.add(word.asString()));
      assertThat(listed).as("%s, %s", name, field.name()).isEqualTo(words.words());
    }
  }

  /** Changes one thing of a document at random. */
  private static String mutate(JsonNode document, SplittableRandom random) {
    List<JsonNode> containers = new ArrayList<>();
    collect(document, containers);
    JsonNode chosen = containers.get(random.nextInt(containers.size()));
    JsonNode value = strange(random);
    if (chosen instanceof ObjectNode object) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name =
          names.isEmpty() || random.nextInt(8) == 0
              ? List.of("first", "over", "weight", "id", "premises", "unheard-of", "argmap")
                  .get(random.nextInt(7))
              : names.get(random.nextInt(names.size()));
      if (random.nextInt(3) == 0) {
        object.remove(name);
        return "remove " + name;
      }
      object.set(name, value);
      return "set " + name + " to " + value;
    }
    ArrayNode array = (ArrayNode) chosen;
    if (array.isEmpty() || random.nextInt(4) == 0) {
      array.add(value);
      return "add " + value;
    }
    array.set(random.nextInt(array.size()), value);
    return "set an item to " + value;
  }

  private static void collect(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
    }
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (!field.getKey().equals("attributes")) {
                  collect(field.getValue(), containers);
                }
              });
    } else {
      node.forEach(item -> collect(item, containers));
    }
  }

  private static JsonNode strange(SplittableRandom random) {
    return MAPPER.readTree(
        List.of(
                "null",
                "true",
                "-1",
                "7",
                "1.5",
                "0",
                "101",
                "1e15",
                "\"\"",
                "\" \"",
                "\"asserted \"",
                "\"supporting\"",
                "\"preference\"",
                "\"2013-13\"",
                "\"a b\"",
                "\"\\u202e\"",
                "[]",
                "[1]",
                "[\"x\"]",
                "{}",
                "{\"id\": \"x\"}",
                "{\"claim\": \"c\"}",
                "\"2.0\"",
                "\"1.7\"",
                "3.0",
                "[null]",
                "[[]]",
                "[{}]",
                "\"no-such-id\"")
            .get(random.nextInt(29)));
  }

  @Test
  void whatever_the_schema_forbids_the_reader_reports_with_its_place() {
    int forbidden = 0;
    for (int seed = 0; seed < 3_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      JsonNode document = written(seed % 60, seed % 3 == 0);
      String change = mutate(document, random);
      String text = document.toPrettyString();
      ReadResult read = JsonFormat.standard().read(text);
      List<Error> errors = errors(document);
      if (errors.isEmpty()) {
        assertThat(read.findings())
            .as("seed %d: %s", seed, change)
            .noneMatch(f -> f.severity() == Severity.ERROR && isExpressible(f));
      } else {
        forbidden++;
        for (Error error : errors) {
          String pointer = pointer(error);
          assertThat(read.findings())
              .as("seed %d: %s; the schema says %s at %s", seed, change, error, pointer)
              .anyMatch(finding -> isAbout(finding, pointer));
        }
      }
    }
    assertThat(forbidden).isGreaterThan(1_000);
  }

  /** What only a reader knows: which ids there are, which days and languages, what is smaller. */
  private static boolean isExpressible(Finding finding) {
    return finding.code().startsWith("json.")
        && !finding.message().contains("is not a date")
        && !finding.message().contains("language tag")
        && !finding.message().contains("lower one first")
        && !finding.message().contains("before the beginning")
        && !finding.code().equals("json.bad-id");
  }

  private static String pointer(Error error) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
      pointer.append(KeptFields.step(error.getInstanceLocation().getElement(i).toString()));
    }
    return pointer.toString();
  }

  private static boolean isAbout(Finding finding, String pointer) {
    String found = finding.place().pointer().orElse("-");
    return finding.severity() == Severity.ERROR
        && finding.place().line() > 0
        && finding.place().column() > 0
        && (pointer.startsWith(found) || found.startsWith(pointer));
  }
}
