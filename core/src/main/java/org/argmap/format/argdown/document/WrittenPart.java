package org.argmap.format.argdown.document;

/**
 * A part of a document in the order in which it is written: a heading with its section, an
 * occurrence of a statement or an argument, a relation, an inference, or the end of a
 * premise-conclusion structure.
 *
 * <p>The occurrence behind the sign of a relation comes before the relation, and both before what
 * is written below them; an inference comes before its conclusion.
 */
public sealed interface WrittenPart
    permits ArgdownSection, ArgdownMember, WrittenRelation, ArgdownInference, WrittenStructure {}
