package org.argmap.render.layout;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.argmap.render.diagram.Direction;
import org.argmap.render.layout.assembly.ComponentPipeline;
import org.argmap.render.layout.assembly.LayoutOptions;
import org.argmap.render.layout.assembly.PlacedComponent;
import org.argmap.render.layout.graph.Deadline;
import org.argmap.render.layout.graph.LayoutGraph;
import org.jspecify.annotations.Nullable;

/**
 * The default layout engine: a layered drawing for argument maps, in pure Java. It keeps the
 * author's order of siblings, moves little when a claim is added, draws no line through a box,
 * needs nothing installed and returns the same coordinates on every machine.
 *
 * <p>It works in the phases of Sugiyama, Tagawa and Toda (1981), each a class that names its paper
 * and its pre- and postconditions; the package description lists them. Connected components are
 * laid out one by one and then packed. The time is proportional to the size of the map, and
 * proportional to it once more for each line that does not follow the tree; where there are very
 * many such lines, the later ones are routed with less care. Nothing recurses, so depth is not
 * limited.
 *
 * <p>A layout stops within some milliseconds when its thread is interrupted or its time limit has
 * passed.
 */
public final class LayeredEngine implements LayoutEngine {

  /** The largest number of boxes that is laid out unless another limit is set. */
  public static final int DEFAULT_SIZE_LIMIT = 200_000;

  private static final LayeredEngine STANDARD =
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

  /** Returns the engine with its defaults: the author's order, curved lines, no time limit. */
  public static LayeredEngine standard() {
    return STANDARD;
  }

  /**
   * Returns this engine, but free to reorder siblings where that saves crossings. Such a picture
   * may change a lot when a claim is added.
   */
  public LayeredEngine freeOrder() {
    return new LayeredEngine(true, routing, sizeLimit, timeLimit);
  }

  /** Returns this engine with lines of another shape. */
  public LayeredEngine routing(Routing other) {
    return new LayeredEngine(freeOrder, requireNonNull(other, "other"), sizeLimit, timeLimit);
  }

  /**
   * Returns this engine with a limit on the number of boxes. A larger diagram is refused with a
   * {@link DiagramTooLargeException}.
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
   * Returns this engine with a time limit for each layout. A layout that takes longer ends with a
   * {@link LayoutTimeoutException}, some milliseconds after the limit.
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
    Deadline deadline = deadline();
    deadline.check();
    LayoutOptions options =
        new LayoutOptions(
            diagram.direction() == Direction.TOP_DOWN, freeOrder, routing == Routing.CURVED);
    ComponentPipeline pipeline =
        new ComponentPipeline(DiagramFrames.of(diagram), options, deadline);
    List<PlacedComponent> components = new ArrayList<>();
    for (LayoutGraph graph : ComponentSplitter.split(diagram, deadline)) {
      deadline.tick();
      components.add(pipeline.place(graph));
    }
    deadline.check();
    return LayoutBuilder.build(diagram, components, deadline);
  }

  private Deadline deadline() {
    Duration limit = timeLimit;
    return limit == null
        ? Deadline.none()
        : Deadline.after(nanos(limit), () -> new LayoutTimeoutException(limit));
  }

  /** Returns a duration in nanoseconds, the largest number for one of more than 292 years. */
  private static long nanos(Duration limit) {
    try {
      return limit.toNanos();
    } catch (ArithmeticException tooLong) {
      return Long.MAX_VALUE;
    }
  }
}
