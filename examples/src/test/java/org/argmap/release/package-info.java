/** Tests of what a release needs beside the code. */
@NullMarked
package org.argmap.release;

import org.jspecify.annotations.NullMarked;
