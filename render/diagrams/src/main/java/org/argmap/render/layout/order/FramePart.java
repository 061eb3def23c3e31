package org.argmap.render.layout.order;

/**
 * A frame, or a part of one, as a rectangle around neighbouring branches or their upper parts.
 *
 * @param frame the number of the frame
 * @param leftBorder the node that keeps its near side free across the flow
 * @param rightBorder the node that keeps its far side free
 * @param firstLayer the first layer with a box in it
 * @param lastLayer the last layer with a box in it
 */
public record FramePart(
    int frame, int leftBorder, int rightBorder, int firstLayer, int lastLayer) {}
