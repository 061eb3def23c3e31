package org.argmap.render.drawing;

import java.util.List;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.Layout;

/**
 * A complete picture as figures: a title, the content, and a legend below it. The content keeps the
 * coordinates of the layout and is moved by {@code left} and {@code top}.
 *
 * @param layout the layout that is drawn
 * @param theme the theme that it is drawn in
 * @param width the width of the whole picture in user units
 * @param height the height of the whole picture in user units
 * @param name the accessible name of the picture
 * @param description the accessible description, a sentence or more
 * @param title the title; an empty list if the map has none
 * @param left how far the content is moved to the right
 * @param top how far the content is moved down
 * @param content frames, lines, frame titles and nodes, in drawing order
 * @param legend the entries of the legend; an empty list if there is nothing to explain
 */
public record Scene(
    Layout layout,
    Theme theme,
    double width,
    double height,
    String name,
    String description,
    List<Figure> title,
    double left,
    double top,
    List<Figure> content,
    List<Figure> legend) {

  /** Copies the lists. */
  public Scene {
    title = List.copyOf(title);
    content = List.copyOf(content);
    legend = List.copyOf(legend);
  }
}
