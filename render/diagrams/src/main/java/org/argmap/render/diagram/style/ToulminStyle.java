package org.argmap.render.diagram.style;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.render.diagram.Diagram;
import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.view.View;
import org.argmap.render.diagram.view.VisibleMap;
import org.argmap.render.diagram.view.VisibleMap.VisibleArgument;
import org.jspecify.annotations.Nullable;

/**
 * One argument after Toulmin (The Uses of Argument, 1958, chapter III): data, so, with a qualifier,
 * a claim; since a warrant, on account of its backing; unless a rebuttal. The data stand at the
 * left and the claim at the right.
 *
 * <pre>{@code
 * Diagrams.svg().style(ToulminStyle.of(new ArgumentId("caught"))).render(map);
 * }</pre>
 *
 * <p>A premise is a warrant where its role is {@code warrant}, or where it is implicit and no role
 * says so; the other premises are data. Without either, an argument that supports the step gives
 * the warrant. What supports a warrant, or the step beside one, is backing; what opposes the step,
 * the warrant or the claim is a rebuttal; the likelihood of the claim is the qualifier.
 */
public final class ToulminStyle implements DiagramStyle {

  private static final int NAMED = 5;

  private static final ToulminStyle STANDARD = new ToulminStyle(null);

  private final @Nullable ArgumentId argument;

  private ToulminStyle(@Nullable ArgumentId argument) {
    this.argument = argument;
  }

  /** Returns the style for maps and views with one supporting argument for a claim. */
  public static ToulminStyle standard() {
    return STANDARD;
  }

  /** Returns the style for one argument of a map. */
  public static ToulminStyle of(ArgumentId argument) {
    return new ToulminStyle(requireNonNull(argument, "argument"));
  }

  @Override
  public String name() {
    return "toulmin";
  }

  @Override
  public Direction direction() {
    return Direction.RIGHT_LEFT;
  }

  /**
   * Returns the diagram of the argument.
   *
   * @throws IllegalArgumentException if the style is for no argument in particular, and the view
   *     shows none or several that support a claim; if the view does not show the one it is for
   * @throws java.util.NoSuchElementException if the map does not have the one it is for; the
   *     message names the nearest ids
   */
  @Override
  public Diagram diagram(ArgumentMap map, View view) {
    requireNonNull(map, "map");
    requireNonNull(view, "view");
    VisibleMap visible = view.of(map);
    return new ToulminDiagramBuilder(
            visible, argument == null ? theOnly(visible) : chosen(visible, argument))
        .diagram();
  }

  private static VisibleArgument chosen(VisibleMap visible, ArgumentId id) {
    visible.map().argument(id);
    Optional<VisibleArgument> found =
        visible.arguments().stream().filter(each -> each.argument().id().equals(id)).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "The view ("
                    + visible.view()
                    + ") does not show the argument "
                    + id.value()
                    + "."));
  }

  private static VisibleArgument theOnly(VisibleMap visible) {
    List<VisibleArgument> candidates =
        visible.arguments().stream()
            .filter(each -> each.argument().isSupporting())
            .filter(each -> !(each.argument().target() instanceof ArgumentId))
            .filter(each -> !backsAnother(each, visible))
            .toList();
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException(
          "A diagram after Toulmin shows an argument that supports a claim, but the view ("
              + visible.view()
              + ") shows none.");
    }
    String names =
        candidates.stream()
            .limit(NAMED)
            .map(each -> each.argument().id().value())
            .collect(Collectors.joining(", "));
    String more = candidates.size() > NAMED ? " and " + (candidates.size() - NAMED) + " more" : "";
    throw new IllegalArgumentException(
        "A diagram after Toulmin shows one argument, but the view ("
            + visible.view()
            + ") shows "
            + candidates.size()
            + ": "
            + names
            + more
            + ". Choose one with ToulminStyle.of(new ArgumentId(\""
            + candidates.get(0).argument().id().value()
            + "\")).");
  }

  /** Returns whether an argument supports a warrant of another one, so that it is its backing. */
  private static boolean backsAnother(VisibleArgument argument, VisibleMap visible) {
    return ToulminDiagramBuilder.isWarrantOfSome(argument.target(), visible);
  }
}
