/** Words in messages: quoting what came from outside, and proposing what may have been meant. */
@NullMarked
package org.argmap.internal.text;

import org.jspecify.annotations.NullMarked;
