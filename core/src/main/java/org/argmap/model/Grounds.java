package org.argmap.model;

/** The premises of an argument in an outline: one, or several linked ones. */
public sealed interface Grounds permits PremiseTerm, LinkedPremises {}
