package org.argmap.render.layout.assembly;

/**
 * The choices that a layout is made with.
 *
 * @param topDown whether grounds are placed below their targets, and not to the right of them
 * @param freeOrder whether siblings may be reordered to save crossings
 * @param curved whether short lines are drawn as curves, and not along tracks
 */
public record LayoutOptions(boolean topDown, boolean freeOrder, boolean curved) {}
