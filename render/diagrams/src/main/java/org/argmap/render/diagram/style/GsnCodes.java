package org.argmap.render.diagram.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Citation;
import org.argmap.model.Claim;
import org.argmap.model.ElementId;
import org.argmap.model.Premise;
import org.argmap.model.SourceId;
import org.argmap.model.Standing;
import org.argmap.render.diagram.view.VisibleMap;

/**
 * The role and the code in the Goal Structuring Notation of each element of a map. Both are decided
 * on the whole map, so that a view changes neither.
 */
final class GsnCodes {

  /** What an element of a map is in the notation. */
  enum Role {
    GOAL("G"),
    STRATEGY("S"),
    SOLUTION("Sn"),
    CONTEXT("C"),
    ASSUMPTION("A"),
    JUSTIFICATION("J");

    private final String prefix;

    Role(String prefix) {
      this.prefix = prefix;
    }
  }

  private final VisibleMap visible;
  private final ArgumentMap map;
  private final Map<ElementId, Role> roles = new HashMap<>();
  private final Map<Object, String> codes = new HashMap<>();
  private final Map<Role, Integer> counts = new HashMap<>();
  private final Set<ElementId> developed = new HashSet<>();

  GsnCodes(VisibleMap visible) {
    this.visible = visible;
    this.map = visible.map();
    map.claims().forEach(claim -> add(claim.id(), role(claim)));
    map.questions().forEach(question -> add(question.id(), Role.CONTEXT));
    for (Argument argument : map.arguments()) {
      if (isStrategy(argument)) {
        add(argument.id(), Role.STRATEGY);
      }
      if (argument.isSupporting()) {
        developed.add(argument.target());
      }
    }
    for (Claim claim : map.claims()) {
      for (Citation citation : claim.citations()) {
        codes.computeIfAbsent(
            new Solution(claim.id(), citation.source()), unused -> code(Role.SOLUTION));
      }
    }
  }

  private void add(ElementId id, Role role) {
    roles.put(id, role);
    codes.put(id, code(role));
  }

  private String code(Role role) {
    return role.prefix + counts.merge(role, 1, Integer::sum);
  }

  /** A source that a claim cites, wherever in it. */
  private record Solution(ElementId claim, SourceId source) {}

  private Role role(Claim claim) {
    boolean bare = map.argumentsTargeting(claim.id()).isEmpty() && claim.citations().isEmpty();
    boolean used = !map.argumentsUsing(claim.id()).isEmpty();
    if (!bare || !used) {
      return Role.GOAL;
    }
    if (map.argumentsUsing(claim.id()).stream().allMatch(GsnCodes::isBacking)) {
      return Role.JUSTIFICATION;
    }
    boolean unargued = claim.standing() == Standing.ASSUMED || visible.isImplicit(claim.id());
    return unargued && map.argumentsUsing(claim.id()).stream().allMatch(this::isStrategy)
        ? Role.ASSUMPTION
        : Role.GOAL;
  }

  /** Returns whether an argument supports an argument, which a justification does. */
  private static boolean isBacking(Argument argument) {
    return argument.isSupporting() && argument.target() instanceof ArgumentId;
  }

  /**
   * Returns whether an argument is a box of its own: where it says more than its premise does, has
   * several, bears on anything but a claim, or is argued about.
   */
  final boolean isStrategy(Argument argument) {
    if (isBacking(argument) && argument.premises().size() == 1) {
      return !map.argumentsTargeting(argument.id()).isEmpty();
    }
    return argument.premises().stream().map(Premise::claim).distinct().count() > 1
        || argument.title().isPresent()
        || argument.gist().isPresent()
        || argument.scheme().isPresent()
        || !map.argumentsTargeting(argument.id()).isEmpty();
  }

  Role role(ElementId id) {
    return roles.getOrDefault(id, Role.GOAL);
  }

  String code(ElementId id) {
    return codes.getOrDefault(id, "");
  }

  String code(Claim claim, SourceId source) {
    return codes.getOrDefault(new Solution(claim.id(), source), "");
  }

  /** Returns whether nothing is said for a goal in the whole map. */
  boolean isUndeveloped(Claim claim) {
    return role(claim.id()) == Role.GOAL
        && !developed.contains(claim.id())
        && claim.citations().isEmpty();
  }
}
