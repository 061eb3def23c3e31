/** Tests that {@code docs/rules} says what the rules do. */
@NullMarked
package org.argmap.validate.pages;

import org.jspecify.annotations.NullMarked;
