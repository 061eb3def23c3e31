package org.argmap.model;

/**
 * The name of one element of a map.
 *
 * <p>All ids of a map share one namespace, whatever the kind of element, so that a finding, a
 * picture and a command can name anything by one word. The type of the id says the kind.
 *
 * <p>An id has 1 to {@value IdSyntax#MAX_LENGTH} UTF-16 units and no white space, no control or
 * format characters (bidirectional overrides and zero-width characters among them) and no unpaired
 * surrogates. Upper and lower case differ. {@link Ids#fromText} makes one from any text.
 *
 * <p>Ids of one kind are ordered by their values, so that a hash map whose keys are ids stays fast
 * even where somebody chose ids of one hash code to slow it down.
 */
public sealed interface ElementId
    permits Target,
        Preferable,
        QuestionId,
        SourceId,
        JudgementId,
        SectionId,
        ReconstructionId,
        ParticipantId,
        LocutionId {

  /** Returns the id as written. */
  String value();

  /** Returns the kind of element that has this id. */
  ElementKind kind();
}
