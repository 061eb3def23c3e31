package org.argmap.cli.output;

import org.argmap.print.PaperOrientation;
import org.argmap.print.PaperSize;
import org.argmap.render.diagram.view.View;
import org.argmap.render.layout.PictureSettings;

/**
 * The settings of a drawing; an output uses those that it takes.
 *
 * @param picture style, theme, direction, engine and view
 * @param scale the pixels to a unit of length, which is a CSS pixel
 * @param page the paper
 */
public record DrawingSettings(PictureSettings picture, double scale, Page page) {

  /**
   * Paper.
   *
   * @param size how large it is
   * @param orientation how it lies
   */
  public record Page(PaperSize size, PaperOrientation orientation) {}

  /** These settings for another part of maps. */
  public DrawingSettings view(View other) {
    return new DrawingSettings(picture.view(other), scale, page);
  }
}
