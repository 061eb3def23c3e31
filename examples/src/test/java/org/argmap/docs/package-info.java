/**
 * Tests of the documentation: its code compiles, runs and prints what the pages say, its pictures
 * are up to date, its links lead somewhere. {@link org.argmap.docs.MarkdownPage} says how a page
 * marks its snippets.
 */
@NullMarked
package org.argmap.docs;

import org.jspecify.annotations.NullMarked;
