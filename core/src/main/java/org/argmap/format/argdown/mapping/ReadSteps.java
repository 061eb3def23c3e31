package org.argmap.format.argdown.mapping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.argmap.format.argdown.document.ArgdownArgument;
import org.argmap.format.argdown.document.ArgdownInference;
import org.argmap.format.argdown.document.ArgdownRelation;
import org.argmap.format.argdown.document.ArgdownStatement;
import org.argmap.format.argdown.document.StatementMember;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.InferenceRules;
import org.argmap.internal.text.Quoted;
import org.argmap.model.ArgumentId;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Finding;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.SourcePlace;
import org.jspecify.annotations.Nullable;

/** Makes arguments of the steps of premise-conclusion structures. */
final class ReadSteps {
  private final Reading reading;
  private final ReadClaims claims;
  private final IdentityHashMap<ArgdownInference, ArgumentDraft> drafts = new IdentityHashMap<>();

  ReadSteps(Reading reading, ReadClaims claims) {
    this.reading = reading;
    this.claims = claims;
  }

  /** Makes a draft of every step, with the id that the text gives it. */
  void draft() {
    for (ArgdownArgument argument : reading.document.arguments()) {
      for (ArgdownInference inference : argument.inferences()) {
        drafts.put(inference, draft(argument, inference));
      }
    }
  }

  @Nullable ArgumentDraft draft(ArgdownInference inference) {
    return drafts.get(inference);
  }

  /** The last step of a reconstructed argument. */
  @Nullable ArgumentDraft lastStep(ArgdownArgument argument) {
    List<ArgdownInference> steps = argument.inferences();
    return steps.isEmpty() ? null : drafts.get(steps.get(steps.size() - 1));
  }

  /** Whether a structure is one argument and nothing more. */
  boolean isAlone(ArgdownArgument argument) {
    return argument.inferences().size() == 1
        && (reading.isExact
            || argument.members().isEmpty()
            || ArgmapData.isNone(ArgmapData.in(argument.data()), ArgmapData.RECONSTRUCTION));
  }

  private ArgumentDraft draft(ArgdownArgument argument, ArgdownInference inference) {
    SourcePlace place = inference.place();
    ArgumentDraft draft = new ArgumentDraft(place);
    Attributes words = ArgmapData.in(inference.data());
    draft.attributes = ArgmapData.without(inference.data(), ArgmapData.KEY, "uses", "from");
    draft.scheme = inference.rules().isEmpty() ? null : InferenceRules.joined(inference.rules());
    boolean isAlone = isAlone(argument);
    if (isAlone) {
      draft.tags = argument.tags();
      Attributes own = ArgmapData.without(argument.data(), ArgmapData.KEY);
      draft.attributes = draft.attributes.toBuilder().putAll(own).build();
      Attributes ofHead = ArgmapData.ofElement(ArgmapData.in(argument.data()));
      words = words.isEmpty() ? ofHead : ofHead.toBuilder().putAll(words).build();
    }
    if (isAlone || !reading.isExact) {
      String text = argument.text();
      draft.gist = text.isEmpty() ? null : ReadClaims.text(argument).text();
      boolean hasTitle = !argument.isUntitled() && !reading.isId(argument.title());
      draft.title = hasTitle ? argument.title() : null;
    }
    String id = reading.givenId(words, place);
    if (id == null && isAlone && !argument.isUntitled() && reading.isId(argument.title())) {
      id = argument.title();
    }
    if (id != null) {
      reading.ids.take(id);
      draft.id = ArgumentId.of(id);
      reading.fields.declare(draft.id);
    }
    draft.words = ArgmapData.without(words, ArgmapData.ID);
    premises(draft, inference);
    keepRules(draft, inference.rules());
    if (draft.scheme == null && isMarked(argument, inference)) {
      draft.attributes =
          ArgmapData.last(draft.attributes, ArgdownAttributes.STRUCTURE, AttributeValue.of(true));
    }
    return draft;
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
    return !reading.isExact
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

  /** The use of a claim as a premise, with what the text says of the use. */
  static Premise premise(ClaimId claim, Attributes words) {
    Premise premise = Premise.of(claim);
    if (words.isEmpty()) {
      return premise;
    }
    Premise inRole = words.text("role").map(premise::inRole).orElse(premise);
    return ArgmapData.isTrue(words, "implicit") ? inRole.asImplicit() : inRole;
  }

  /** Sets what the steps bear on, when all drafts are there. */
  void aim() {
    drafts.forEach(this::aim);
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
      relation = relation == null && one.from().equals(conclusion) ? one : relation;
    }
    draft.isSupporting = false;
    if (relation != null) {
      ReadRelations.aim(draft, relation, claims, this);
    } else if (draft.words.get("target").isEmpty()) {
      reading.finding(
          Finding.error(
                  "argdown.no-target",
                  "The conclusion %s stands for what the argument bears on, and nothing says what that is; it bears on itself here."
                      .formatted(Quoted.text(inference.conclusion().text())))
              .place(inference.conclusion().place())
              .hint("Write a relation below it, such as -> [Title]."));
    }
  }

  /** Makes the reconstruction that the steps of an argument form; null if they form none. */
  @Nullable Reconstruction reconstruction(ArgdownArgument argument) {
    if (isAlone(argument)) {
      return null;
    }
    List<ArgumentId> steps = new ArrayList<>();
    for (ArgdownInference inference : argument.inferences()) {
      ArgumentDraft draft = drafts.get(inference);
      if (draft != null && draft.id != null) {
        steps.add(draft.id);
      }
    }
    Attributes words = ArgmapData.ofElement(ArgmapData.in(argument.data()));
    String title = argument.title();
    boolean hasTitle = !argument.isUntitled() && !reading.isId(title);
    String id = reading.givenId(words, argument.place());
    if (id != null) {
      reading.ids.take(id);
    } else if (argument.isUntitled()) {
      id = reading.ids.like("steps-to-" + last(steps));
    } else {
      id = reading.isId(title) ? reading.ids.like(title) : reading.ids.fromText(title);
    }
    Reconstruction.Builder made =
        Reconstruction.builder(ReconstructionId.of(id), hasTitle ? title : "")
            .steps(steps)
            .tags(argument.tags())
            .attributes(
                ReadClaims.attributes(argument.data(), ReadClaims.text(argument).markup(), false))
            .place(argument.place());
    String text = ReadClaims.text(argument).text();
    if (!text.isEmpty()) {
      made.gist(text);
    }
    return made.build();
  }

  private static String last(List<ArgumentId> steps) {
    return steps.isEmpty() ? "nothing" : steps.get(steps.size() - 1).value();
  }
}
