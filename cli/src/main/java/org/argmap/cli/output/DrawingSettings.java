package org.argmap.cli.output;

import org.argmap.render.layout.PictureSettings;

/**
 * How a map is to be drawn. An output uses what it takes.
 *
 * @param picture style, theme, direction, engine and view
 */
public record DrawingSettings(PictureSettings picture) {}
