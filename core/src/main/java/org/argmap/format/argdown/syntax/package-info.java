/**
 * Argdown as text: the syntax tree of a document, with the place of every part, and the parser that
 * makes it.
 *
 * <pre>{@code
 * SyntaxTree tree = ArgdownParser.parse("[A]: It rains.\n  - <B>: The street is dry.");
 * for (Block block : tree.blocks()) {
 *   System.out.println(block.place() + " " + block.getClass().getSimpleName());
 * }
 * }</pre>
 *
 * <p>The tree says what is written, not what it means: it knows no equivalence classes, no settings
 * and no premises. Those are in {@code org.argmap.format.argdown.document}. The parser never fails:
 * what it cannot take as it stands is a finding, and reading goes on.
 *
 * <p>Nothing here is nested without end in Java calls: elements hold their relations, and whoever
 * walks down does so with a stack, since thousands of levels are possible.
 */
@NullMarked
package org.argmap.format.argdown.syntax;

import org.jspecify.annotations.NullMarked;
