/**
 * Layout: from measured boxes to coordinates and routes.
 *
 * <p>{@link org.argmap.render.layout.BoxSizing} measures the boxes of a diagram; a {@link
 * org.argmap.render.layout.LayoutEngine} places them and routes the lines. The default engine is
 * {@link org.argmap.render.layout.LayeredEngine}. It translates the diagram into numbers, runs the
 * phases below on each connected component, and translates the result back:
 *
 * <table>
 * <caption>The phases of the layered engine</caption>
 * <tr><th>phase</th><th>class</th><th>paper</th></tr>
 * <tr><td>measure text and boxes</td><td>{@code measure.BoxMeasurer}</td>
 *   <td>van Amelsvoort and Maes 2018 (equal widths)</td></tr>
 * <tr><td>0 split into components</td><td>{@code ComponentSplitter}</td><td></td></tr>
 * <tr><td>1 break cycles</td><td>{@code order.CycleBreaker}</td>
 *   <td>Sugiyama, Tagawa and Toda 1981</td></tr>
 * <tr><td>2 assign layers</td><td>{@code order.LayerAssigner}</td>
 *   <td>Eades and Sugiyama 1990 (longest path)</td></tr>
 * <tr><td>3 stack leaves</td><td>{@code order.LeafStacker}</td><td></td></tr>
 * <tr><td>4 order the backbone</td><td>{@code order.BackboneOrder}; on request {@code
 *   order.CrossingReduction}</td><td>Sugiyama, Tagawa and Toda 1981 (barycenters); Eades and Kelly
 *   1986 (greedy switching)</td></tr>
 * <tr><td>5 add borders of frames</td><td>{@code order.FrameBorders}</td><td>Sander 1996</td></tr>
 * <tr><td>6 place nodes</td><td>{@code placement.TreePlacer}</td>
 *   <td>Buchheim, J&uuml;nger and Leipert 2002</td></tr>
 * <tr><td>7 insert other edges</td><td>{@code insertion.EdgeInsertion}, {@code
 *   insertion.ShortestPath}</td><td>Gutwenger, Mutzel and Weiskircher 2005; Hart, Nilsson and
 *   Raphael 1968 (A*)</td></tr>
 * <tr><td>8 assign tracks and layer coordinates</td><td>{@code routing.ChannelTracks}, {@code
 *   routing.LayerPositions}</td><td>Hashimoto and Stevens 1971 (channel routing)</td></tr>
 * <tr><td>9 route lines</td><td>{@code routing.EdgeRouter}</td>
 *   <td>Gansner, Koutsofios, North and Vo 1993, section 5</td></tr>
 * <tr><td>10 pack components</td><td>{@code assembly.ShelfPacking}</td>
 *   <td>Freivalds, Dogrusoz and Kikusts 2002</td></tr>
 * </table>
 *
 * <p>Each room below this one sees only those before it in the table and {@code graph}, which holds
 * the numbers that the phases work on. <em>Along</em> the flow means from conclusions to grounds:
 * downwards in a top-down diagram and to the right in a left-right one; <em>across</em> is the
 * other axis. A <em>gap</em>, or channel, is the space between two layers; a <em>corridor</em> is
 * the space between two neighbours in one layer.
 */
@NullMarked
package org.argmap.render.layout;

import org.jspecify.annotations.NullMarked;
