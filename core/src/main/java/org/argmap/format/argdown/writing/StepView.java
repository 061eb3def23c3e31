package org.argmap.format.argdown.writing;

import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Reconstruction;
import org.argmap.model.SupportingArgument;
import org.jspecify.annotations.Nullable;

/** The steps of structures as a reader sees them without their fields in data. */
final class StepView {
  private final NotationPlan plan;
  private final BracketTitles titles;

  StepView(NotationPlan plan, BracketTitles titles) {
    this.plan = plan;
    this.titles = titles;
  }

  /** Returns a step as a reader sees it. */
  Argument seen(Argument step) {
    Reconstruction chain = plan.chain(step.id());
    return seen(step, titles.of(chain == null ? step.id() : chain.id()), chain);
  }

  /** Returns a step as a reader sees it in a structure with this title. */
  Argument seen(Argument step, @Nullable String name, @Nullable Reconstruction chain) {
    boolean seesWhole =
        StructureLayout.hasStandIn(step)
            && titles.targetInBrackets(step) != null
            && step.target() instanceof ArgumentId
            && !NotationPlan.isUndercut(step);
    Bearing bearing = seesWhole ? Bearing.WHOLE : Bearing.STEP;
    if (step.isSupporting()) {
      SupportingArgument.Builder seen =
          SupportingArgument.builder(step.id(), step.target(), step.premises()).bearing(bearing);
      see(seen, step, name, chain);
      return seen.build();
    }
    OpposingArgument.Builder seen =
        OpposingArgument.builder(step.id(), step.target(), step.premises()).bearing(bearing);
    see(seen, step, name, chain);
    return seen.build();
  }

  private void see(
      ArgumentSettings<?> seen,
      Argument step,
      @Nullable String name,
      @Nullable Reconstruction chain) {
    boolean hasRule = RuleText.canBeRules(step);
    if (hasRule) {
      seen.scheme(step.scheme().orElse(""));
    }
    Attributes attributes = data(step);
    if (RuleText.hasKeptRules(step)) {
      attributes =
          ArgmapData.last(
              attributes,
              ArgdownAttributes.RULES,
              step.attributes().get(ArgdownAttributes.RULES).orElse(AttributeValue.ofNull()));
    }
    if (StructureLayout.hasStandIn(step)
        && step.target() instanceof ClaimId
        && NotationPlan.isUndercut(step)) {
      attributes = ArgmapData.last(attributes, ArgdownAttributes.UNDERCUT, AttributeValue.of(true));
    }
    boolean seesStructure =
        !plan.isExact && chain == null && name == null && step.premises().size() == 1 && !hasRule;
    if (seesStructure) {
      attributes =
          ArgmapData.last(attributes, ArgdownAttributes.STRUCTURE, AttributeValue.of(true));
    }
    if (hasUnused(step)) {
      attributes =
          ArgmapData.last(
              attributes,
              ArgdownAttributes.UNUSED,
              step.attributes().get(ArgdownAttributes.UNUSED).orElse(AttributeValue.ofNull()));
    }
    seen.attributes(comments(step).addedTo(attributes, step.attributes()));
    String of = chain == null ? name : plan.isExact ? null : titles.of(chain.id());
    if (of != null && !titles.isId(of)) {
      seen.title(of);
    }
    String gist =
        chain == null
            ? name == null ? "" : visible(step.gist().orElse(""))
            : plan.isExact ? "" : visible(chain.gist().orElse(""));
    if (!gist.isEmpty()) {
      seen.gist(gist);
    }
    if (chain == null && name != null && TagText.areAll(step.tags())) {
      seen.tags(step.tags());
    }
  }

  /** Returns the comments of a step, which stand at its inference. */
  CommentText comments(Argument step) {
    return FieldOverrides.canBeData(step.attributes())
            && !step.attributes().names().contains("uses")
            && !step.attributes().names().contains("from")
        ? CommentText.of(step.attributes(), false)
        : CommentText.NONE;
  }

  /** Whether the unused premises of a step stand on their lines in its structure. */
  private boolean hasUnused(Argument step) {
    return plan.hasUnused(step);
  }

  /** Returns the attributes of a step that stand in data as they are. */
  Attributes data(Argument argument) {
    Attributes data =
        RuleText.hasKeptRules(argument)
            ? ArgmapData.without(
                argument.attributes(), ArgdownAttributes.STRUCTURE, ArgdownAttributes.RULES)
            : ArgmapData.without(argument.attributes(), ArgdownAttributes.STRUCTURE);
    data = comments(argument).removedFrom(data);
    if (hasUnused(argument)) {
      data = ArgmapData.without(data, ArgdownAttributes.UNUSED);
    }
    return FieldOverrides.canBeData(data)
            && !data.names().contains("uses")
            && !data.names().contains("from")
        ? data
        : Attributes.empty();
  }

  static String visible(String gist) {
    return gist.isEmpty() ? "" : VisibleText.of(gist);
  }
}
