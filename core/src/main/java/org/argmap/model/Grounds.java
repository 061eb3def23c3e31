package org.argmap.model;

/** What an argument starts from, in an outline: one premise, or several linked ones. */
public sealed interface Grounds permits PremiseTerm, LinkedPremises {}
