/** Writing of files for maps, reports and pictures: in one step, so that none is seen half. */
@NullMarked
package org.argmap.internal.file;

import org.jspecify.annotations.NullMarked;
