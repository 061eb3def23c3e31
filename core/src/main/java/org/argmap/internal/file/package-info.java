/** Files as formats, reports and pictures are written: whole or not at all. */
@NullMarked
package org.argmap.internal.file;

import org.jspecify.annotations.NullMarked;
