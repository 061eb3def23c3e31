package org.argmap.cli.input;

import java.util.List;
import org.argmap.cli.terminal.Refusal;

/**
 * The inputs found for the paths on the command line.
 *
 * @param inputs the files, in the order given; those of a folder by name
 * @param refusals what could not be found, in the order given
 * @param hasFolder whether one of the paths was a folder
 */
public record InputList(List<Input> inputs, List<Refusal> refusals, boolean hasFolder) {
  /** Copies the lists. */
  public InputList {
    inputs = List.copyOf(inputs);
    refusals = List.copyOf(refusals);
  }

  /** Whether there may be more than one output. */
  public boolean isSeveral() {
    return hasFolder || inputs.size() + refusals.size() > 1;
  }

  /** Returns some of these inputs; they count as several if these do. */
  public InputList only(List<Input> some) {
    return new InputList(some, List.of(), isSeveral());
  }

  /** Returns these inputs without what could not be found. */
  public InputList withoutRefusals() {
    return only(inputs);
  }
}
