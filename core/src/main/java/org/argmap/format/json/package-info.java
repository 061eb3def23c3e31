/**
 * The native format: a map as JSON, or the same tree as YAML.
 *
 * <p>Nothing of a map is lost by writing and reading it: numbers keep their digits, texts their
 * characters, lists their order. Fields that the format does not know are kept with the element
 * they stood on, and written back to where they stood.
 *
 * <pre>{@code
 * String text = JsonFormat.standard().write(map).text();
 * ReadResult result = JsonFormat.standard().read(text);
 * }</pre>
 *
 * <p>Each kind of object is described once, by an {@code ObjectDescriptor} with a {@code
 * FieldDescriptor} for each field; reading, writing and the tests of the published schema all go by
 * these descriptors. A part that is added to the model gets a line there, in the package {@code
 * element}. The packages below this one are not exported; each uses those before it: {@code text},
 * {@code token}, {@code codec}, {@code element}, {@code document}.
 */
@NullMarked
package org.argmap.format.json;

import org.jspecify.annotations.NullMarked;
