/**
 * What rules and the derived views of analysts understand alike: key judgements, support, and the
 * way from elements to the nodes of a map's graph.
 */
@NullMarked
package org.argmap.internal.reasoning;

import org.jspecify.annotations.NullMarked;
