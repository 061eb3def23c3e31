/** Maps as Mermaid flowcharts, for pages and wikis that draw them. */
@NullMarked
package org.argmap.render.mermaid;

import org.jspecify.annotations.NullMarked;
