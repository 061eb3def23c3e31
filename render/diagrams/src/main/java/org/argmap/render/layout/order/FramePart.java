package org.argmap.render.layout.order;

/**
 * A frame, or a part of one, around neighbouring branches or their upper parts.
 *
 * @param frame the number of the frame
 * @param leftBorder the uppermost border node at the near side
 * @param rightBorder the uppermost border node at the far side
 * @param firstLayer the first layer with a box in the part
 * @param lastLayer the last layer with a box in the part
 */
public record FramePart(
    int frame, int leftBorder, int rightBorder, int firstLayer, int lastLayer) {}
