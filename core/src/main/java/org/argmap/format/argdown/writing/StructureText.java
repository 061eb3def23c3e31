package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.notation.ArgdownAttributes;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.format.argdown.notation.IdAllocator;
import org.argmap.format.argdown.notation.VisibleText;
import org.argmap.model.Argument;
import org.argmap.model.ArgumentId;
import org.argmap.model.ArgumentSettings;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.Bearing;
import org.argmap.model.ClaimId;
import org.argmap.model.OpposingArgument;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.argmap.model.SupportingArgument;
import org.argmap.model.Target;
import org.jspecify.annotations.Nullable;

/** Writes premise-conclusion structures, with the name and gist of the argument before them. */
final class StructureText {
  private final WritePlan plan;
  private final TextNames names;
  private final TextWriter writer;
  private final StringBuilder out;

  StructureText(WritePlan plan, TextNames names, TextWriter writer, StringBuilder out) {
    this.plan = plan;
    this.names = names;
    this.writer = writer;
    this.out = out;
  }

  /** Whether the conclusion is no claim, but stands for what the argument bears on. */
  static boolean hasStandIn(Argument argument) {
    return argument.isOpposing() || !(argument.target() instanceof ClaimId);
  }

  void structure(TextPart.Structure structure) {
    Reconstruction chain = structure.chain();
    Argument alone = chain == null ? structure.steps().get(0) : null;
    String name = names.name(chain == null ? structure.steps().get(0).id() : chain.id());
    writer.newBlock();
    if (name != null) {
      if (chain != null) {
        head(name, chain);
      } else if (alone != null) {
        head(name, alone);
      }
      out.append('\n');
    }
    List<StructureLines.Line> lines = StructureLines.of(structure.steps());
    for (int i = 0; i < lines.size(); i++) {
      StructureLines.Line line = lines.get(i);
      Premise premise = line.premise();
      Argument step = line.concludes();
      if (premise != null) {
        number(i);
        boolean defines = structure.defines().contains(premise.claim()) && isFirst(lines, i);
        premise(premise, defines);
      } else if (step != null) {
        inference(step, chain, name, line.uses());
        structure.undercuts(step.id()).forEach(writer::sign);
        number(i);
        conclusion(step, structure, lines, i);
      }
      structure.below(claim(line)).forEach(writer::sign);
    }
  }

  private void number(int index) {
    out.append('(').append(index + 1).append(") ");
  }

  /** Whether a claim has no line before this one. */
  private static boolean isFirst(List<StructureLines.Line> lines, int index) {
    ClaimId claim = claim(lines.get(index));
    for (int i = 0; i < index; i++) {
      if (claim != null && claim.equals(claim(lines.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The claim that a line says; null if it stands for something else. */
  static @Nullable ClaimId claim(StructureLines.Line line) {
    Premise premise = line.premise();
    if (premise != null) {
      return premise.claim();
    }
    Argument step = line.concludes();
    return step != null && !hasStandIn(step) && step.target() instanceof ClaimId claim
        ? claim
        : null;
  }

  private void premise(Premise premise, boolean defines) {
    Attributes use = TextWriter.words(premise);
    Attributes words = use.isEmpty() ? use : Attributes.of(ArgmapData.PREMISE, use);
    writer.claim(premise.claim(), defines, words, 2, false);
  }

  private void conclusion(
      Argument step, TextPart.Structure structure, List<StructureLines.Line> lines, int index) {
    if (!hasStandIn(step)) {
      ClaimId claim = (ClaimId) step.target();
      boolean defines = structure.defines().contains(claim) && isFirst(lines, index);
      writer.claim(claim, defines, Attributes.empty(), 2, false);
      return;
    }
    String brackets = target(step);
    out.append("This speaks ").append(step.isSupporting() ? "for " : "against ");
    if (brackets == null) {
      out.append("the ").append(step.target().kind().word()).append(' ');
      out.append(ContentText.words(step.target().value()));
    } else {
      out.append('@').append(brackets);
    }
    out.append('.');
    Attributes words = Attributes.of(ArgmapData.STAND_IN, AttributeValue.of(true));
    writer.data(Attributes.of(ArgmapData.KEY, words), 4, false);
    out.append('\n');
    if (brackets != null) {
      out.append("  ").append(sign(step)).append(' ').append(brackets).append('\n');
    }
  }

  private static String sign(Argument step) {
    return step.isSupporting() ? "+>" : WritePlan.isUndercut(step) ? "_>" : "->";
  }

  /** What an argument bears on, in brackets; null if it has none. */
  private @Nullable String target(Argument step) {
    Target target = step.target();
    if (target instanceof ClaimId claim) {
      String name = names.name(claim);
      return name == null ? null : writer.brackets(claim, name);
    } else if (target instanceof ArgumentId id && plan.hasHandle(plan.map.argument(id))) {
      String handle = names.handle(id);
      return handle == null ? null : "<" + handle + ">";
    }
    return null;
  }

  // The name, with gist, tags and data

  private void head(String name, Reconstruction chain) {
    String gist = visible(chain.gist().orElse(""));
    Reconstruction.Builder seen =
        Reconstruction.builder(
                ReconstructionId.of(chain.id().value()), names.isId(name) ? "" : name)
            .steps(chain.steps());
    boolean hasTags = TagText.areAll(chain.tags());
    boolean hasData = Differences.canBeData(chain.attributes());
    set(
        seen,
        hasTags ? chain.tags() : List.of(),
        hasData ? chain.attributes() : Attributes.empty());
    if (!gist.isEmpty()) {
      seen.gist(gist);
    }
    Attributes over = Differences.between(seen.build(), chain);
    if (!names.means(name, chain.id())) {
      over = ClaimText.first(over, ArgmapData.ID, chain.id());
    }
    head(
        name,
        gist,
        hasTags ? chain.tags() : List.of(),
        Differences.withWords(hasData ? chain.attributes() : Attributes.empty(), over));
  }

  private static void set(Reconstruction.Builder seen, List<String> tags, Attributes attributes) {
    seen.tags(tags).attributes(attributes);
  }

  private void head(String name, Argument argument) {
    boolean hasTags = TagText.areAll(argument.tags());
    Attributes over = words(argument, name, null);
    if (!plan.isExact) {
      over = over.toBuilder().put(ArgmapData.RECONSTRUCTION, ArgmapData.NONE).build();
    }
    head(
        name,
        visible(argument.gist().orElse("")),
        hasTags ? argument.tags() : List.of(),
        Differences.withWords(data(argument), over));
  }

  private void head(String name, String gist, List<String> tags, Attributes data) {
    out.append('<').append(name).append('>');
    if (!gist.isEmpty()) {
      out.append(": ").append(ContentText.words(gist));
    }
    if (!tags.isEmpty()) {
      out.append(' ').append(ClaimText.tags(tags, List.of()));
    }
    writer.data(data, 2, false);
    out.append('\n');
  }

  private static String visible(String gist) {
    return gist.isEmpty() ? "" : VisibleText.of(gist);
  }

  private static Attributes data(Argument argument) {
    Attributes data =
        RuleText.hasKeptRules(argument)
            ? ArgmapData.without(
                argument.attributes(), ArgdownAttributes.STRUCTURE, ArgdownAttributes.RULES)
            : ArgmapData.without(argument.attributes(), ArgdownAttributes.STRUCTURE);
    return Differences.canBeData(data)
            && !data.names().contains("uses")
            && !data.names().contains("from")
        ? data
        : Attributes.empty();
  }

  // The line between premises and conclusion

  private void inference(
      Argument step, @Nullable Reconstruction chain, @Nullable String name, List<Integer> uses) {
    Attributes data = Attributes.empty();
    if (chain != null || name == null) {
      data = Differences.withWords(data(step), words(step, null, chain));
    }
    if (!uses.isEmpty()) {
      data =
          Attributes.builder()
              .put(
                  "uses",
                  AttributeValue.of(uses.stream().map(n -> AttributeValue.of((long) n)).toList()))
              .putAll(data)
              .build();
    }
    boolean hasRule = RuleText.canBeRules(step);
    if (!hasRule && data.isEmpty()) {
      out.append("----\n");
      return;
    }
    out.append("--");
    if (hasRule) {
      out.append(' ').append(RuleText.of(step));
    }
    writer.data(data, 2, true);
    out.append(" --\n");
  }

  /** What a reader does not see of a step. */
  private Attributes words(Argument step, @Nullable String name, @Nullable Reconstruction chain) {
    Attributes over = Differences.between(seen(step, name, chain), step);
    boolean isUnaimed = hasStandIn(step) && target(step) == null;
    if (isUnaimed) {
      over = over.toBuilder().put("target", step.target().value()).build();
      if (step.isSupporting()) {
        over = over.toBuilder().put("stance", "supporting").build();
      }
    }
    String id =
        name != null && names.isId(name)
            ? name
            : IdAllocator.ofArgument(
                step.premises(),
                step.isSupporting() && !isUnaimed,
                isUnaimed ? "itself" : step.target().value());
    return id.equals(step.id().value()) ? over : ClaimText.first(over, ArgmapData.ID, step.id());
  }

  private Argument seen(Argument step, @Nullable String name, @Nullable Reconstruction chain) {
    boolean seesWhole =
        hasStandIn(step)
            && target(step) != null
            && step.target() instanceof ArgumentId
            && !WritePlan.isUndercut(step);
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
    if (hasStandIn(step) && step.target() instanceof ClaimId && WritePlan.isUndercut(step)) {
      attributes = ArgmapData.last(attributes, ArgdownAttributes.UNDERCUT, AttributeValue.of(true));
    }
    boolean seesStructure =
        !plan.isExact && chain == null && name == null && step.premises().size() == 1 && !hasRule;
    if (seesStructure) {
      attributes =
          ArgmapData.last(attributes, ArgdownAttributes.STRUCTURE, AttributeValue.of(true));
    }
    seen.attributes(attributes);
    String of = chain == null ? name : plan.isExact ? null : names.name(chain.id());
    if (of != null && !names.isId(of)) {
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
}
