package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentMap;
import org.argmap.model.Bearing;
import org.argmap.model.Claim;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.ElementId;
import org.argmap.model.Ids;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.SymmetricRelation;
import org.jspecify.annotations.Nullable;

/**
 * In which form each argument is written: with a sign below what it bears on, or as a
 * premise-conclusion structure; and which claims are written in pointed brackets, so that what
 * undercuts the arguments from them can stand below them.
 */
final class WritePlan {
  /** How an argument is written. */
  enum Form {
    /** With a sign: {@code + [premise]} below its target. */
    SIGN,
    /** As a premise-conclusion structure of its own. */
    STRUCTURE,
    /** As a step of a structure that has several. */
    STEP,
    /** In the front matter, as a whole. */
    FRONT,
    /** Not by itself: one undercut of a sketch says it together with others. */
    SAID
  }

  final ArgumentMap map;

  /** Whether the text is to be read as saying all: see {@link ArgmapData#EXACT}. */
  final boolean isExact;

  final boolean isStrict;
  private final Map<ArgumentId, Form> forms = new HashMap<>();
  private final Map<ArgumentId, Reconstruction> chains = new HashMap<>();
  private final Set<ClaimId> pointed = new HashSet<>();
  private final Set<ClaimId> inStructures = new HashSet<>();
  private final Set<ClaimId> inRelations = new HashSet<>();
  private final Set<ArgumentId> named = new HashSet<>();
  private final Set<String> signs = new HashSet<>();
  private final Set<RelationId> written = new HashSet<>();
  private final Set<ClaimId> homes = new HashSet<>();

  WritePlan(ArgumentMap map, boolean isStrict) {
    this.map = map;
    this.isStrict = isStrict;
    this.isExact = !saysAllByItself();
    chains();
    relations();
    arguments();
    point();
    shareUndercuts();
    homes();
  }

  // The questions

  Form form(Argument argument) {
    return forms.getOrDefault(argument.id(), Form.STRUCTURE);
  }

  /** The reconstruction whose steps are written as one structure with this one among them. */
  @Nullable Reconstruction chain(ArgumentId step) {
    return chains.get(step);
  }

  boolean isChain(Reconstruction reconstruction) {
    return !reconstruction.steps().isEmpty()
        && reconstruction.equals(chains.get(reconstruction.steps().get(0)));
  }

  /** The argument or reconstruction with a title that has this claim as its last conclusion. */
  @Nullable ElementId conclusionOf(ClaimId claim) {
    ElementId found = null;
    for (Argument argument : map.argumentsFor(claim)) {
      Reconstruction chain = chains.get(argument.id());
      String title = chain == null ? argument.title().orElse("") : chain.title();
      boolean isLast =
          chain == null || chain.steps().get(chain.steps().size() - 1).equals(argument.id());
      if (form(argument) != Form.SIGN
          && form(argument) != Form.FRONT
          && isLast
          && TextNames.canBeName(title, true)) {
        found = found == null ? chain == null ? argument.id() : chain.id() : found;
      }
    }
    return found;
  }

  /** Whether a claim is written in pointed brackets. */
  boolean isPointed(ClaimId claim) {
    return pointed.contains(claim);
  }

  /** Whether a structure needs a name, since something bears on it. */
  boolean isNamed(Argument argument) {
    return named.contains(argument.id());
  }

  /** Whether a relation is written with a sign. */
  boolean isWritten(Relation relation) {
    return written.contains(relation.id());
  }

  /** Whether an undercut stands for those of all arguments from a sketch. */
  boolean isShared(Argument undercut) {
    return shared.contains(undercut.id())
        && map.argumentsUsing(
                    map.argument((ArgumentId) undercut.target()).premises().get(0).claim())
                .size()
            > 1;
  }

  /** Whether an argument has a name below which a sign means it. */
  boolean hasHandle(Argument target) {
    return (form(target) == Form.STRUCTURE || form(target) == Form.STEP) && !isInner(target);
  }

  /** Whether an argument has no name, so that what undercuts it stands below its inference. */
  boolean isInner(Argument step) {
    if (form(step) == Form.STRUCTURE) {
      return !isExact && !named.contains(step.id()) && step.title().isEmpty();
    }
    Reconstruction chain = form(step) == Form.STEP ? chains.get(step.id()) : null;
    return chain != null && !chain.steps().get(chain.steps().size() - 1).equals(step.id());
  }

  /** Whether a claim has no name and one place at which it is used, so that it is defined there. */
  boolean hasHome(ClaimId claim) {
    return homes.contains(claim);
  }

  /** Whether the one place of such a claim is behind a sign, not in a structure. */
  boolean isAtHomeBehindSign(ClaimId claim) {
    return homes.contains(claim) && !inStructures.contains(claim);
  }

  private void homes() {
    Map<ClaimId, Integer> uses = new HashMap<>();
    for (Argument argument : map.arguments()) {
      Form form = form(argument);
      Reconstruction chain = chains.get(argument.id());
      if (form == Form.SIGN) {
        ClaimId premise = argument.premises().get(0).claim();
        uses.merge(premise, conclusionOf(premise) == null ? 1 : 0, Integer::sum);
      } else if (form == Form.STRUCTURE) {
        lines(List.of(argument), uses);
      } else if (chain != null && chain.steps().get(0).equals(argument.id())) {
        lines(chain.steps().stream().map(map::argument).toList(), uses);
      }
    }
    for (Relation relation : map.relations()) {
      if (written.contains(relation.id())) {
        uses.merge(((SymmetricRelation) relation).second(), 1, Integer::sum);
      }
    }
    uses.forEach(
        (claim, count) -> {
          if (count == 1 && canBeNameless(claim)) {
            homes.add(claim);
          }
        });
  }

  private void lines(List<Argument> steps, Map<ClaimId, Integer> uses) {
    for (StructureLines.Line line : StructureLines.of(steps)) {
      ClaimId claim = StructureText.claim(line);
      if (claim != null) {
        uses.merge(claim, 1, Integer::sum);
      }
    }
  }

  /** Whether a claim can stand without brackets, where it is mentioned once. */
  boolean canBeNameless(ClaimId id) {
    Claim claim = map.claim(id);
    if (claim.title().isPresent() || pointed.contains(id) || !VisibleText.areAll(claim.text())) {
      return false;
    }
    return isMade(id, claim.text());
  }

  /** Whether an id is what a reader makes of a text; of two with the same words one is longer. */
  boolean isMade(ElementId id, String text) {
    String made = Ids.fromText(text);
    String value = id.value();
    if (value.equals(made) || !value.startsWith(made)) {
      return value.equals(made);
    }
    String rest = value.substring(made.length());
    boolean isNumber = made.equals(text) && rest.matches("-[0-9]{1,9}");
    return (isNumber || rest.startsWith("-" + IdAllocator.hash(text)))
        && map.find(made).isPresent();
  }

  // Which mode

  private boolean saysAllByItself() {
    for (Claim claim : map.claims()) {
      if (claim.title().isEmpty()
          && (claim.text().isBlank()
              || !claim.id().value().startsWith(Ids.fromText(claim.text())))) {
        return false;
      }
    }
    for (Argument argument : map.arguments()) {
      if (argument.title().isEmpty()
          && !map.argumentsTargeting(argument.id()).isEmpty()
          && !isSketch(argument.premises().get(0).claim())) {
        return false;
      }
    }
    return true;
  }

  private boolean isSketch(ClaimId claim) {
    return ArgmapData.isTrue(map.claim(claim).attributes(), ArgdownAttributes.SKETCH);
  }

  // Structures of several steps

  private void chains() {
    for (Reconstruction one : map.reconstructions()) {
      if (canBeChain(one)) {
        for (ArgumentId step : one.steps()) {
          chains.put(step, one);
          forms.put(step, Form.STEP);
          structure(map.argument(step));
        }
      }
    }
  }

  private boolean canBeChain(Reconstruction one) {
    if (one.steps().size() < (isExact ? 2 : 1)
        || new HashSet<>(one.steps()).size() < one.steps().size()) {
      return false;
    }
    for (ArgumentId id : one.steps()) {
      Argument step = map.argument(id);
      if (chains.containsKey(id) || step.isOpposing() || !(step.target() instanceof ClaimId)) {
        return false;
      }
    }
    return true;
  }

  private void structure(Argument argument) {
    argument.premises().forEach(premise -> forbid(premise.claim()));
    if (argument.isSupporting() && argument.target() instanceof ClaimId claim) {
      forbid(claim);
    }
  }

  private void forbid(ClaimId claim) {
    inStructures.add(claim);
  }

  // Relations between claims

  private void relations() {
    for (Relation relation : map.relations()) {
      boolean hasSign =
          relation instanceof Contradiction || (isStrict && relation instanceof Contrariety);
      if (!hasSign) {
        continue;
      }
      SymmetricRelation between = (SymmetricRelation) relation;
      String there = between.first().value() + " " + between.second().value();
      String back = between.second().value() + " " + between.first().value();
      String kind = relation instanceof Contradiction ? "x " : "c ";
      if (!between.first().equals(between.second())
          && signs.add(kind + there)
          && signs.add(kind + back)) {
        written.add(relation.id());
        inRelations.add(between.first());
        inRelations.add(between.second());
      }
    }
  }

  // Arguments

  private void arguments() {
    for (Argument argument : map.arguments()) {
      if (forms.containsKey(argument.id())) {
        continue;
      }
      if (canHaveSign(argument)) {
        forms.put(argument.id(), Form.SIGN);
      } else {
        makeStructure(argument);
      }
    }
  }

  private boolean canHaveSign(Argument argument) {
    if (argument.premises().size() != 1
        || argument.title().isPresent()
        || argument.gist().isPresent()
        || ArgmapData.isTrue(argument.attributes(), ArgdownAttributes.STRUCTURE)
        || (argument.isSupporting()
            && argument.target() instanceof ClaimId
            && argument.scheme().isPresent())
        || argument.target() instanceof RelationId
        || argument.target().equals(argument.id())) {
      return false;
    }
    ClaimId premise = argument.premises().get(0).claim();
    boolean isUndercut = isUndercut(argument) || isUndercutOfClaim(argument);
    boolean isContrariety =
        isStrict
            && argument.isOpposing()
            && argument.target() instanceof ClaimId
            && !isUndercut
            && !isSketch(premise)
            && !isSketch((ClaimId) argument.target());
    if (isContrariety || premise.equals(argument.target())) {
      return false;
    }
    String sign = isUndercut ? "_" : argument.isSupporting() ? "+" : "-";
    String kind = argument.target() instanceof ClaimId ? "" : "a";
    return signs.add(sign + kind + " " + premise.value() + " " + argument.target().value());
  }

  static boolean isUndercut(Argument argument) {
    return argument.isOpposing()
        && argument.target() instanceof ArgumentId
        && argument.bearing() == Bearing.STEP;
  }

  static boolean isUndercutOfClaim(Argument argument) {
    return argument.isOpposing()
        && argument.target() instanceof ClaimId
        && ArgmapData.isTrue(argument.attributes(), ArgdownAttributes.UNDERCUT);
  }

  private void makeStructure(Argument argument) {
    forms.put(argument.id(), Form.STRUCTURE);
    structure(argument);
  }

  // Pointed brackets

  /**
   * Writes claims in pointed brackets where it lets undercuts be written with signs, and makes
   * structures of all other arguments on which something bears.
   */
  private void point() {
    Deque<Argument> borneOn = new ArrayDeque<>();
    for (Claim claim : map.claims()) {
      if (!isExact && isSketch(claim.id()) && canBePointed(claim.id())) {
        pointed.add(claim.id());
      }
    }
    for (Argument argument : map.arguments()) {
      if (!map.argumentsTargeting(argument.id()).isEmpty()) {
        borneOn.add(argument);
      }
    }
    while (!borneOn.isEmpty()) {
      Argument argument = borneOn.remove();
      if (form(argument) != Form.SIGN) {
        name(argument);
        continue;
      }
      ClaimId premise = argument.premises().get(0).claim();
      if (pointed.contains(premise)) {
        continue;
      }
      if (isExact
          && map.argumentsUsing(premise).size() == 1
          && canBePointed(premise)
          && onlyUndercutsWithSigns(argument)) {
        pointed.add(premise);
      } else {
        makeStructure(argument);
        name(argument);
        unpoint(argument, borneOn);
      }
    }
  }

  /** Names a structure, unless all that bears on it can stand below its inference. */
  private void name(Argument structure) {
    boolean canBeNameless =
        !isExact && structure.title().isEmpty() && onlyUndercutsWithSigns(structure);
    if (!canBeNameless) {
      named.add(structure.id());
    }
  }

  private boolean canBePointed(ClaimId claim) {
    return !inStructures.contains(claim)
        && !inRelations.contains(claim)
        && (isExact || map.claim(claim).title().isPresent());
  }

  private boolean onlyUndercutsWithSigns(Argument argument) {
    for (Argument one : map.argumentsTargeting(argument.id())) {
      if (!isUndercut(one) || form(one) != Form.SIGN) {
        return false;
      }
    }
    return true;
  }

  /** What a new structure has in it cannot be in pointed brackets any more. */
  private void unpoint(Argument structure, Deque<Argument> borneOn) {
    List<ClaimId> inside = new ArrayList<>();
    structure.premises().stream().map(Premise::claim).forEach(inside::add);
    if (structure.isSupporting() && structure.target() instanceof ClaimId claim) {
      inside.add(claim);
    }
    for (ClaimId claim : inside) {
      if (pointed.remove(claim)) {
        for (Argument from : map.argumentsUsing(claim)) {
          if (!map.argumentsTargeting(from.id()).isEmpty()) {
            borneOn.add(from);
          }
        }
      }
    }
    // An undercut that has become a structure has no sign below a pointed bracket.
    if (structure.target() instanceof ArgumentId target
        && form(map.argument(target)) == Form.SIGN) {
      ClaimId premise = map.argument(target).premises().get(0).claim();
      if (isExact && pointed.remove(premise)) {
        borneOn.add(map.argument(target));
      }
    }
  }

  private final Set<ArgumentId> shared = new HashSet<>();

  /** One undercut of a sketch means all arguments from it: together they have one sign. */
  private void shareUndercuts() {
    for (Claim claim : map.claims()) {
      if (pointed.contains(claim.id())) {
        shareUndercuts(claim.id());
      }
    }
    for (Argument argument : map.arguments()) {
      boolean lacksParent =
          form(argument) == Form.SIGN
              && argument.target() instanceof ArgumentId target
              && !hasHandle(map.argument(target))
              && !(isUndercut(argument) && isInner(map.argument(target)))
              && !shared.contains(argument.id());
      if (lacksParent) {
        forms.put(argument.id(), Form.FRONT);
      }
    }
  }

  private static boolean saysNothingOfItsOwn(Argument undercut) {
    Argument natural =
        OpposingArgument.builder(
                ArgumentId.of(
                    IdAllocator.ofArgument(undercut.premises(), false, undercut.target().value())),
                undercut.target(),
                List.of(Premise.of(undercut.premises().get(0).claim())))
            .build();
    return natural.equals(undercut);
  }

  private void shareUndercuts(ClaimId sketch) {
    List<Argument> outgoing = map.argumentsUsing(sketch);
    if (outgoing.isEmpty()) {
      return;
    }
    Map<ClaimId, List<Argument>> byPremise = new LinkedHashMap<>();
    for (Argument argument : outgoing) {
      for (Argument one : map.argumentsTargeting(argument.id())) {
        if (isUndercut(one) && form(one) == Form.SIGN) {
          byPremise
              .computeIfAbsent(one.premises().get(0).claim(), id -> new ArrayList<>())
              .add(one);
        }
      }
    }
    for (List<Argument> undercuts : byPremise.values()) {
      boolean isWhole =
          undercuts.size() == outgoing.size()
              && (undercuts.size() == 1
                  || undercuts.stream().allMatch(WritePlan::saysNothingOfItsOwn));
      for (int i = 0; isWhole && i < undercuts.size(); i++) {
        shared.add(undercuts.get(i).id());
        if (i > 0) {
          forms.put(undercuts.get(i).id(), Form.SAID);
        }
      }
    }
  }
}
