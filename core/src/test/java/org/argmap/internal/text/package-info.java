@NullMarked
package org.argmap.internal.text;

import org.jspecify.annotations.NullMarked;
