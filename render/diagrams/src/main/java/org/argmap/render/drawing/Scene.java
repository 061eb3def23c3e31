package org.argmap.render.drawing;

import java.util.List;
import org.argmap.render.diagram.theme.Theme;
import org.argmap.render.layout.Layout;

/**
 * A picture as figures: a title above, the content, and a legend below. The content has coordinates
 * of its own, those of the layout, and is moved by {@code left} and {@code top}.
 *
 * @param layout what is drawn, and where
 * @param theme how it looks
 * @param width the width of the whole picture in user units
 * @param height its height
 * @param name the name of the picture
 * @param description what it shows, in a sentence or more
 * @param title the title; no figure where the map has none
 * @param left how far the content is moved to the right
 * @param top how far the content is moved down
 * @param content frames, lines, frame titles and nodes, in drawing order
 * @param legend the entries of the legend; none where there is nothing to explain
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
