/** JMH benchmarks of Argmap. */
@NullMarked
package org.argmap.benchmarks;

import org.jspecify.annotations.NullMarked;
