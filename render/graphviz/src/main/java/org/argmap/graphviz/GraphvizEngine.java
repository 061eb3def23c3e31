package org.argmap.graphviz;

import static java.util.Objects.requireNonNull;

import java.io.File;
import java.time.Duration;
import java.util.regex.Pattern;
import org.argmap.render.layout.Layout;
import org.argmap.render.layout.LayoutEngine;
import org.argmap.render.layout.MeasuredDiagram;

/**
 * Places boxes with the program {@code dot} of Graphviz, called through graphviz-java. The boxes
 * and their drawing are those of the default engine; only their places and the ways of the lines
 * are Graphviz'.
 *
 * <pre>{@code
 * String svg = Diagrams.svg().engine(GraphvizEngine.standard()).render(map);
 * }</pre>
 *
 * <p>Every layout starts a process of its own, so that threads do not wait for each other. The
 * coordinates depend on the installed version of Graphviz.
 */
public final class GraphvizEngine implements LayoutEngine {

  private static final GraphvizEngine STANDARD = new GraphvizEngine();

  private final Duration timeout;
  private final String searchPath;

  /** Makes the engine for {@link java.util.ServiceLoader}; others use {@link #standard}. */
  public GraphvizEngine() {
    this(Duration.ofSeconds(60), System.getenv().getOrDefault("PATH", ""));
  }

  private GraphvizEngine(Duration timeout, String searchPath) {
    this.timeout = timeout;
    this.searchPath = searchPath;
  }

  /** Returns the engine with a time limit of a minute for each layout. */
  public static GraphvizEngine standard() {
    return STANDARD;
  }

  /**
   * Returns this engine with another time limit.
   *
   * @param limit more than zero
   */
  public GraphvizEngine timeout(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException("The time limit must be more than zero, but was " + limit);
    }
    return new GraphvizEngine(limit, searchPath);
  }

  /**
   * Returns this engine, looking for {@code dot} in other folders, written as in the variable PATH.
   */
  public GraphvizEngine searchPath(String folders) {
    return new GraphvizEngine(timeout, requireNonNull(folders, "folders"));
  }

  /** Returns whether the program {@code dot} was found. */
  public boolean isAvailable() {
    for (String folder : searchPath.split(Pattern.quote(File.pathSeparator), -1)) {
      if (folder.isEmpty()) {
        continue;
      }
      if (new File(folder, "dot").canExecute() || new File(folder, "dot.exe").canExecute()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String name() {
    return "graphviz";
  }

  /**
   * {@inheritDoc}
   *
   * @throws GraphvizUnavailableException if {@code dot} is not installed, fails, returns nothing,
   *     or takes longer than the time limit; the message says what to do
   */
  @Override
  public Layout layout(MeasuredDiagram diagram) {
    requireNonNull(diagram, "diagram");
    if (!isAvailable()) {
      throw new GraphvizUnavailableException(
          "The program dot of Graphviz was not found. Install Graphviz (the package graphviz of"
              + " most systems) so that dot is on the path, or use the default engine,"
              + " LayeredEngine.standard(), which needs nothing.");
    }
    String dot = PlacementDot.of(diagram);
    String plain = new DotProcess(timeout, searchPath).run(dot);
    return PlainPlacement.read(plain, diagram);
  }
}
