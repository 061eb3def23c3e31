/**
 * The map: claims, the arguments for and against them, and what surrounds them.
 *
 * <p>An {@link org.argmap.model.ArgumentMap} is immutable and may be shared by any number of
 * threads. It holds {@linkplain org.argmap.model.Element elements} of ten kinds; each has an id,
 * and all ids of a map share one namespace:
 *
 * <ul>
 *   <li>{@link org.argmap.model.Claim} - a statement that can be true or false;
 *   <li>{@link org.argmap.model.Argument} - one step of reasoning from one or more {@linkplain
 *       org.argmap.model.Premise premises} to a {@linkplain org.argmap.model.Target target}: a
 *       {@link org.argmap.model.SupportingArgument} or an {@link
 *       org.argmap.model.OpposingArgument};
 *   <li>{@link org.argmap.model.Relation} - contradiction, contrariety, restatement, preference;
 *   <li>{@link org.argmap.model.Question} - an issue that claims answer as rival positions;
 *   <li>{@link org.argmap.model.Source}, {@link org.argmap.model.Judgement} - evidence and its
 *       weighing;
 *   <li>{@link org.argmap.model.Section}, {@link org.argmap.model.Reconstruction} - order for
 *       readers;
 *   <li>{@link org.argmap.model.Participant}, {@link org.argmap.model.Locution} - who said what.
 * </ul>
 *
 * <p>Two ways build the same thing. The nested form reads like the outline of an analysis:
 *
 * <pre>{@code
 * import static org.argmap.model.Outline.*;
 *
 * ArgumentMap map = ArgumentMap.build("Sharing", m -> m
 *     .claim("sharing", "States share more intelligence because of cyber espionage.", c -> c
 *         .opposedBy(claim("trust", "Covert intrusions between partners erode trust."))
 *         .supportedBy(linked(claim("threat", "A common threat is felt."),
 *                             claim("pool", "Pooled warnings help everyone to meet it.")),
 *             a -> a.undercutBy(claim("leak", "Pooled warnings are themselves a target.")))));
 * }</pre>
 *
 * <p>The flat form is for programs, and for what comes in any order:
 *
 * <pre>{@code
 * ArgumentMap.Builder b = ArgumentMap.builder("Sharing");
 * ClaimId sharing = b.claim("sharing", "States share more intelligence.");
 * ClaimId trust = b.claim("trust", "Covert intrusions between partners erode trust.");
 * ArgumentId against = b.oppose(sharing, trust);
 * ArgumentMap map = b.build();
 * }</pre>
 *
 * <p>Either way {@code build} reports all problems at once, in one {@link
 * org.argmap.model.InvalidArgumentMapException}. What is only doubtful (cycles, self-support, blank
 * text, several roots) can be represented; saying so is the business of rules.
 */
@NullMarked
package org.argmap.model;

import org.jspecify.annotations.NullMarked;
