package org.argmap.render.layout;

/**
 * A frame, or a part of one, as a rectangle around neighbouring branches or around a single box.
 *
 * @param frame the number of the frame
 * @param box the single box, as its node in the tree, or {@link Skeleton#NONE}
 * @param leftWall the node that keeps its near side free across the flow, or {@link Skeleton#NONE}
 * @param rightWall the node that keeps its far side free
 * @param firstLayer the first layer with a box in it
 * @param lastLayer the last layer with a box in it
 */
record Panel(int frame, int box, int leftWall, int rightWall, int firstLayer, int lastLayer) {}
