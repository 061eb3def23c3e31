package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The engine of the library: a layered drawing made for argument maps, in pure Java. It keeps the
 * author's order of siblings, moves little when a claim is added, leads no line through a box,
 * needs nothing installed and gives the same coordinates everywhere.
 *
 * <p>It works in the phases of Sugiyama, Tagawa and Toda (1981), each a class that names its source
 * and what holds before and after it: break cycles, assign layers, order on the backbone of first
 * targets, place, lead the other lines through corridors with as few crossings as can be found,
 * make room between the layers, route. Parts that no line joins are placed apart and packed. The
 * time is proportional to the size of the map, and to that of the map again for lines that do not
 * follow the tree; of those, the later ones are led less carefully where they are very many.
 * Nothing recurses, so that depth has no limit.
 *
 * <p>A layout stops within some milliseconds when its thread is interrupted or its time is over.
 */
public final class LayeredEngine implements LayoutEngine {

  /** How many boxes are laid out unless another limit is set. */
  public static final int DEFAULT_SIZE_LIMIT = 200_000;

  private static final LayeredEngine INSTANCE =
      new LayeredEngine(false, Routing.CURVED, DEFAULT_SIZE_LIMIT, null);

  private final boolean freeOrder;
  private final Routing routing;
  private final int sizeLimit;
  private final @Nullable Duration timeLimit;

  private LayeredEngine(
      boolean freeOrder, Routing routing, int sizeLimit, @Nullable Duration timeLimit) {
    this.freeOrder = freeOrder;
    this.routing = routing;
    this.sizeLimit = sizeLimit;
    this.timeLimit = timeLimit;
  }

  /** The engine: the author's order, curved lines, no limit of time. */
  public static LayeredEngine instance() {
    return INSTANCE;
  }

  /**
   * This engine, but free to change the order of siblings where lines cross less for it. A picture
   * may then look quite different when a claim is added.
   */
  public LayeredEngine freeOrder() {
    return new LayeredEngine(true, routing, sizeLimit, timeLimit);
  }

  /** This engine with lines of another shape. */
  public LayeredEngine routing(Routing other) {
    return new LayeredEngine(freeOrder, requireNonNull(other, "other"), sizeLimit, timeLimit);
  }

  /**
   * This engine for diagrams of at most so many boxes. Larger ones are refused with a {@link
   * DiagramTooLargeException}.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public LayeredEngine sizeLimit(int boxes) {
    if (boxes < 0) {
      throw new IllegalArgumentException("The limit is a number of boxes, not " + boxes + ".");
    }
    return new LayeredEngine(freeOrder, routing, boxes, timeLimit);
  }

  /**
   * This engine with a limit of time for each layout. A layout that takes longer ends with a {@link
   * LayoutTimeoutException}, some milliseconds after the limit.
   *
   * @throws IllegalArgumentException if the time is not positive
   */
  public LayeredEngine timeLimit(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("A time limit is positive, not " + limit + ".");
    }
    return new LayeredEngine(freeOrder, routing, sizeLimit, limit);
  }

  @Override
  public String name() {
    return "layered";
  }

  /**
   * {@inheritDoc}
   *
   * @throws DiagramTooLargeException if the diagram has more boxes than the limit
   * @throws LayoutTimeoutException if the time limit is exceeded
   */
  @Override
  public Layout layout(MeasuredDiagram diagram) {
    if (diagram.boxes().size() > sizeLimit) {
      throw new DiagramTooLargeException(diagram.boxes().size(), sizeLimit);
    }
    Deadline deadline = timeLimit == null ? Deadline.none() : Deadline.in(timeLimit);
    deadline.check();
    FrameTree frames = new FrameTree(diagram);
    PartPlacer placer = new PartPlacer(diagram, frames, freeOrder, routing, deadline);
    List<PlacedPart> parts = new ArrayList<>();
    for (FlowGraph graph : FlowGraphs.of(diagram, deadline)) {
      deadline.tick();
      parts.add(placer.place(graph));
    }
    deadline.check();
    return Assembly.of(diagram, frames, parts, deadline);
  }
}
