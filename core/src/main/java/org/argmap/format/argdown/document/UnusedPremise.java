package org.argmap.format.argdown.document;

/**
 * A statement that stands among the premises of a structure, and that no inference uses.
 *
 * @param member the statement where it stands
 * @param line its number in the structure, from 1
 */
public record UnusedPremise(StatementMember member, int line) {}
