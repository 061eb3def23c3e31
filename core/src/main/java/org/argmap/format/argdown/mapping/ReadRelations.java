package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownMember;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownRelationType;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.syntax.RelationNode;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentId;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.Contradiction;
import org.argmap.model.Contrariety;
import org.argmap.model.Finding;
import org.argmap.model.Relation;
import org.argmap.model.RelationId;
import org.jspecify.annotations.Nullable;

/** Makes arguments, and relations between claims, of what is written with signs. */
final class ReadRelations {
  /** One undercut of a sketch becomes one for each of the sketch's arguments; not without end. */
  private static final int MOST_FOR_ONE = 1_000;

  private final Reading reading;
  private final ReadClaims claims;
  private final ReadSteps steps;
  private final IdentityHashMap<ArgdownRelation, List<ArgumentDraft>> drafts =
      new IdentityHashMap<>();
  private final IdentityHashMap<ArgdownRelation, Attributes> words = new IdentityHashMap<>();
  private final IdentityHashMap<ArgdownRelation, RelationNode> firstNodes = new IdentityHashMap<>();

  ReadRelations(Reading reading, ReadClaims claims, ReadSteps steps) {
    this.reading = reading;
    this.claims = claims;
    this.steps = steps;
  }

  /** Meets a relation where it is written; whether it is the first time, and it means something. */
  @Nullable ArgdownRelation meet(RelationNode node) {
    ArgdownRelation relation = reading.occurrences.relation(node);
    if (relation == null || firstNodes.putIfAbsent(relation, node) != null) {
      return null;
    }
    boolean isOfStandIn =
        relation.from() instanceof ArgdownStatement from && ReadClaims.isStandIn(from);
    if (isOfStandIn || claims.claim(relation.from()) == null) {
      return null;
    }
    ArgdownMember child = reading.occurrences.member(node.child());
    Attributes said = child == null ? Attributes.empty() : ArgmapData.in(child.data());
    if (!said.isEmpty()) {
      words.put(relation, said);
    }
    return relation;
  }

  /** Whether a relation is no argument. */
  boolean isBetweenClaims(ArgdownRelation relation) {
    ArgdownRelationType type = relation.type();
    return type == ArgdownRelationType.CONTRADICTORY
        || (reading.isStrict
            && (type == ArgdownRelationType.ATTACK || type == ArgdownRelationType.CONTRARY)
            && relation.from() instanceof ArgdownStatement
            && relation.to() instanceof ArgdownStatement);
  }

  /** Makes the relation between claims; null if one of them is none. */
  @Nullable Relation between(ArgdownRelation relation) {
    ClaimId first = claims.claim(relation.from());
    ClaimId second = claims.claim(relation.to());
    if (first == null || second == null) {
      return null;
    }
    Attributes said = words.getOrDefault(relation, Attributes.empty());
    Attributes own = ArgmapData.in(said, ArgmapData.RELATION);
    boolean contradicts = relation.type() == ArgdownRelationType.CONTRADICTORY;
    String given = reading.givenId(own, relation.place());
    String id =
        given != null
            ? given
            : reading.ids.like(
                IdAllocator.ofRelation(
                    first.value(), contradicts ? "contradicts" : "is-contrary-to", second.value()));
    reading.ids.take(id);
    RelationId named = RelationId.of(id);
    reading.fields.declare(named);
    return contradicts
        ? Contradiction.builder(named, first, second).place(relation.place()).build()
        : Contrariety.builder(named, first, second).place(relation.place()).build();
  }

  /** What the text says of a relation between claims in fields. */
  Attributes wordsOf(ArgdownRelation relation) {
    Attributes said = words.getOrDefault(relation, Attributes.empty());
    return ArgmapData.without(ArgmapData.in(said, ArgmapData.RELATION), ArgmapData.ID);
  }

  /** Says what an argument bears on that is written as a relation. */
  static void aim(
      ArgumentDraft draft, ArgdownRelation relation, ReadClaims claims, ReadSteps steps) {
    RelationEnd to = relation.to();
    draft.isSupporting =
        relation.type() == ArgdownRelationType.SUPPORT
            || relation.type() == ArgdownRelationType.ENTAILS;
    boolean isUndercut = relation.type() == ArgdownRelationType.UNDERCUT;
    if (to instanceof ArgdownInference inference) {
      draft.targetDraft = steps.draft(inference);
    } else if (to instanceof ArgdownArgument argument && argument.isReconstructed()) {
      draft.targetDraft = steps.lastStep(argument);
      draft.bearing = isUndercut ? Bearing.STEP : Bearing.WHOLE;
    } else {
      draft.target = claims.claim(to);
      if (isUndercut) {
        draft.attributes =
            draft.attributes.toBuilder()
                .put(ArgdownAttributes.UNDERCUT, AttributeValue.of(true))
                .build();
      }
    }
  }

  /** Makes the drafts of all arguments among the relations, each when what it bears on is made. */
  void draft(List<ArgdownRelation> met) {
    for (ArgdownRelation relation : met) {
      draftWithTargets(relation);
    }
  }

  List<ArgumentDraft> drafts(ArgdownRelation relation) {
    return drafts.getOrDefault(relation, List.of());
  }

  /** Undercuts of undercuts of sketches may be chained as long as a text is: no recursion. */
  private void draftWithTargets(ArgdownRelation start) {
    if (undercutArguments(start).isEmpty()) {
      drafts.computeIfAbsent(start, this::made);
      return;
    }
    List<ArgdownRelation> stack = new ArrayList<>();
    Set<ArgdownRelation> open = Collections.newSetFromMap(new IdentityHashMap<>());
    stack.add(start);
    while (!stack.isEmpty()) {
      ArgdownRelation relation = stack.get(stack.size() - 1);
      if (drafts.containsKey(relation)) {
        stack.remove(stack.size() - 1);
      } else if (open.add(relation)) {
        for (ArgdownRelation target : undercutArguments(relation)) {
          if (!drafts.containsKey(target) && !open.contains(target)) {
            stack.add(target);
          }
        }
      } else {
        drafts.put(relation, made(relation));
        stack.remove(stack.size() - 1);
      }
    }
  }

  /** What a sketch that is undercut says: the relations that are arguments and come from it. */
  private List<ArgdownRelation> undercutArguments(ArgdownRelation relation) {
    if (relation.type() != ArgdownRelationType.UNDERCUT
        || !(relation.to() instanceof ArgdownArgument sketch)
        || sketch.isReconstructed()) {
      return List.of();
    }
    List<ArgdownRelation> outgoing = new ArrayList<>();
    for (ArgdownRelation one : sketch.relations()) {
      if (one.from().equals(sketch) && !isBetweenClaims(one) && firstNodes.containsKey(one)) {
        outgoing.add(one);
      }
    }
    return outgoing;
  }

  private List<ArgumentDraft> made(ArgdownRelation relation) {
    List<ArgumentDraft> targets = new ArrayList<>();
    for (ArgdownRelation target : undercutArguments(relation)) {
      targets.addAll(drafts(target));
    }
    if (targets.size() > MOST_FOR_ONE) {
      reading.finding(
          Finding.warning(
                  "argdown.many-undercuts",
                  "This undercuts a sketch from which %d arguments come; only the first %d are undercut."
                      .formatted(targets.size(), MOST_FOR_ONE))
              .place(relation.place()));
      targets = targets.subList(0, MOST_FOR_ONE);
    }
    if (targets.isEmpty()) {
      ArgumentDraft draft = draft(relation);
      aim(draft, relation, claims, steps);
      return draft.target == null && draft.targetDraft == null ? List.of() : List.of(draft);
    }
    List<ArgumentDraft> all = new ArrayList<>();
    for (ArgumentDraft target : targets) {
      ArgumentDraft draft = draft(relation);
      draft.isSupporting = false;
      draft.targetDraft = target;
      all.add(draft);
    }
    return all;
  }

  private ArgumentDraft draft(ArgdownRelation relation) {
    ArgumentDraft draft = new ArgumentDraft(relation.place());
    Attributes said = words.getOrDefault(relation, Attributes.empty());
    ClaimId claim = claims.claim(relation.from());
    if (claim != null) {
      draft.premises.add(ReadSteps.premise(claim, ArgmapData.in(said, ArgmapData.PREMISE)));
    }
    Attributes own = ArgmapData.in(said, ArgmapData.ARGUMENT);
    String given = reading.givenId(own, relation.place());
    draft.words = ArgmapData.without(own, ArgmapData.ID);
    if (given != null) {
      reading.ids.take(given);
      draft.id = ArgumentId.of(given);
      reading.fields.declare(draft.id);
    }
    return draft;
  }

  /** Reports an undercut of something that has no step. */
  void reportUndercutOfClaim(ArgdownRelation relation, ArgumentDraft draft) {
    if (relation.type() == ArgdownRelationType.UNDERCUT && draft.target != null) {
      reading.finding(
          Finding.note(
                  "argdown.undercut-of-claim",
                  "%s is undercut, and no step of reasoning from it is written; the argument opposes its text."
                      .formatted(Quoted.text(relation.to().toString())))
              .place(relation.place())
              .hint("Write what it supports or opposes, or its premises and conclusion."));
    }
  }
}
