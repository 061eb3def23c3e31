/**
 * How objects and their fields are read and written: descriptors of fields, codecs of values, and
 * the reader and the writer that go by them.
 */
@NullMarked
package org.argmap.format.json.codec;

import org.jspecify.annotations.NullMarked;
