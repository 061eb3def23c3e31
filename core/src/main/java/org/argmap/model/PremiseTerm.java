package org.argmap.model;

/** One premise in an outline: a claim, perhaps in a role, perhaps implicit. */
public sealed interface PremiseTerm extends Grounds permits ClaimTerm, ClaimInRole {}
