package org.argmap.render.layout;

/**
 * A frame, or a part of one, as a rectangle around neighbouring branches or their upper parts.
 *
 * @param frame the number of the frame
 * @param leftWall the node that keeps its near side free across the flow
 * @param rightWall the node that keeps its far side free
 * @param firstLayer the first layer with a box in it
 * @param lastLayer the last layer with a box in it
 */
record Panel(int frame, int leftWall, int rightWall, int firstLayer, int lastLayer) {}
