package org.argmap.model;

import static java.util.Objects.requireNonNull;

/**
 * The content that one locution puts forward, and the force with which it does: asserting a claim,
 * arguing an argument, disagreeing by an opposing argument, questioning a claim, raising a
 * question.
 *
 * @param force what the speaker does
 * @param content what it is done with: a claim, argument, relation or question
 */
public record Illocution(IllocutionaryForce force, ElementId content) {
  /**
   * Makes the illocution.
   *
   * @throws IllegalArgumentException if {@code content} is not the id of a claim, argument,
   *     relation or question
   */
  public Illocution {
    requireNonNull(force, "force");
    requireNonNull(content, "content");
    if (!(content instanceof Target) && !(content instanceof QuestionId)) {
      throw new IllegalArgumentException(
          "A locution puts forward claims, arguments, relations and questions, not %s."
              .formatted(content.kind().wordWithArticle()));
    }
  }
}
