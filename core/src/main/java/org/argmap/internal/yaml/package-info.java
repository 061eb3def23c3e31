/** YAML as a tree in which everything knows its place: the glue between Jackson and findings. */
@NullMarked
package org.argmap.internal.yaml;

import org.jspecify.annotations.NullMarked;
