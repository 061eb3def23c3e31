package org.argmap.render.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.BoxKind;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.diagram.LineKind;

/** Index of a diagram by id: the lines into each box or joint, and the premises of each joint. */
final class OutlineIndex {

  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, Joint> joints = new LinkedHashMap<>();
  private final Map<String, List<String>> premises = new HashMap<>();
  private final Map<String, List<Joint>> arguments = new HashMap<>();
  private final Map<String, List<String>> positions = new HashMap<>();
  private final Map<String, List<String>> subjects = new HashMap<>();
  private final Map<String, List<String>> ends = new HashMap<>();
  private final Map<String, List<Joint>> relations = new HashMap<>();
  private final Map<String, List<Line>> indirect = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  OutlineIndex(Diagram diagram) {
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    diagram.joints().forEach(joint -> joints.put(joint.id(), joint));
    diagram.lines().forEach(this::read);
  }

  private void read(Line line) {
    LineKind kind = line.kind();
    switch (kind) {
      case PREMISE -> {
        add(premises, line.to(), line.from());
        used.add(line.from());
      }
      case SUPPORT, OPPOSE -> {
        Joint joint = joints.get(line.from());
        if (joint != null) {
          add(arguments, line.to(), joint);
          counts.put(joint.id(), line.count());
        }
      }
      case ANSWER -> add(positions, line.to(), line.from());
      case ABOUT -> add(subjects, line.from(), line.to());
      case CONTRADICTION, CONTRARIETY, RESTATEMENT, PREFERENCE -> readRelation(line);
      case INDIRECT -> {
        add(indirect, line.to(), line);
        used.add(line.from());
      }
      case SUPPORTED_BY, IN_CONTEXT_OF, CHALLENGE, SAYS, REPLY, SOURCE -> {
        // Not made by the style that outlines are written of.
      }
    }
  }

  /** The ends of a preference are kept with the preferred one first, as the diagram has them. */
  private void readRelation(Line line) {
    Joint from = joints.get(line.from());
    boolean leaves = from != null && from.kind() == line.kind();
    String joint = leaves ? line.from() : line.to();
    String end = leaves ? line.to() : line.from();
    add(ends, joint, end);
    Joint relation = joints.get(joint);
    if (relation != null) {
      add(relations, end, relation);
    }
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T item) {
    lists.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(item);
  }

  Box box(String id) {
    Box box = boxes.get(id);
    if (box == null) {
      throw new IllegalArgumentException("The outline has no words for " + id + ".");
    }
    return box;
  }

  List<Box> questions() {
    return boxes.values().stream().filter(box -> box.kind() == BoxKind.QUESTION).toList();
  }

  /** Returns the claims and closed sections, final conclusions first. */
  List<Box> claims() {
    List<Box> claims = new ArrayList<>(boxes.size());
    for (boolean later : new boolean[] {false, true}) {
      for (Box box : boxes.values()) {
        if (box.kind() != BoxKind.QUESTION && used.contains(box.id()) == later) {
          claims.add(box);
        }
      }
    }
    return claims;
  }

  /** Returns the relations on which something bears. */
  List<Joint> disputedRelations() {
    return joints.values().stream()
        .filter(joint -> !joint.kind().isStance() && arguments.containsKey(joint.id()))
        .toList();
  }

  List<String> premises(String argument) {
    return premises.getOrDefault(argument, List.of());
  }

  List<Joint> arguments(String target) {
    return arguments.getOrDefault(target, List.of());
  }

  /** Returns the lines that lead to something by way of what is not shown. */
  List<Line> indirect(String target) {
    return indirect.getOrDefault(target, List.of());
  }

  /** Returns how many arguments one that is shown stands for. */
  int count(Joint argument) {
    return counts.getOrDefault(argument.id(), 1);
  }

  List<String> positions(String question) {
    return positions.getOrDefault(question, List.of());
  }

  List<String> subjects(String question) {
    return subjects.getOrDefault(question, List.of());
  }

  /** Returns the relations that an element is an end of. */
  List<Joint> relations(String end) {
    return relations.getOrDefault(end, List.of());
  }

  List<String> ends(String relation) {
    return ends.getOrDefault(relation, List.of());
  }
}
