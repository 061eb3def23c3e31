package org.argmap.format.argdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reduces a JSON export of Argdown to the facts on which any conforming reader must agree, as
 * {@code shared/tools/argdown-facts.mjs} does: statements, arguments, relations as a set, section
 * titles as a tree, and tags. Untitled elements are named by their text.
 */
final class ArgdownFacts {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern UNTITLED = Pattern.compile("Untitled \\d+");

  private final JsonNode export;
  private final JsonNode statements;
  private final JsonNode arguments;

  private ArgdownFacts(JsonNode export) {
    this.export = export;
    this.statements = export.path("statements");
    this.arguments = export.path("arguments");
  }

  static ObjectNode of(String export) {
    return new ArgdownFacts(JSON.readTree(export)).facts();
  }

  private ObjectNode facts() {
    ObjectNode out = JSON.createObjectNode().put("facts", 1);
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    statements
        .properties()
        .forEach(e -> sorted.put(statementName(e.getKey()), common(e.getValue())));
    out.set("statements", object(sorted));
    TreeMap<String, JsonNode> sortedArguments = new TreeMap<>();
    arguments
        .properties()
        .forEach(e -> sortedArguments.put(argumentName(e.getKey()), argument(e.getValue())));
    out.set("arguments", object(sortedArguments));
    out.set("relations", relations());
    ArrayNode sections = out.putArray("sections");
    export.path("sections").forEach(section -> sections.add(section(section)));
    ArrayNode tags = out.putArray("tags");
    new TreeSet<>(export.path("tags").propertyNames()).forEach(tags::add);
    return out;
  }

  private static ObjectNode object(Map<String, JsonNode> fields) {
    ObjectNode object = JSON.createObjectNode();
    fields.forEach(object::set);
    return object;
  }

  static String squash(String text) {
    return text.replaceAll("[\\s\\u00A0\\uFEFF]+", " ").strip();
  }

  private static String textOf(JsonNode element) {
    JsonNode canonical = null;
    for (JsonNode member : element.path("members")) {
      if (member.path("isReference").asBoolean(false)
          || squash(member.path("text").asString("")).isEmpty()) {
        continue;
      }
      if (member.path("data").path("isCanonical").asBoolean(false)) {
        canonical = member;
        break;
      }
      canonical = member;
    }
    return canonical == null ? "" : squash(canonical.path("text").asString(""));
  }

  private String statementName(String title) {
    return UNTITLED.matcher(title).matches() ? "?" + textOf(statements.path(title)) : title;
  }

  private String argumentName(String title) {
    if (!UNTITLED.matcher(title).matches()) {
      return title;
    }
    JsonNode argument = arguments.path(title);
    String text = textOf(argument);
    if (!text.isEmpty()) {
      return "?" + text;
    }
    JsonNode structure = argument.path("pcs");
    return structure.isEmpty()
        ? "?"
        : "?=> " + squash(structure.get(structure.size() - 1).path("text").asString(""));
  }

  private static ObjectNode common(JsonNode element) {
    ObjectNode out = JSON.createObjectNode().put("text", textOf(element));
    if (!element.path("tags").isEmpty()) {
      ArrayNode tags = out.putArray("tags");
      StreamSupport.stream(element.path("tags").spliterator(), false)
          .map(JsonNode::asString)
          .sorted()
          .forEach(tags::add);
    }
    if (!element.path("data").isEmpty()) {
      out.set("data", normal(element.path("data")));
    }
    return out;
  }

  private ObjectNode argument(JsonNode argument) {
    ObjectNode out = common(argument);
    if (!argument.path("pcs").isEmpty()) {
      ArrayNode structure = out.putArray("pcs");
      for (JsonNode line : argument.path("pcs")) {
        ObjectNode fact = structure.addObject();
        if (line.has("role")) {
          fact.put("role", line.path("role").asString());
        }
        fact.put("statement", statementName(line.path("title").asString("")));
        fact.put("text", squash(line.path("text").asString("")));
        JsonNode rules = line.path("inference").path("inferenceRules");
        if (!rules.isEmpty()) {
          ArrayNode names = fact.putArray("rules");
          rules.forEach(rule -> names.add(squash(rule.asString())));
        }
      }
    }
    return out;
  }

  private ArrayNode relations() {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    for (JsonNode relation : export.path("relations")) {
      List<String> from = end(relation, "from");
      List<String> to = end(relation, "to");
      String type = relation.path("relationType").asString();
      boolean isSymmetric = type.equals("contradictory") || type.equals("contrary");
      if (isSymmetric && array(to).toString().compareTo(array(from).toString()) < 0) {
        List<String> swapped = from;
        from = to;
        to = swapped;
      }
      List<String> parts = new ArrayList<>(List.of(type));
      parts.addAll(from);
      parts.addAll(to);
      JsonNode fact = array(parts);
      sorted.put(fact.toString(), fact);
    }
    ArrayNode out = JSON.createArrayNode();
    sorted.values().forEach(out::add);
    return out;
  }

  private List<String> end(JsonNode relation, String name) {
    String type = relation.path(name + "Type").asString();
    String title = relation.path(name).asString();
    boolean isStatement = type.equals("equivalence-class") || type.equals("statement");
    return List.of(type, isStatement ? statementName(title) : argumentName(title));
  }

  private static ArrayNode array(List<String> texts) {
    ArrayNode array = JSON.createArrayNode();
    texts.forEach(array::add);
    return array;
  }

  private static ObjectNode section(JsonNode section) {
    ObjectNode out =
        JSON.createObjectNode().put("title", squash(section.path("title").asString("")));
    if (!section.path("children").isEmpty()) {
      ArrayNode children = out.putArray("children");
      section.path("children").forEach(child -> children.add(section(child)));
    }
    return out;
  }

  /** Values with sorted names, and numbers as they are worth, not as they are written. */
  static JsonNode normal(JsonNode value) {
    if (value instanceof ObjectNode object) {
      TreeMap<String, JsonNode> sorted = new TreeMap<>();
      object.properties().forEach(e -> sorted.put(e.getKey(), normal(e.getValue())));
      return object(sorted);
    } else if (value instanceof ArrayNode array) {
      ArrayNode out = JSON.createArrayNode();
      array.forEach(item -> out.add(normal(item)));
      return out;
    } else if (value.isNumber()) {
      return JSON.getNodeFactory()
          .stringNode("number " + value.decimalValue().stripTrailingZeros());
    }
    return value;
  }

  /** What two reductions differ in, one line for each difference; empty if they agree. */
  static List<String> differences(JsonNode expected, JsonNode actual) {
    List<String> found = new ArrayList<>();
    compare(normal(expected), normal(actual), "", found);
    return found;
  }

  private static void compare(
      JsonNode expected, @Nullable JsonNode actual, String path, List<String> found) {
    if (expected instanceof ObjectNode one && actual instanceof ObjectNode other) {
      TreeSet<String> names = new TreeSet<>(one.propertyNames());
      names.addAll(other.propertyNames());
      for (String name : names) {
        if (!one.has(name)) {
          found.add(path + "/" + name + ": unexpected " + other.get(name));
        } else {
          compare(one.get(name), other.get(name), path + "/" + name, found);
        }
      }
    } else if (path.equals("/relations")
        && expected instanceof ArrayNode one
        && actual instanceof ArrayNode other) {
      sets(one, other, found);
    } else if (!Objects.equals(expected, actual)) {
      found.add(path + ": expected " + expected + " but was " + actual);
    }
  }

  private static void sets(ArrayNode expected, ArrayNode actual, List<String> found) {
    TreeSet<String> one = new TreeSet<>();
    TreeSet<String> other = new TreeSet<>();
    expected.forEach(fact -> one.add(fact.toString()));
    actual.forEach(fact -> other.add(fact.toString()));
    one.stream().filter(f -> !other.contains(f)).forEach(f -> found.add("missing " + f));
    other.stream().filter(f -> !one.contains(f)).forEach(f -> found.add("unexpected " + f));
  }
}
