package org.argmap.format.argdown.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownRelationType;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;

/** Writer of the map of a document as JSON: nodes in their groups, and edges. */
final class MapJson {
  private final JsonObjects json;
  private final ArgdownSettings settings;
  private final ElementColours colours;
  private final MapGraph graph;
  private final MapGroups groups;

  MapJson(JsonObjects json, ArgdownDocument document, ElementColours colours) {
    this.json = json;
    this.settings = document.settings();
    this.colours = colours;
    this.graph = new MapGraph(document);
    this.groups = new MapGroups(document, graph);
  }

  void write() {
    json.beginObject("map").beginList("nodes");
    groups();
    groups.loose().forEach(this::node);
    json.endList();
    edges();
    json.end();
  }

  /** Writes the groups, however deep. */
  private void groups() {
    Deque<Iterator<MapGroups.Group>> open = new ArrayDeque<>();
    open.push(groups.roots().iterator());
    while (!open.isEmpty()) {
      if (open.element().hasNext()) {
        MapGroups.Group group = open.element().next();
        begin(group, open.size());
        open.push(
            group.isClosed() ? List.<MapGroups.Group>of().iterator() : group.children().iterator());
      } else {
        open.pop();
        if (!open.isEmpty()) {
          json.endList().end();
        }
      }
    }
  }

  private void begin(MapGroups.Group group, int level) {
    String title = group.section().title();
    json.begin()
        .field("id", group.section().id())
        .field("title", title)
        .field("type", "group-map-node")
        .field("labelTitle", title)
        .field("level", level);
    MapGroups.Group parent = group.parent();
    if (parent != null) {
      json.field("parent", parent.section().id());
    }
    json.fieldIfTrue("isClosed", group.isClosed())
        .stringsIfAny("tags", group.section().tags())
        .fieldIfAny("color", colours.of(group.section(), level))
        .field("fontColor", colours.font("groupFontColor", "#000000"))
        .beginList("children");
    if (!group.isClosed()) {
      group.nodes().forEach(this::node);
    }
  }

  private void node(RelationEnd node) {
    json.begin().field("id", graph.id(node));
    if (node instanceof ArgdownStatement statement) {
      json.field("title", statement.title()).field("type", "statement-map-node");
      label("statementLabelMode", statement.title(), statement.isUntitled(), statement.text());
      tags(statement.tags());
      json.fieldIfAny("color", colours.of(statement))
          .field("fontColor", colours.font("statementFontColor", "#000000"));
    } else if (node instanceof ArgdownArgument argument) {
      json.field("title", argument.title()).field("type", "argument-map-node");
      label("argumentLabelMode", argument.title(), argument.isUntitled(), argument.text());
      tags(argument.tags());
      json.fieldIfAny("color", colours.of(argument))
          .field("fontColor", colours.font("argumentFontColor", "#000000"));
    }
    json.end();
  }

  private void tags(List<String> tags) {
    if (settings.flag(true, "map", "addTags")) {
      json.stringsIfAny("tags", tags);
    }
  }

  private void label(String setting, String title, boolean isUntitled, String text) {
    String mode = settings.text("map", setting).orElse("hide-untitled");
    boolean hasTitle =
        switch (mode) {
          case "none" -> false;
          case "title" -> true;
          case "text" -> text.isEmpty();
          default -> !isUntitled || text.isEmpty();
        };
    if (hasTitle) {
      json.field("labelTitle", title);
    }
    if (!text.isEmpty() && !mode.equals("none") && !mode.equals("title")) {
      json.field("labelText", text);
    }
  }

  /** What an edge is after groups are closed. */
  private record Drawn(ArgdownRelationType type, String from, String to) {}

  private void edges() {
    json.beginList("edges");
    Set<Drawn> drawn = new HashSet<>();
    for (MapGraph.Edge edge : graph.edges()) {
      Optional<MapGroups.Group> fromGroup = groups.closedAround(edge.from());
      Optional<MapGroups.Group> toGroup = groups.closedAround(edge.to());
      boolean isHidden = fromGroup.isPresent() && fromGroup.equals(toGroup);
      Drawn line = new Drawn(edge.type(), id(fromGroup, edge.from()), id(toGroup, edge.to()));
      if (!isHidden && drawn.add(line)) {
        write(line, edge, drawn.size());
      }
    }
    json.endList();
  }

  private String id(Optional<MapGroups.Group> closed, RelationEnd node) {
    return closed.map(group -> group.section().id()).orElseGet(() -> graph.id(node));
  }

  private void write(Drawn line, MapGraph.Edge edge, int number) {
    json.begin()
        .field("id", "e" + number)
        .field("type", "map-edge")
        .field("relationType", line.type().word())
        .field("from", line.from())
        .field("to", line.to());
    ArgdownStatement from = edge.fromStatement();
    if (from != null) {
      json.field("fromEquivalenceClass", from.title());
    }
    ArgdownStatement to = edge.toStatement();
    if (to != null) {
      json.field("toEquivalenceClass", to.title());
    }
    json.end();
  }
}
