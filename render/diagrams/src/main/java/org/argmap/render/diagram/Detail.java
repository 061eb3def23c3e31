package org.argmap.render.diagram;

/** Something that is drawn only where a {@link View} asks for it. */
public enum Detail {
  /** The sources that a claim cites, below its words. */
  SOURCES,
  /** How likely a claim is held to be and with what confidence, below its words. */
  LIKELIHOODS
}
