package org.argmap.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.argmap.model.Argument;
import org.argmap.model.Consistency;
import org.argmap.model.ElementId;
import org.argmap.model.Judgement;
import org.jspecify.annotations.Nullable;

/** How one item of evidence bears on one hypothesis, and which elements of the map say so. */
public final class AchCell {
  private final @Nullable Consistency consistency;
  private final List<ElementId> basis;
  private final boolean disputed;

  private AchCell(
      @Nullable Consistency consistency, List<? extends ElementId> basis, boolean disputed) {
    this.consistency = consistency;
    this.basis = List.copyOf(basis);
    this.disputed = disputed;
  }

  /** How the evidence bears on the hypothesis; empty if nobody has judged it. */
  public Optional<Consistency> consistency() {
    return Optional.ofNullable(consistency);
  }

  /** Whether it is said how the evidence bears on the hypothesis. */
  public boolean isJudged() {
    return consistency != null;
  }

  /** The judgements that say so, or if there are none, the arguments; as added. */
  public List<ElementId> basis() {
    return basis;
  }

  /** Whether several judgements, or arguments for and against, say different things. */
  public boolean isDisputed() {
    return disputed;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AchCell that
        && consistency == that.consistency
        && disputed == that.disputed
        && basis.equals(that.basis);
  }

  @Override
  public int hashCode() {
    return Objects.hash(consistency, basis);
  }

  /** The symbol, such as {@code II}; empty if nobody has judged it. */
  @Override
  public String toString() {
    return consistency == null ? "" : consistency.symbol();
  }

  /** Collects what a map says. */
  static final class Builder {
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Judgement> judgements = new ArrayList<>();

    void argument(Argument argument) {
      if (!arguments.contains(argument)) {
        arguments.add(argument);
      }
    }

    void judgement(Judgement judgement) {
      judgements.add(judgement);
    }

    AchCell build() {
      if (!judgements.isEmpty()) {
        long different = judgements.stream().map(Judgement::consistency).distinct().count();
        return new AchCell(
            judgements.get(judgements.size() - 1).consistency(),
            judgements.stream().map(Judgement::id).toList(),
            different > 1);
      }
      if (arguments.isEmpty()) {
        return new AchCell(null, List.of(), false);
      }
      boolean supports = arguments.stream().anyMatch(Argument::isSupporting);
      boolean opposes = arguments.stream().anyMatch(Argument::isOpposing);
      Consistency consistency =
          supports && opposes
              ? Consistency.NEUTRAL
              : supports ? Consistency.CONSISTENT : Consistency.INCONSISTENT;
      return new AchCell(
          consistency, arguments.stream().map(Argument::id).toList(), supports && opposes);
    }
  }
}
