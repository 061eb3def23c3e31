/**
 * Where the tokens of a document come from, and what its tree is written to: JSON, YAML, or
 * attributes.
 */
@NullMarked
package org.argmap.format.json.token;

import org.jspecify.annotations.NullMarked;
