/**
 * What an Argdown document says: statements, arguments, the relations between them, sections, tags
 * and settings.
 *
 * <pre>{@code
 * ArgdownDocument document = ArgdownReader.standard().read("[A]: It rains.\n  - <B>: No.");
 * ArgdownRelation attack = document.relations().get(0);
 * }</pre>
 *
 * <p>All occurrences of a title are one statement or one argument, with the occurrences as its
 * members. The rules are those of Argdown's reference implementation (version 1.7.5), save where it
 * is in error; {@code docs/formats/argdown.md} lists each difference with its reason.
 */
@NullMarked
package org.argmap.format.argdown.document;

import org.jspecify.annotations.NullMarked;
