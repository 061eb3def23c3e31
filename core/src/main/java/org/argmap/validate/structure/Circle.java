package org.argmap.validate.structure;

import java.util.ArrayList;
import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.Claim;
import org.argmap.model.Element;
import org.argmap.model.Message;
import org.argmap.validate.wording.Wording;

/**
 * A cycle of support in a sentence: each claim or argument with what it does to the next. A long
 * one is cut in the middle.
 */
final class Circle {
  private static final int MOST_STEPS = 8;
  private static final int STEPS_AT_END = 3;
  private static final int MOST_ELEMENTS = 100;

  private final List<Element> elements;
  private final List<String> steps;

  /**
   * Makes the circle.
   *
   * @param elements claims and arguments in order from where it is to begin, a claim if there is
   *     one; the first is not repeated at the end
   */
  Circle(List<Element> elements) {
    this.elements = List.copyOf(elements);
    this.steps = steps(this.elements);
  }

  /** What is done on the way, such as {@code supports "b"}; a claim's own argument is no stop. */
  private static List<String> steps(List<Element> elements) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Element from = elements.get(i);
      Element to = elements.get((i + 1) % elements.size());
      if (from instanceof Claim && to instanceof Argument) {
        continue;
      }
      if (from instanceof Claim) {
        steps.add("says the same as " + Wording.quoted(to.id()));
      } else if (to instanceof Claim) {
        steps.add("supports " + Wording.quoted(to.id()));
      } else {
        steps.add("backs the " + Wording.name(to));
      }
    }
    return steps;
  }

  /**
   * A message about the circle: {start}, {path} in English, and {circle}, its elements in order.
   */
  Message message(String template) {
    return Message.of(template)
        .with("start", elements.get(0))
        .withPhrase("path", path())
        .withIds("circle", elements.stream().map(Element::id).toList(), MOST_ELEMENTS);
  }

  /** The claims and arguments on the way, from the start; the first hundred of them. */
  List<Element> elements() {
    return elements.subList(0, Math.min(MOST_ELEMENTS, elements.size()));
  }

  /** The path, such as {@code it supports "b", which supports "a"}. */
  private String path() {
    List<String> shown = steps;
    if (steps.size() > MOST_STEPS) {
      int tail = steps.size() - STEPS_AT_END;
      int head = MOST_STEPS - STEPS_AT_END - 1;
      shown = new ArrayList<>(steps.subList(0, head));
      shown.add("leads by %s more steps to what".formatted(tail - head));
      shown.addAll(steps.subList(tail, steps.size()));
    }
    return "it " + String.join(", which ", shown).replace("to what, which ", "to what ");
  }
}
