/** Maps as a page for a browser: the outline as nested lists, and the picture. */
@NullMarked
package org.argmap.render.html;

import org.jspecify.annotations.NullMarked;
