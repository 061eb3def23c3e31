/** Characters, bytes and words of documents in the native format. */
@NullMarked
package org.argmap.format.json.text;

import org.jspecify.annotations.NullMarked;
