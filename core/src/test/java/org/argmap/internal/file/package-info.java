@NullMarked
package org.argmap.internal.file;

import org.jspecify.annotations.NullMarked;
