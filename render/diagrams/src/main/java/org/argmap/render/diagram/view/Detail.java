package org.argmap.render.diagram.view;

/** An optional detail of claims, drawn only if a {@link View} shows it. */
public enum Detail {
  /** The sources that a claim cites, below its words. */
  SOURCES,
  /** How likely a claim is held to be and with what confidence, below its words. */
  LIKELIHOODS
}
