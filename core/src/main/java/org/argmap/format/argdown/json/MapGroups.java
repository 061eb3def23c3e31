package org.argmap.format.argdown.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownDocument;
import org.argmap.format.argdown.document.ArgdownSection;
import org.argmap.format.argdown.document.ArgdownSettings;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** The groups of a map: the sections that become boxes, with the nodes in them. */
final class MapGroups {
  private static final int DEPTH = 2;

  private final ArgdownSettings settings;
  private final int leastLevel;
  private final Map<ArgdownSection, Group> groups = new LinkedHashMap<>();
  private final List<Group> roots = new ArrayList<>();
  private final List<RelationEnd> loose = new ArrayList<>();

  MapGroups(ArgdownDocument document, MapGraph graph) {
    this.settings = document.settings();
    int depth =
        settings.get("group", "groupDepth").orElse(null) instanceof AttributeValue.Numeric number
            ? number.value().intValue()
            : DEPTH;
    this.leastLevel = deepest(document.sections()) - depth + 1;
    graph.statements().forEach(statement -> place(statement, statement.section()));
    graph.arguments().forEach(argument -> place(argument, argument.section()));
  }

  /** A box: its section, the box around it, and what is in it. */
  static final class Group {
    private final ArgdownSection section;
    private final @Nullable Group parent;
    private final boolean isClosed;
    private final List<RelationEnd> nodes = new ArrayList<>();
    private final List<Group> children = new ArrayList<>();

    private Group(ArgdownSection section, @Nullable Group parent, boolean isClosed) {
      this.section = section;
      this.parent = parent;
      this.isClosed = isClosed;
    }

    ArgdownSection section() {
      return section;
    }

    @Nullable Group parent() {
      return parent;
    }

    boolean isClosed() {
      return isClosed;
    }

    List<RelationEnd> nodes() {
      return nodes;
    }

    List<Group> children() {
      return children;
    }
  }

  /** The groups that lie in no other. */
  List<Group> roots() {
    return roots;
  }

  /** The nodes that lie in no group. */
  List<RelationEnd> loose() {
    return loose;
  }

  /** The outermost closed group around a node, if there is one. */
  Optional<Group> closedAround(RelationEnd node) {
    Group closed = null;
    for (Group group = group(section(node)); group != null; group = group.parent()) {
      closed = group.isClosed() ? group : closed;
    }
    return Optional.ofNullable(closed);
  }

  private static Optional<ArgdownSection> section(RelationEnd node) {
    if (node instanceof ArgdownStatement statement) {
      return statement.section();
    }
    return node instanceof ArgdownArgument argument ? argument.section() : Optional.empty();
  }

  private static int deepest(List<ArgdownSection> sections) {
    int deepest = 0;
    Deque<ArgdownSection> open = new ArrayDeque<>(sections);
    while (!open.isEmpty()) {
      ArgdownSection section = open.pop();
      deepest = Math.max(deepest, section.level());
      open.addAll(section.children());
    }
    return deepest;
  }

  private void place(RelationEnd node, Optional<ArgdownSection> section) {
    Group group = group(section);
    if (group == null) {
      loose.add(node);
    } else {
      group.nodes.add(node);
    }
  }

  /** The group of the nearest section that is one; made, with all those around it, if it is new. */
  private @Nullable Group group(Optional<ArgdownSection> section) {
    Deque<ArgdownSection> missing = new ArrayDeque<>();
    Group around = null;
    for (ArgdownSection s = section.orElse(null); s != null; s = s.parent().orElse(null)) {
      if (isGroup(s)) {
        around = groups.get(s);
        if (around != null) {
          break;
        }
        missing.push(s);
      }
    }
    while (!missing.isEmpty()) {
      ArgdownSection next = missing.pop();
      Group made = new Group(next, around, isClosed(next));
      groups.put(next, made);
      (around == null ? roots : around.children).add(made);
      around = made;
    }
    return around;
  }

  private boolean isGroup(ArgdownSection section) {
    if (!settings.flag(false, "group", "ignoreIsGroup")) {
      if (section.data().get("isGroup").orElse(null) instanceof AttributeValue.Truth own) {
        return own.value();
      }
      if (settings.get("group", "sections").isPresent()) {
        return settings.get("group", "sections", section.title()).isPresent()
            && settings.flag(true, "group", "sections", section.title(), "isGroup");
      }
    }
    return section.level() >= leastLevel;
  }

  private boolean isClosed(ArgdownSection section) {
    return !settings.flag(false, "group", "ignoreIsClosed")
        && (section.data().get("isClosed").filter(AttributeValue.of(true)::equals).isPresent()
            || settings.flag(false, "group", "sections", section.title(), "isClosed"));
  }
}
