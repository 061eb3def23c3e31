/**
 * Argdown, the language in which people write arguments as text: reading it into maps, and writing
 * any map as Argdown that a person would want to go on with.
 *
 * <pre>{@code
 * ArgumentMap map = ArgdownFormat.standard().read(text).map();
 * String argdown = ArgdownFormat.standard().write(map).text();
 * }</pre>
 *
 * <p>What a text says, before it becomes a map, is in {@link org.argmap.format.argdown.document};
 * the syntax tree is in {@link org.argmap.format.argdown.syntax}.
 */
@NullMarked
package org.argmap.format.argdown;

import org.jspecify.annotations.NullMarked;
