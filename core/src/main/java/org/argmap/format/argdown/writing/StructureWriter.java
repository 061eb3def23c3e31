package org.argmap.format.argdown.writing;

import java.util.List;
import org.argmap.format.argdown.notation.ArgmapData;
import org.argmap.model.Argument;
import org.argmap.model.AttributeValue;
import org.argmap.model.Attributes;
import org.argmap.model.ClaimId;
import org.argmap.model.Premise;
import org.argmap.model.Reconstruction;
import org.argmap.model.ReconstructionId;
import org.jspecify.annotations.Nullable;

/** Writes premise-conclusion structures, with the title and gist of the argument above them. */
final class StructureWriter {
  private final NotationPlan plan;
  private final BracketTitles titles;
  private final ExpectedIds ids;
  private final StepView view;
  private final LineWriter writer;
  private final StringBuilder out;

  StructureWriter(
      NotationPlan plan,
      BracketTitles titles,
      ExpectedIds ids,
      LineWriter writer,
      StringBuilder out) {
    this.plan = plan;
    this.titles = titles;
    this.ids = ids;
    this.view = new StepView(plan, titles);
    this.writer = writer;
    this.out = out;
  }

  void structure(DocumentPart.Structure structure) {
    Reconstruction chain = structure.reconstruction();
    Argument alone = chain == null ? structure.steps().get(0) : null;
    String name = titles.of(chain == null ? structure.steps().get(0).id() : chain.id());
    writer.newBlock();
    if (name != null) {
      if (chain != null) {
        head(name, chain);
      } else if (alone != null) {
        head(name, alone);
      }
      out.append('\n');
    }
    List<DocumentPart.StructureLine> lines = structure.lines();
    for (int i = 0; i < lines.size(); i++) {
      DocumentPart.StructureLine line = lines.get(i);
      writer.nextIsLast(false);
      Argument step = line.concludes();
      if (step != null) {
        view.comments(step).writeBefore(0, out);
        inference(step, chain, name, line.uses());
        line.undercuts().forEach(writer::line);
      }
      boolean isLast = i == lines.size() - 1;
      writer.nextIsLast(isLast && line.below().isEmpty());
      line(line, i + 1);
      for (int k = 0; k < line.below().size(); k++) {
        writer.nextIsLast(isLast && k == line.below().size() - 1);
        writer.line(line.below().get(k));
      }
    }
  }

  private void line(DocumentPart.StructureLine line, int number) {
    ClaimId claim = line.claim();
    CommentText comments =
        claim != null && line.defines() ? writer.comments(claim) : CommentText.NONE;
    comments.writeBefore(0, out);
    out.append('(').append(number).append(") ");
    if (claim != null) {
      writer.claim(claim, line.defines(), words(line.premise()), 2, false);
    } else if (line.concludes() != null) {
      standIn(line.concludes());
    }
    comments.writeEnd(0, out);
  }

  private static Attributes words(@Nullable Premise premise) {
    Attributes use = premise == null ? Attributes.empty() : LineWriter.words(premise);
    return use.isEmpty() ? use : Attributes.of(ArgmapData.PREMISE, use);
  }

  /** Writes a sentence that stands for the target of an argument, and the relation to it. */
  private void standIn(Argument step) {
    String brackets = titles.targetInBrackets(step);
    out.append("This speaks ").append(step.isSupporting() ? "for " : "against ");
    if (brackets == null) {
      out.append("the ").append(step.target().kind().word()).append(' ');
      out.append(TextEscaper.words(step.target().value()));
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
    return step.isSupporting() ? "+>" : NotationPlan.isUndercut(step) ? "_>" : "->";
  }

  // The name, with gist, tags and data

  private void head(String name, Reconstruction chain) {
    String gist = StepView.visible(chain.gist().orElse(""));
    Reconstruction.Builder seen =
        Reconstruction.builder(
                ReconstructionId.of(chain.id().value()), titles.isId(name) ? "" : name)
            .steps(chain.steps());
    boolean hasTags = TagText.areAll(chain.tags());
    boolean hasData = FieldOverrides.canBeData(chain.attributes());
    Attributes data = hasData ? chain.attributes() : Attributes.empty();
    CommentText comments = CommentText.of(data, true);
    data = comments.removedFrom(data);
    set(seen, hasTags ? chain.tags() : List.of(), comments.addedTo(data, chain.attributes()));
    if (!gist.isEmpty()) {
      seen.gist(gist);
    }
    Attributes over = FieldOverrides.between(seen.build(), chain);
    if (ids.mustGive(chain.id())) {
      over = ClaimDefinition.first(over, ArgmapData.ID, chain.id());
    }
    head(
        name,
        gist,
        hasTags ? chain.tags() : List.of(),
        FieldOverrides.withWords(data, over),
        comments);
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
        StepView.visible(argument.gist().orElse("")),
        hasTags ? argument.tags() : List.of(),
        FieldOverrides.withWords(view.data(argument), over),
        CommentText.NONE);
  }

  private void head(
      String name, String gist, List<String> tags, Attributes data, CommentText comments) {
    comments.writeBefore(0, out);
    out.append('<').append(name).append('>');
    if (!gist.isEmpty()) {
      out.append(": ").append(TextEscaper.words(gist));
    }
    if (!tags.isEmpty()) {
      out.append(' ').append(ClaimDefinition.tags(tags, List.of()));
    }
    writer.data(data, 2, false);
    comments.writeBehind(out);
    out.append('\n');
    comments.writeEnd(0, out);
  }

  // The line between premises and conclusion

  private void inference(
      Argument step, @Nullable Reconstruction chain, @Nullable String name, List<Integer> uses) {
    Attributes data = Attributes.empty();
    if (chain != null || name == null) {
      data = FieldOverrides.withWords(view.data(step), words(step, null, chain));
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
      out.append("----");
      view.comments(step).writeBehind(out);
      out.append('\n');
      return;
    }
    out.append("--");
    if (hasRule) {
      out.append(' ').append(RuleText.of(step));
    }
    writer.data(data, 2, true);
    out.append(" --");
    view.comments(step).writeBehind(out);
    out.append('\n');
  }

  /** What a reader does not see of a step. */
  private Attributes words(Argument step, @Nullable String name, @Nullable Reconstruction chain) {
    Attributes over = FieldOverrides.between(view.seen(step, name, chain), step);
    boolean isUnaimed = StructureLayout.hasStandIn(step) && titles.targetInBrackets(step) == null;
    if (isUnaimed) {
      over = over.toBuilder().put("target", step.target().value()).build();
      if (step.isSupporting()) {
        over = over.toBuilder().put("stance", "supporting").build();
      }
    }
    return ids.mustGive(step.id()) ? ClaimDefinition.first(over, ArgmapData.ID, step.id()) : over;
  }
}
