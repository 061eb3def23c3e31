package org.argmap.render.layout.routing;

/**
 * A line of the diagram with its path.
 *
 * @param line the number of the line in the diagram
 * @param path the path, in coordinates across and along the flow
 */
public record RoutedLine(int line, FlowPath path) {}
