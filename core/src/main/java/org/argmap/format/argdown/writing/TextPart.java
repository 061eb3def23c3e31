package org.argmap.format.argdown.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ClaimId;
import org.argmap.model.Element;
import org.argmap.model.Reconstruction;
import org.argmap.model.Section;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** A piece of the text that is to be written, in order. */
sealed interface TextPart {
  /**
   * A heading.
   *
   * @param section the section that begins; null if what follows is in none
   * @param level the number of signs
   */
  record Heading(@Nullable Section section, int level) implements TextPart {}

  /**
   * The first line of a block.
   *
   * @param parent a claim, or an argument with a structure
   * @param defines whether the claim is defined here
   */
  record Start(Target parent, boolean defines) implements TextPart {}

  /**
   * A line with a sign.
   *
   * @param element the argument or relation that the sign makes
   * @param depth how deep it stands, from 1
   * @param child the claim behind the sign
   * @param defines whether the claim is defined here
   */
  record Sign(Element element, int depth, ClaimId child, boolean defines) implements TextPart {}

  /**
   * A premise-conclusion structure.
   *
   * @param steps its steps, in order
   * @param chain what the steps form; null if it is one argument
   * @param followsName whether without a name it would be taken for that of the argument before it
   * @param defines the claims that are defined in it
   * @param signs what stands below its lines, and below its inferences
   */
  record Structure(
      List<Argument> steps,
      @Nullable Reconstruction chain,
      boolean followsName,
      Set<ClaimId> defines,
      Map<Target, List<Sign>> signs)
      implements TextPart {

    /** What stands below the line of a claim. */
    List<Sign> below(@Nullable ClaimId claim) {
      return claim == null ? List.of() : signs.getOrDefault(claim, List.of());
    }

    /** What stands below the inference of a step. */
    List<Sign> undercuts(ArgumentId step) {
      return signs.getOrDefault(step, List.of());
    }
  }
}
