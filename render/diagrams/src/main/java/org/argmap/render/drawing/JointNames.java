package org.argmap.render.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.argmap.render.diagram.Box;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.Joint;
import org.argmap.render.diagram.Line;
import org.argmap.render.text.VisibleText;

/**
 * The accessible names of joints and the reading order of a drawing: an argument is read after its
 * target, with the beginnings of its premises and of the target.
 */
final class JointNames {

  /** The number of characters of a box that are quoted in the name of a joint. */
  private static final int BEGINNING = 28;

  private final Map<String, Box> boxes = new LinkedHashMap<>();
  private final Map<String, Joint> joints = new LinkedHashMap<>();
  private final Map<String, List<String>> into = new HashMap<>();
  private final Map<String, List<String>> outOf = new HashMap<>();

  JointNames(Diagram diagram) {
    diagram.boxes().forEach(box -> boxes.put(box.id(), box));
    diagram.joints().forEach(joint -> joints.put(joint.id(), joint));
    for (Line line : diagram.lines()) {
      if (joints.containsKey(line.to())) {
        into.computeIfAbsent(line.to(), unused -> new ArrayList<>(2)).add(line.from());
      }
      if (joints.containsKey(line.from())) {
        outOf.computeIfAbsent(line.from(), unused -> new ArrayList<>(2)).add(line.to());
      }
    }
  }

  /** Returns the name of a joint. */
  String of(Joint joint) {
    String what = ElementNames.of(joint);
    List<String> to = outOf.getOrDefault(joint.id(), List.of());
    if (!joint.kind().isStance()) {
      List<String> ends = new ArrayList<>(to);
      ends.addAll(into.getOrDefault(joint.id(), List.of()));
      return ends.isEmpty() ? what : what + " (" + beginnings(ends, " / ") + ")";
    }
    // Lines from joints are arguments about this argument; its premises are boxes.
    List<String> premises =
        into.getOrDefault(joint.id(), List.of()).stream().filter(boxes::containsKey).toList();
    String grounds = premises.isEmpty() ? "" : ": " + beginnings(premises, " + ");
    return what + grounds + (to.isEmpty() ? "" : " \u2192 " + beginnings(to.subList(0, 1), ""));
  }

  private String beginnings(List<String> ids, String between) {
    return ids.stream().map(this::beginning).collect(Collectors.joining(between));
  }

  private String beginning(String id) {
    Box box = boxes.get(id);
    if (box == null) {
      Joint joint = joints.get(id);
      return joint == null ? id : "the " + ElementNames.of(joint).toLowerCase(Locale.ROOT);
    }
    String words = VisibleText.of(box.heading().isBlank() ? box.text() : box.heading());
    if (words.codePointCount(0, words.length()) <= BEGINNING) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, BEGINNING)).strip() + '\u2026';
  }

  /**
   * Returns the ids of all nodes in reading order: each box, then the arguments and relations that
   * end at it, each of these followed by what ends at it in turn.
   */
  List<String> readingOrder() {
    Map<String, List<String>> endingAt = new HashMap<>();
    for (Joint joint : joints.values()) {
      List<String> to = outOf.getOrDefault(joint.id(), List.of());
      if (!to.isEmpty()) {
        endingAt.computeIfAbsent(to.get(0), unused -> new ArrayList<>(2)).add(joint.id());
      }
    }
    List<String> order = new ArrayList<>(boxes.size() + joints.size());
    Set<String> read = new HashSet<>();
    Deque<String> stack = new ArrayDeque<>();
    List<String> starts = new ArrayList<>(boxes.keySet());
    starts.addAll(joints.keySet());
    for (String start : starts) {
      stack.push(start);
      while (!stack.isEmpty()) {
        String next = stack.pop();
        if (read.add(next)) {
          order.add(next);
          List<String> after = new ArrayList<>(endingAt.getOrDefault(next, List.of()));
          Collections.reverse(after);
          after.forEach(stack::push);
        }
      }
    }
    return order;
  }
}
