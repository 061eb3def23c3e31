package org.argmap.format.argdown.writing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
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
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.argmap.model.SymmetricRelation;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/**
 * The notation chosen for each argument: with a sign below its target, or as a premise-conclusion
 * structure; and the claims that are written in pointed brackets, so that undercuts of the
 * arguments from them can stand below them.
 */
final class NotationPlan {
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
  private final Set<ArgumentId> shared = new HashSet<>();
  private final Map<ArgumentId, List<Argument>> groups = new HashMap<>();
  private final Set<String> signs = new HashSet<>();
  private final Set<RelationId> written = new HashSet<>();
  private final Map<ClaimId, List<Argument>> withUnused = new HashMap<>();
  private final Set<ArgumentId> withUnusedLines = new HashSet<>();
  private final Map<ElementId, WrittenStructure> structures = new HashMap<>();
  private final Map<ClaimId, Boolean> nameless = new HashMap<>();
  private final Map<ClaimId, Optional<ElementId>> conclusions = new HashMap<>();

  /** The settings among the attributes of the map. */
  final SettingsInMap settings;

  /** Whether headings make the sections; else a setting of the document does. */
  final boolean hasHeadings;

  NotationPlan(ArgumentMap map, boolean isStrict) {
    this.map = map;
    this.isStrict = isStrict;
    this.settings = new SettingsInMap(map);
    this.isExact = ExactNotation.isNeeded(map);
    this.hasHeadings = !settings.makeSections();
    chains();
    relations();
    arguments();
    point();
    shareUndercuts();
    for (Argument argument : map.arguments()) {
      if (form(argument) == Form.STRUCTURE || form(argument) == Form.STEP) {
        unused(argument);
      }
    }
  }

  private void unused(Argument argument) {
    List<UnusedPremises.Unused> lines = UnusedPremises.of(argument, map);
    if (!lines.isEmpty() && structure(argument).lines().hasUnused(argument.id())) {
      withUnusedLines.add(argument.id());
      for (UnusedPremises.Unused line : lines) {
        withUnused.computeIfAbsent(line.claim(), id -> new ArrayList<>()).add(argument);
      }
    }
  }

  /** Whether all unused premises that a step keeps stand on their lines in its structure. */
  boolean hasUnused(Argument step) {
    return withUnusedLines.contains(step.id());
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
    return conclusions.computeIfAbsent(claim, this::findConclusionOf).orElse(null);
  }

  private Optional<ElementId> findConclusionOf(ClaimId claim) {
    for (Argument argument : map.argumentsFor(claim)) {
      Reconstruction chain = chains.get(argument.id());
      String title = chain == null ? argument.title().orElse("") : chain.title();
      boolean isLast =
          chain == null || chain.steps().get(chain.steps().size() - 1).equals(argument.id());
      if ((form(argument) == Form.STRUCTURE || form(argument) == Form.STEP)
          && isLast
          && BracketTitles.canBeName(title, true)) {
        return Optional.of(chain == null ? argument.id() : chain.id());
      }
    }
    return Optional.empty();
  }

  /** Returns the steps that are written as one structure with an argument among them. */
  List<Argument> steps(Argument argument) {
    return structure(argument).steps();
  }

  /** Returns the structure that has an argument as its only step, or among its steps. */
  WrittenStructure structure(Argument argument) {
    Reconstruction chain = form(argument) == Form.STEP ? chains.get(argument.id()) : null;
    ElementId id = chain == null ? argument.id() : chain.id();
    return structures.computeIfAbsent(
        id,
        key ->
            new WrittenStructure(
                chain == null
                    ? List.of(argument)
                    : chain.steps().stream().map(map::argument).toList(),
                map));
  }

  /** What an argument with a sign is written below. */
  Target parent(Argument argument) {
    if (argument.target() instanceof ArgumentId id) {
      Argument target = map.argument(id);
      return hasHandle(target) || isInner(target) ? id : target.premises().get(0).claim();
    }
    return argument.target();
  }

  /** Whether an argument has a place of its own below the front matter. */
  boolean isInBody(Argument argument) {
    return form(argument) != Form.FRONT && form(argument) != Form.SAID;
  }

  /** Returns those tags that can stay in texts: none, if a setting takes them out. */
  List<String> tagsInTexts(List<String> tags) {
    return settings.removeTagsFromText() ? List.of() : tags;
  }

  /** Whether the definition of a claim has no text, and is read as a mere reference. */
  boolean isBlank(ClaimId claim) {
    return map.claim(claim).text().isEmpty();
  }

  /** Returns the arguments whose structures have a line with a claim that is no conclusion. */
  List<Argument> usesOf(ClaimId claim) {
    List<Argument> unused = withUnused.getOrDefault(claim, List.of());
    if (unused.isEmpty()) {
      return map.argumentsUsing(claim);
    }
    List<Argument> all = new ArrayList<>(unused);
    all.addAll(map.argumentsUsing(claim));
    return all;
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

  /** Whether a claim can stand without brackets, where it is mentioned once. */
  boolean canBeNameless(ClaimId id) {
    return !pointed.contains(id) && nameless.computeIfAbsent(id, this::hasOwnId);
  }

  private boolean hasOwnId(ClaimId id) {
    Claim claim = map.claim(id);
    return claim.title().isEmpty()
        && VisibleText.areAll(claim.text())
        && ExpectedIds.canBeMadeOf(claim.text(), id);
  }

  private boolean isSketch(ClaimId claim) {
    return ExactNotation.isSketch(claim, map);
  }

  // Structures of several steps

  private void chains() {
    for (Reconstruction one : map.reconstructions()) {
      if (canBeChain(one)) {
        for (ArgumentId step : one.steps()) {
          chains.put(step, one);
          forms.put(step, Form.STEP);
          forbidEnds(map.argument(step));
        }
      }
    }
  }

  private boolean canBeChain(Reconstruction one) {
    if (one.steps().size() < (isExact ? 2 : 1)
        || (one.steps().size() > 1 && settings.explodeArguments())
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

  private void forbidEnds(Argument argument) {
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
    if (isContrariety) {
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
    forbidEnds(argument);
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

  /** One undercut of a sketch means all arguments from it: together they have one sign. */
  private void shareUndercuts() {
    for (Claim claim : map.claims()) {
      if (pointed.contains(claim.id())) {
        for (List<Argument> group : SharedUndercuts.of(claim.id(), this)) {
          group.forEach(undercut -> shared.add(undercut.id()));
          groups.put(group.get(0).id(), group);
          group.stream().skip(1).forEach(undercut -> forms.put(undercut.id(), Form.SAID));
        }
      }
    }
    RedundantAttacks redundant = new RedundantAttacks(this);
    for (Argument argument : map.arguments()) {
      boolean lacksParent =
          form(argument) == Form.SIGN
              && argument.target() instanceof ArgumentId target
              && !hasHandle(map.argument(target))
              && !(isUndercut(argument) && isInner(map.argument(target)))
              && !shared.contains(argument.id());
      if (lacksParent || redundant.has(argument)) {
        forms.put(argument.id(), Form.FRONT);
      }
    }
  }

  /** The arguments that a sign makes: one, or all undercuts of the arguments from a sketch. */
  List<Argument> madeBy(Argument sign) {
    return groups.getOrDefault(sign.id(), List.of(sign));
  }
}
