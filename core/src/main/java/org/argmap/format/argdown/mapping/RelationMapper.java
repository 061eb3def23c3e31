package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownRelationType;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.RelationEnd;
import org.argmap.format.argdown.document.WrittenRelation;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
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

/**
 * Mapping of relations, which are written with signs, to arguments and to relations between claims.
 */
final class RelationMapper {
  /** One undercut of a sketch becomes one for each of the sketch's arguments; not without end. */
  private static final int MOST_FOR_ONE = 1_000;

  /** As many arguments may come of undercuts of sketches in a document, however small it is. */
  private static final int LEAST_FOR_ALL = 10_000;

  /** And as many for each part of the document. */
  private static final long MOST_FOR_PART = 10;

  private final MappingContext context;
  private final ClaimMapper claims;
  private final StepMapper steps;

  /** The relations that are written and mean something, in order. */
  private final List<ArgdownRelation> met = new ArrayList<>();

  /** By the numbers of relations: where each is first written. */
  private final @Nullable WrittenRelation[] firstWritten;

  private final @Nullable List<ArgumentDraft>[] drafts;
  private final @Nullable RelationId[] ids;
  private final boolean[] isOpen;

  /** How many arguments may still come of undercuts of sketches, beside one for each undercut. */
  private long undercutsLeft;

  private boolean hasReportedUndercuts;

  /** By the numbers of arguments: the relations that an undercut of the sketch is aimed at. */
  private final @Nullable List<ArgdownRelation>[] outgoing;

  @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no generic arrays
  RelationMapper(MappingContext context, ClaimMapper claims, StepMapper steps) {
    this.context = context;
    this.claims = claims;
    this.steps = steps;
    int count = context.document.relations().size();
    this.firstWritten = new WrittenRelation[count];
    this.drafts = new List[count];
    this.ids = new RelationId[count];
    this.isOpen = new boolean[count];
    this.outgoing = new List[context.document.arguments().size()];
    this.undercutsLeft = Math.max(LEAST_FOR_ALL, MOST_FOR_PART * context.document.written().size());
  }

  /** Returns the relation if it is written for the first time, and means something; else null. */
  @Nullable ArgdownRelation meet(WrittenRelation written) {
    ArgdownRelation relation = written.relation().orElse(null);
    if (relation == null || firstWritten[relation.index()] != null) {
      return null;
    }
    firstWritten[relation.index()] = written;
    boolean isOfStandIn =
        relation.from() instanceof ArgdownStatement from && ClaimMapper.isStandIn(from);
    if (isOfStandIn || claims.claim(relation.from()) == null) {
      return null;
    }
    met.add(relation);
    return relation;
  }

  /** The fields beside the element behind the sign. */
  private Attributes words(ArgdownRelation relation) {
    WrittenRelation written = firstWritten[relation.index()];
    return written == null ? Attributes.empty() : ArgmapData.in(written.child().data());
  }

  // Relations between claims

  /** Whether a relation is no argument. */
  boolean isBetweenClaims(ArgdownRelation relation) {
    return switch (relation.type()) {
      case CONTRADICTORY -> !isSketch(relation.from()) && !isSketch(relation.to());
      case ATTACK, CONTRARY ->
          context.isStrict
              && relation.from() instanceof ArgdownStatement
              && relation.to() instanceof ArgdownStatement;
      case SUPPORT, ENTAILS, UNDERCUT -> false;
    };
  }

  private static boolean isSketch(RelationEnd end) {
    return end instanceof ArgdownArgument argument && !argument.isReconstructed();
  }

  /** Makes the id of a relation between claims; null if one of its ends is none. */
  @Nullable RelationId identify(ArgdownRelation relation) {
    ClaimId first = claims.claim(relation.from());
    ClaimId second = claims.claim(relation.to());
    if (first == null || second == null) {
      return null;
    }
    Attributes own = ArgmapData.in(words(relation), ArgmapData.RELATION);
    String id = context.givenId(own, relation.place());
    if (id == null) {
      String verb =
          relation.type() == ArgdownRelationType.CONTRADICTORY ? "contradicts" : "is-contrary-to";
      id = context.ids.like(IdAllocator.ofRelation(first.value(), verb, second.value()));
    } else {
      context.ids.take(id);
    }
    RelationId named = RelationId.of(id);
    context.declare(named);
    ids[relation.index()] = named;
    return named;
  }

  /** Makes the relation between claims; null if one of its ends is none. */
  @Nullable Relation between(ArgdownRelation relation) {
    RelationId id = ids[relation.index()];
    ClaimId first = claims.claim(relation.from());
    ClaimId second = claims.claim(relation.to());
    if (id == null || first == null || second == null) {
      return null;
    }
    Attributes attributes = context.comments.addedTo(Attributes.empty(), relation);
    Relation made =
        relation.type() == ArgdownRelationType.CONTRADICTORY
            ? Contradiction.builder(id, first, second)
                .attributes(attributes)
                .place(relation.place())
                .build()
            : Contrariety.builder(id, first, second)
                .attributes(attributes)
                .place(relation.place())
                .build();
    Attributes own = ArgmapData.in(words(relation), ArgmapData.RELATION);
    return context.completed(made, ArgmapData.without(own, ArgmapData.ID), relation.place());
  }

  // Arguments

  /** Sets what an argument bears on that is written as a relation. */
  static void aim(
      ArgumentDraft draft,
      ArgdownRelationType type,
      RelationEnd to,
      ClaimMapper claims,
      StepMapper steps) {
    draft.isSupporting = type == ArgdownRelationType.SUPPORT || type == ArgdownRelationType.ENTAILS;
    boolean isUndercut = type == ArgdownRelationType.UNDERCUT;
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

  /** Makes the drafts of all arguments among the relations, each when its target is made. */
  void draft() {
    for (ArgdownRelation relation : met) {
      if (!isBetweenClaims(relation)) {
        draftWithTargets(relation);
      }
    }
  }

  List<ArgumentDraft> drafts(ArgdownRelation relation) {
    List<ArgumentDraft> made = drafts[relation.index()];
    return made == null ? List.of() : made;
  }

  /** Undercuts of undercuts of sketches may be chained as long as a text is: no recursion. */
  private void draftWithTargets(ArgdownRelation start) {
    if (drafts[start.index()] != null) {
      return;
    }
    if (undercutArguments(start).isEmpty()) {
      drafts[start.index()] = made(start);
      return;
    }
    List<ArgdownRelation> stack = new ArrayList<>();
    stack.add(start);
    while (!stack.isEmpty()) {
      ArgdownRelation relation = stack.get(stack.size() - 1);
      if (drafts[relation.index()] != null) {
        stack.remove(stack.size() - 1);
      } else if (!isOpen[relation.index()]) {
        isOpen[relation.index()] = true;
        for (ArgdownRelation target : undercutArguments(relation)) {
          if (drafts[target.index()] == null && !isOpen[target.index()]) {
            stack.add(target);
          }
        }
      } else {
        drafts[relation.index()] = made(relation);
        stack.remove(stack.size() - 1);
      }
    }
  }

  /** The relations that a sketch has to other elements, if it is undercut: those are arguments. */
  private List<ArgdownRelation> undercutArguments(ArgdownRelation relation) {
    if (relation.type() != ArgdownRelationType.UNDERCUT
        || !(relation.to() instanceof ArgdownArgument sketch)
        || sketch.isReconstructed()) {
      return List.of();
    }
    List<ArgdownRelation> known = outgoing[sketch.index()];
    if (known == null) {
      known = new ArrayList<>();
      for (ArgdownRelation one : sketch.relations()) {
        boolean isArgument =
            one.from() == sketch && !isBetweenClaims(one) && firstWritten[one.index()] != null;
        if (isArgument && known.size() <= MOST_FOR_ONE) {
          known.add(one);
        }
      }
      outgoing[sketch.index()] = known;
    }
    return known;
  }

  private List<ArgumentDraft> made(ArgdownRelation relation) {
    List<ArgumentDraft> targets = undercutDrafts(relation);
    if (targets.isEmpty()) {
      return relation.type() == ArgdownRelationType.CONTRADICTORY
          ? attacks(relation)
          : draft(relation, relation.type(), relation.from(), relation.to());
    }
    List<ArgumentDraft> all = new ArrayList<>();
    for (ArgumentDraft target : targets) {
      ArgumentDraft draft = draft(relation, relation.from());
      draft.isSupporting = false;
      draft.targetDraft = target;
      all.add(draft);
    }
    return all;
  }

  /** The arguments from an undercut sketch, as many as may be undercut; reports it if not all. */
  private List<ArgumentDraft> undercutDrafts(ArgdownRelation relation) {
    List<ArgumentDraft> targets = new ArrayList<>();
    int most = (int) Math.max(1, Math.min(MOST_FOR_ONE, undercutsLeft));
    for (ArgdownRelation target : undercutArguments(relation)) {
      for (ArgumentDraft draft : drafts(target)) {
        if (targets.size() == most) {
          reportManyUndercuts(relation, most);
          undercutsLeft -= most;
          return targets;
        }
        targets.add(draft);
      }
    }
    undercutsLeft -= targets.size();
    return targets;
  }

  private void reportManyUndercuts(ArgdownRelation relation, int most) {
    if (hasReportedUndercuts) {
      return;
    }
    hasReportedUndercuts = true;
    context.finding(
        Finding.warning(
                "argdown.many-undercuts",
                "This undercuts a sketch from which many arguments come; only the first %s are undercut, and fewer than all by later undercuts of this kind."
                    .formatted(most))
            .place(relation.place())
            .hint(
                "Undercut a reconstructed argument, or a sketch from which fewer arguments come."));
  }

  /** A contradiction of which an end is an argument: that argument attacks the other end. */
  private List<ArgumentDraft> attacks(ArgdownRelation relation) {
    List<ArgumentDraft> all = new ArrayList<>();
    if (isSketch(relation.from())) {
      all.addAll(draft(relation, ArgdownRelationType.ATTACK, relation.from(), relation.to()));
    }
    if (isSketch(relation.to()) && relation.from() != relation.to()) {
      all.addAll(draft(relation, ArgdownRelationType.ATTACK, relation.to(), relation.from()));
    }
    return all;
  }

  private List<ArgumentDraft> draft(
      ArgdownRelation relation, ArgdownRelationType type, RelationEnd from, RelationEnd to) {
    ArgumentDraft draft = draft(relation, from);
    aim(draft, type, to, claims, steps);
    return draft.target == null && draft.targetDraft == null ? List.of() : List.of(draft);
  }

  private ArgumentDraft draft(ArgdownRelation relation, RelationEnd from) {
    ArgumentDraft draft = new ArgumentDraft(relation, relation.place());
    Attributes said = words(relation);
    ClaimId claim = claims.claim(from);
    if (claim != null) {
      draft.premises.add(StepMapper.premise(claim, ArgmapData.in(said, ArgmapData.PREMISE)));
    }
    if (said.isEmpty()) {
      return draft;
    }
    Attributes own = ArgmapData.in(said, ArgmapData.ARGUMENT);
    String given = context.givenId(own, relation.place());
    draft.words = ArgmapData.without(own, ArgmapData.ID);
    if (given != null) {
      context.ids.take(given);
      draft.id = ArgumentId.of(given);
      context.declare(draft.id);
    }
    return draft;
  }

  /** Reports an undercut of something that has no step. */
  void reportUndercutOfClaim(ArgdownRelation relation, ArgumentDraft draft) {
    if (relation.type() == ArgdownRelationType.UNDERCUT && draft.target != null) {
      context.finding(
          Finding.note(
                  "argdown.undercut-of-claim",
                  "%s is undercut, and no step of reasoning from it is written; the argument opposes its text."
                      .formatted(Quoted.text(relation.to().toString())))
              .element(draft.id())
              .place(relation.place())
              .hint("Write what it supports or opposes, or its premises and conclusion."));
    }
  }
}
