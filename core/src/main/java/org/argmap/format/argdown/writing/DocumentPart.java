package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.model.Argument;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** A piece of the document that is to be written, in the order of the document. */
sealed interface DocumentPart {
  /**
   * A heading.
   *
   * @param section the section that begins; null if what follows is in no section
   * @param level the number of signs
   */
  record Heading(@Nullable Section section, int level) implements DocumentPart {}

  /**
   * The first line of a block: a definition of a claim, or a reference to a claim or argument.
   *
   * @param parent the claim, or the argument with a structure
   * @param defines whether the claim is defined here
   */
  record BlockStart(Target parent, boolean defines) implements DocumentPart {}

  /**
   * A line with a relation sign.
   *
   * @param element the argument or relation that the sign makes
   * @param depth the depth of indentation, from 1
   * @param child the claim behind the sign
   * @param defines whether the claim is defined here
   * @param isForward whether the argument is from the element above to the claim behind the sign,
   *     as in {@code +>}
   */
  record RelationLine(Element element, int depth, ClaimId child, boolean defines, boolean isForward)
      implements DocumentPart {}

  /**
   * A premise-conclusion structure, with the argument whose structure it is.
   *
   * @param steps the steps, in order
   * @param reconstruction the reconstruction that the steps form; null if it is one argument
   * @param followsName whether, without a name, it would be taken for the structure of the argument
   *     in the block before it
   * @param lines its numbered lines
   */
  record Structure(
      List<Argument> steps,
      @Nullable Reconstruction reconstruction,
      boolean followsName,
      List<StructureLine> lines)
      implements DocumentPart {}

  /**
   * A numbered line of a structure; if it is a conclusion, with the inference above it.
   *
   * @param premise the premise; null if the line is no premise of a step
   * @param concludes the step whose conclusion it is; null if it is none
   * @param claim the claim that the line states; null if it stands for something else
   * @param uses the numbers of the step's premises, if they must be listed; else empty
   * @param defines whether the claim is defined here
   * @param undercuts the lines below the inference
   * @param below the lines below this one
   */
  record StructureLine(
      @Nullable Premise premise,
      @Nullable Argument concludes,
      @Nullable ClaimId claim,
      List<Integer> uses,
      boolean defines,
      List<RelationLine> undercuts,
      List<RelationLine> below) {}
}
