package org.argmap.render.diagram;

import java.util.Locale;

/** The kind of element that a box stands for. */
public enum BoxKind {
  /** A claim. */
  CLAIM("claim"),
  /** A question. */
  QUESTION("question"),
  /** An argument, or several that make one, drawn as a box. */
  ARGUMENT("argument"),
  /** A relation between claims, drawn as a box. */
  RELATION("relation"),
  /** What someone said. */
  LOCUTION("locution"),
  /** What was done by saying it: asserting, asking, arguing. */
  ILLOCUTION("illocution"),
  /** A source that is cited. */
  SOURCE("source"),
  /** How far an argument is meant to reach, such as a likelihood. */
  QUALIFIER("qualifier"),
  /** What a claim is to be read against. */
  CONTEXT("context"),
  /** A section that is closed, with all it holds behind it. */
  SECTION("section");

  private final String words;

  BoxKind(String words) {
    this.words = words;
  }

  /** Returns the name of the kind in CSS classes, for example {@code claim}. */
  public String cssClass() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind in words, as names and legends say it. */
  public String words() {
    return words;
  }
}
