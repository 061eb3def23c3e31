package org.argmap.internal.reasoning;

import java.util.List;
import org.argmap.internal.graph.MapGraph;
import org.argmap.internal.graph.NumberedElements;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Element;
import org.argmap.model.ElementId;

/**
 * A map together with its graph: from an element to the number of its node and back, in constant
 * time. Takes no memory of its own.
 *
 * <pre>{@code
 * NumberedMap numbered = NumberedMap.of(map);
 * int node = numbered.number(claim.id());
 * numbered.graph().incoming().forEach(node, ground -> show(numbered.element(ground)));
 * }</pre>
 */
public final class NumberedMap {
  private final List<Element> elements;
  private final NumberedElements numbers;

  private NumberedMap(List<Element> elements) {
    this.elements = elements;
    this.numbers = (NumberedElements) elements;
  }

  /** Returns the map with its numbers. */
  public static NumberedMap of(ArgumentMap map) {
    return new NumberedMap(map.elements());
  }

  /** The graph. */
  public MapGraph graph() {
    return numbers.graph();
  }

  /** The number of an element, which must be in the map. */
  public int number(ElementId id) {
    return numbers.numberOf(id.value());
  }

  /** The element with a number. */
  public Element element(int number) {
    return elements.get(number);
  }
}
