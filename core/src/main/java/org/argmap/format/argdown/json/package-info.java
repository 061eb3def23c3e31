/**
 * Argdown documents as JSON in the shape of the reference implementation's own export, for tools
 * that read that.
 *
 * <pre>{@code
 * String json = ArgdownJson.write(ArgdownReader.standard().read(text));
 * }</pre>
 */
@NullMarked
package org.argmap.format.argdown.json;

import org.jspecify.annotations.NullMarked;
