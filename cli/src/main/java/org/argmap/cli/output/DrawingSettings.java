package org.argmap.cli.output;

import org.argmap.render.diagram.DiagramStyle;
import org.argmap.render.diagram.Direction;
import org.argmap.render.diagram.Theme;
import org.argmap.render.diagram.View;
import org.argmap.render.layout.LayoutEngine;

/**
 * How a map is to be drawn. An output uses what it takes.
 *
 * @param style the visual grammar
 * @param theme colours and fonts
 * @param direction where the grounds of a claim stand
 * @param engine what places the boxes
 * @param view which part of the map is shown
 */
public record DrawingSettings(
    DiagramStyle style, Theme theme, Direction direction, LayoutEngine engine, View view) {}
