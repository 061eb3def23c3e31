/** What rules and derived views must understand alike. */
@NullMarked
package org.argmap.internal.reasoning;

import org.jspecify.annotations.NullMarked;
