/**
 * Directed graphs of numbered nodes in arrays of integers, the graph of a map in that form, and the
 * algorithms that walk such graphs: strongly connected components, topological order, reachability,
 * breadth-first search, shortest paths.
 *
 * <p>Nothing here knows an element of a map; nodes are the numbers from 0. Nothing recurses.
 */
@NullMarked
package org.argmap.internal.graph;

import org.jspecify.annotations.NullMarked;
