package org.argmap.model;

/**
 * The id of something that an argument can bear on: a claim, another argument of either stance, or
 * a relation between claims.
 */
public sealed interface Target extends ElementId permits ClaimId, ArgumentId, RelationId {}
