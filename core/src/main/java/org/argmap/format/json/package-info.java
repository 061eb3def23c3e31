/**
 * The native format: a map as JSON, or the same tree as YAML.
 *
 * <p>Nothing of a map is lost by writing and reading it: numbers keep their digits, texts their
 * characters, lists their order. Fields that the format does not know are kept with the element
 * they stood on, and written back to where they stood.
 *
 * <pre>{@code
 * String text = JsonFormat.instance().write(map).text();
 * ReadResult result = JsonFormat.instance().read(text);
 * }</pre>
 *
 * <p>Each kind of object is described once, as a {@code Shape} of {@code Field}s; reading, writing
 * and the tests of the published schema all go by these descriptions. A part that is added to the
 * model gets a line there.
 */
@NullMarked
package org.argmap.format.json;

import org.jspecify.annotations.NullMarked;
