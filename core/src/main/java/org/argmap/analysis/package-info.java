/**
 * Derived views for analysts: values computed from a map, which tables and pictures can be made of.
 *
 * <ul>
 *   <li>{@link org.argmap.analysis.AchMatrix}: the matrix of an analysis of competing hypotheses;
 *   <li>{@link org.argmap.analysis.KeyAssumptions}: which judgements fall if an assumption does;
 *   <li>{@link org.argmap.analysis.SourceDependence}: which judgements rest on which sources.
 * </ul>
 *
 * <p><b>What stands and what falls.</b> {@code KeyAssumptions} and {@code SourceDependence} share
 * one notion. A claim <i>stands</i> if it is assumed or accepted, or cites a source, or has no
 * supporting argument, or if all the premises of one of its supporting arguments stand; a claim
 * that is rejected does not. The least such set of claims is taken, so claims that only support one
 * another in a circle do not stand. A claim and its restatements stand and fall together. Something
 * <i>falls</i> with an assumption or a source if it stands now and would not stand without it: so a
 * linked premise is needed, and a claim with another standing, independent support does not fall.
 * Opposing arguments are not weighed.
 *
 * <p><b>Key judgements</b> are the claims that some argument supports and that are a final
 * conclusion, or a position of a question, or have a likelihood or a confidence.
 */
@NullMarked
package org.argmap.analysis;

import org.jspecify.annotations.NullMarked;
