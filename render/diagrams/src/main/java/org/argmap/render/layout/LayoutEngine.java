package org.argmap.render.layout;

/**
 * An algorithm that places measured boxes and routes lines between them. An engine returns a layout
 * of everything that it was given or throws; it never returns an empty picture of a diagram that
 * has boxes.
 *
 * @implSpec An engine is immutable and safe for any number of threads. Given the same diagram it
 *     returns the same layout. It does not change the sizes of boxes, lets no two boxes overlap,
 *     and routes every line from the border of one box or joint to the border of the other. It
 *     stops soon after its thread is interrupted, by throwing {@link
 *     java.util.concurrent.CancellationException} with the interrupt status kept.
 */
@FunctionalInterface
public interface LayoutEngine {

  /** Returns the layout of a measured diagram. */
  Layout layout(MeasuredDiagram diagram);

  /**
   * Returns the name that programs and commands choose the engine by, such as {@code layered}. Only
   * engines that are found by name need one.
   */
  default String name() {
    return "unnamed";
  }
}
