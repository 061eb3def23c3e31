package org.argmap.model;

/** The id of something that a {@link Preference} can rank: a claim or an argument. */
public sealed interface Preferable extends ElementId permits ClaimId, ArgumentId {}
