/** Tests of the shape of the code; the rules are shared by the modules through core's test jar. */
@NullMarked
package org.argmap.architecture;

import org.jspecify.annotations.NullMarked;
