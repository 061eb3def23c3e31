package org.argmap.format.argdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argmap.format.argdown.document.ArgdownReader;
import org.argmap.format.argdown.json.ArgdownJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The map in the JSON of a document: which elements are nodes, in which groups, with which edges.
 */
final class ArgdownMapTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, String> titles = new HashMap<>();
  private final List<String> nodes = new ArrayList<>();
  private final List<String> edges = new ArrayList<>();

  private void read(String text) {
    JsonNode map =
        JSON.readTree(ArgdownJson.write(ArgdownReader.standard().read(text))).path("map");
    Deque<JsonNode> open = new ArrayDeque<>();
    map.path("nodes").forEach(open::add);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      titles.put(node.path("id").asString(), node.path("title").asString());
      nodes.add(node.path("title").asString());
      node.path("children").forEach(open::add);
    }
    for (JsonNode edge : map.path("edges")) {
      edges.add(
          edge.path("id").asString()
              + " "
              + titles.get(edge.path("from").asString())
              + " "
              + edge.path("relationType").asString()
              + " "
              + titles.get(edge.path("to").asString()));
    }
  }

  @Test
  void a_statement_without_a_node_is_represented_by_the_arguments_that_use_it() {
    read("<A>\n  +> <B>\n\n(1) p\n----\n(2) t\n\n<B>\n\n(1) q\n----\n(2) r\n  -> <A>\n");

    assertThat(nodes).containsExactly("A", "B");
    assertThat(edges).containsExactly("e1 A support B", "e2 B attack A");
  }

  @Test
  void an_edge_that_is_written_and_follows_as_well_is_there_once() {
    read(
        "<A>\n  +> <B>\n\n(1) p\n----\n(2) [T]: t {isInMap: false}\n\n<B>\n\n(1) [T]\n----\n(2) q\n");

    assertThat(edges).containsExactly("e1 A support B");
  }

  @Test
  void a_closed_group_stands_for_its_nodes() {
    read("[s]\n\n# G {isClosed: true}\n\n<a>: x\n  -> [s]\n  - <b>: y\n");

    assertThat(nodes).containsExactlyInAnyOrder("G", "s");
    assertThat(edges).containsExactly("e1 G attack s");
  }

  @Test
  void settings_choose_the_nodes() {
    String text = "===\nselection: {%s}\n===\n\n[A]: x #core\n  - [B]: y\n  + z\n\n[C]: alone\n";
    read(text.formatted("excludeDisconnected: true"));
    assertThat(nodes).containsExactly("A", "B", "Untitled 1");
    nodes.clear();
    read(text.formatted("excludeDisconnected: false"));
    assertThat(nodes).containsExactly("A", "B", "Untitled 1", "C");
    nodes.clear();
    read(text.formatted("selectedTags: [core], excludeDisconnected: false"));
    assertThat(nodes).containsExactly("A");
  }

  @Test
  void tags_beyond_the_colours_of_a_scheme_have_a_colour() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 20; i++) {
      text.append("[A").append(i).append("] #t").append(i).append("\n\n");
    }

    JsonNode tags =
        JSON.readTree(ArgdownJson.write(ArgdownReader.standard().read(text.toString())))
            .path("tags");

    assertThat(tags)
        .hasSize(20)
        .allSatisfy(tag -> assertThat(tag.path("color").asString()).startsWith("#"));
    assertThat(tags.path("t8").path("color")).isEqualTo(tags.path("t1").path("color"));
  }
}
