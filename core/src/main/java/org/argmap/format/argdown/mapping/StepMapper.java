package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.document.UnusedPremise;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.InferenceRules;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentId;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Ids;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Mapping of premise-conclusion structures: steps to arguments, structures to reconstructions. */
final class StepMapper {
  private final MappingContext context;
  private final ClaimMapper claims;
  private final ArgumentDraft[][] drafts;
  private final @Nullable ReconstructionId[] reconstructions;

  StepMapper(MappingContext context, ClaimMapper claims) {
    this.context = context;
    this.claims = claims;
    int count = context.document.arguments().size();
    this.drafts = new ArgumentDraft[count][];
    this.reconstructions = new ReconstructionId[count];
  }

  /** Makes a draft of every step, with the id that the text gives it. */
  void draft() {
    for (ArgdownArgument argument : context.document.arguments()) {
      List<ArgdownInference> inferences = argument.inferences();
      ArgumentDraft[] own = new ArgumentDraft[inferences.size()];
      for (int i = 0; i < own.length; i++) {
        own[i] = draft(argument, inferences.get(i));
      }
      drafts[argument.index()] = own;
    }
  }

  ArgumentDraft draft(ArgdownInference inference) {
    return drafts[inference.argument().index()][inference.index()];
  }

  /** The last step of a reconstructed argument; null if it has none. */
  @Nullable ArgumentDraft lastStep(ArgdownArgument argument) {
    ArgumentDraft[] own = drafts[argument.index()];
    return own.length == 0 ? null : own[own.length - 1];
  }

  /** Whether a structure is one argument and nothing more. */
  boolean isAlone(ArgdownArgument argument) {
    return argument.inferences().size() == 1
        && (context.isExact
            || argument.members().isEmpty()
            || ArgmapData.isNone(ArgmapData.in(argument.data()), ArgmapData.RECONSTRUCTION));
  }

  private ArgumentDraft draft(ArgdownArgument argument, ArgdownInference inference) {
    SourcePlace place = inference.place();
    ArgumentDraft draft = new ArgumentDraft(inference, place);
    Attributes words = ArgmapData.in(inference.data());
    draft.attributes = ArgmapData.without(inference.data(), ArgmapData.KEY, "uses", "from");
    draft.scheme = inference.rules().isEmpty() ? null : InferenceRules.joined(inference.rules());
    boolean isAlone = isAlone(argument);
    if (isAlone) {
      draft.tags = argument.tags();
      words = head(argument, draft, words);
    }
    if (isAlone || !context.isExact) {
      String text = argument.text();
      draft.gist = text.isEmpty() ? null : ClaimMapper.text(argument).text();
      boolean hasTitle = !argument.isUntitled() && !context.isId(argument.title());
      draft.title = hasTitle ? argument.title() : null;
    }
    String id = context.givenId(words, place);
    if (id == null && isAlone && !argument.isUntitled() && context.isId(argument.title())) {
      id = argument.title();
    }
    if (id != null) {
      context.ids.take(id);
      draft.id = ArgumentId.of(id);
      context.declare(draft.id);
    }
    draft.words = ArgmapData.without(words, ArgmapData.ID);
    premises(draft, inference);
    keepRules(draft, inference.rules());
    if (draft.scheme == null && isMarked(argument, inference)) {
      draft.attributes =
          ArgmapData.last(draft.attributes, ArgdownAttributes.STRUCTURE, AttributeValue.of(true));
    }
    unused(draft, inference);
    return draft;
  }

  /** Gives a step what the title of its structure has; returns the fields of both. */
  private Attributes head(ArgdownArgument argument, ArgumentDraft draft, Attributes words) {
    if (!argument.data().isEmpty()) {
      Attributes own = ArgmapData.without(argument.data(), ArgmapData.KEY);
      draft.attributes = draft.attributes.toBuilder().putAll(own).build();
    }
    Attributes ofHead = ArgmapData.ofElement(ArgmapData.in(argument.data()));
    return words.isEmpty() ? ofHead : ofHead.toBuilder().putAll(words).build();
  }

  /** Keeps the rules one by one where a comma in one of them makes the scheme ambiguous. */
  private static void keepRules(ArgumentDraft draft, List<String> rules) {
    if (draft.scheme != null && !InferenceRules.split(draft.scheme).equals(rules)) {
      AttributeValue all = AttributeValue.of(rules.stream().map(AttributeValue::of).toList());
      draft.attributes = ArgmapData.last(draft.attributes, ArgdownAttributes.RULES, all);
    }
  }

  /** Whether the step could as well be written with a sign, and is not. */
  private boolean isMarked(ArgdownArgument argument, ArgdownInference inference) {
    return !context.isExact
        && argument.members().isEmpty()
        && argument.inferences().size() == 1
        && inference.premises().size() == 1;
  }

  private void premises(ArgumentDraft draft, ArgdownInference inference) {
    for (StatementMember member : inference.premises()) {
      ClaimId claim = claims.claim(member.statement());
      if (claim != null) {
        draft.premises.add(
            premise(claim, ArgmapData.in(ArgmapData.in(member.data()), ArgmapData.PREMISE)));
      }
    }
  }

  /** The use of a claim as a premise, with the fields that the text gives for the use. */
  static Premise premise(ClaimId claim, Attributes words) {
    Premise premise = Premise.of(claim);
    if (words.isEmpty()) {
      return premise;
    }
    Premise inRole = words.text("role").map(premise::inRole).orElse(premise);
    return ArgmapData.isTrue(words, "implicit") ? inRole.asImplicit() : inRole;
  }

  /** Keeps the lines of a structure that no inference uses, and reports them. */
  private void unused(ArgumentDraft draft, ArgdownInference inference) {
    List<AttributeValue> lines = new ArrayList<>(0);
    for (UnusedPremise unused : inference.unused()) {
      ClaimId claim = claims.claim(unused.member().statement());
      if (claim != null) {
        lines.add(
            Attributes.builder()
                .put(ArgdownAttributes.CLAIM, claim.value())
                .put(ArgdownAttributes.LINE, AttributeValue.of((long) unused.line()))
                .build());
        report(unused, claim);
      }
    }
    if (!lines.isEmpty()) {
      draft.attributes =
          ArgmapData.last(draft.attributes, ArgdownAttributes.UNUSED, AttributeValue.of(lines));
    }
  }

  private void report(UnusedPremise unused, ClaimId claim) {
    SourcePlace place = unused.member().place();
    if (!context.parserFindings.isOwned(place, claim)) {
      context.finding(
          Finding.warning(
                  "argdown.unused-premise",
                  "No inference uses statement (%s) of this structure.".formatted(unused.line()))
              .element(claim)
              .place(place)
              .hint("Add its number to the list \"uses\" of an inference, or delete the line."));
    }
  }

  /** Reports a step from nothing, for which a blank claim stands in. */
  void reportMissingPremise(ArgumentDraft draft, ClaimId blank) {
    if (!context.parserFindings.isOwned(draft.place, blank)) {
      context.finding(
          Finding.warning(
                  "argdown.no-premise",
                  "This step has no premise; a blank, implicit claim stands in for one.")
              .element(blank)
              .place(draft.place)
              .hint("Write a premise before it, or name one under \"uses\"."));
    }
  }

  /** Sets what the steps bear on, when all drafts are there. */
  void aim() {
    for (ArgdownArgument argument : context.document.arguments()) {
      for (ArgdownInference inference : argument.inferences()) {
        aim(inference, draft(inference));
      }
    }
  }

  private void aim(ArgdownInference inference, ArgumentDraft draft) {
    ArgdownStatement conclusion = inference.conclusion().statement();
    ClaimId claim = claims.claim(conclusion);
    if (claim != null) {
      draft.target = claim;
      return;
    }
    ArgdownRelation relation = null;
    for (ArgdownRelation one : conclusion.relations()) {
      relation = relation == null && one.from() == conclusion ? one : relation;
    }
    draft.isSupporting = false;
    if (relation != null) {
      RelationMapper.aim(draft, relation.type(), relation.to(), claims, this);
    } else if (draft.words.get("target").isEmpty()) {
      context.finding(
          Finding.error(
                  "argdown.no-target",
                  "The conclusion %s stands for what the argument bears on, and nothing says what that is; it bears on itself here."
                      .formatted(Quoted.text(inference.conclusion().text())))
              .place(inference.conclusion().place())
              .hint("Write a relation below it, such as -> [Title]."));
    }
  }

  // Reconstructions

  /** Makes the ids of reconstructions, when those of their steps are made. */
  void identify(List<ArgdownArgument> arguments) {
    List<IdAllocator.Wish<ArgdownArgument>> wishes = new ArrayList<>();
    for (ArgdownArgument argument : arguments) {
      String title = argument.title();
      String id =
          context.givenId(ArgmapData.ofElement(ArgmapData.in(argument.data())), argument.place());
      if (id != null) {
        context.ids.take(id);
        put(argument, id);
      } else if (argument.isUntitled()) {
        ArgumentDraft last = lastStep(argument);
        String wanted = "steps-to-" + (last == null ? "nothing" : last.id().value());
        wishes.add(new IdAllocator.Wish<>(argument, wanted, wanted, 1));
      } else {
        String wanted = context.isId(title) ? title : Ids.fromText(title);
        wishes.add(new IdAllocator.Wish<>(argument, wanted, title, 0));
      }
    }
    context.ids.grant(wishes, this::put);
  }

  private void put(ArgdownArgument argument, String id) {
    ReconstructionId made = ReconstructionId.of(id);
    reconstructions[argument.index()] = made;
    context.declare(made);
  }

  @Nullable ReconstructionId reconstructionId(ArgdownArgument argument) {
    return reconstructions[argument.index()];
  }

  /** Makes the reconstruction that the steps of an argument form. */
  Reconstruction reconstruction(ArgdownArgument argument) {
    ReconstructionId id = reconstructionId(argument);
    if (id == null) {
      throw new IllegalArgumentException(argument + " is no reconstruction.");
    }
    List<ArgumentId> steps = new ArrayList<>();
    for (ArgdownInference inference : argument.inferences()) {
      steps.add(draft(inference).id());
    }
    String title = argument.title();
    boolean hasTitle = !argument.isUntitled() && !context.isId(title);
    OccurrenceText text = ClaimMapper.text(argument);
    Attributes attributes = ClaimMapper.attributes(argument.data(), text.markup(), false);
    Reconstruction.Builder made =
        Reconstruction.builder(id, hasTitle ? title : "")
            .steps(steps)
            .tags(argument.tags())
            .attributes(context.comments.addedTo(attributes, argument))
            .place(argument.place());
    if (!text.text().isEmpty()) {
      made.gist(text.text());
    }
    Attributes over =
        ArgmapData.without(ArgmapData.ofElement(ArgmapData.in(argument.data())), ArgmapData.ID);
    return context.completed(made.build(), over, argument.place());
  }
}
